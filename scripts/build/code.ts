import { relative } from 'node:path';
import { transform } from 'esbuild';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { outputs } from './entries.js';

/** A module of the package. */
export interface BuiltModule {
  readonly fileName: string;
  readonly text: string;
  /** The names of other packages of which it contains code. */
  readonly packages: readonly string[];
}

/** Modules that the client loads on first use: not every call needs them. */
const transfers =
  'transfers|wholeImage|resources[\\\\/](?:upload(?!s)|download)|transport[\\\\/](?:transfer|chunks|storage)';
const calls =
  'resources|connection|request|exchange|guard|image(?:Input|Reference|Text)|arguments[\\\\/](?:json|params|bytes)|transport[\\\\/](?:execute|prepare|announce|account|ownJob)';
const reconciliation = 'resources[\\\\/](?:findSubmission|compareInput)';
const ownEntries = '(?:node|proxy|contract|ledger)[\\\\/.]|index\\.|opened\\.';

/**
 * Shared code forms a few modules, grouped by joint use: loading one loads all of it. Each includes what its
 * files import, except for the contents of earlier ones.
 */
const shared = [
  { name: 'validators', test: /[\\/]generated[\\/]validators\.js$/ },
  { name: 'fast-check', test: /[\\/]node_modules[\\/](?:fast-check|pure-rand)[\\/]/ },
  {
    name: 'base',
    test: /[\\/]src[\\/](?:errors[\\/](?:base|configuration|connection)|isObject|bytes|limits|onAbort|arguments[\\/](?:names|lineage))/,
  },
  // What a program may name next to the client, and later parts use.
  {
    name: 'exports',
    test: /[\\/]src[\\/](?:errors[\\/](?!nameJob|redactError)|image\.|decimal\.|prices[\\/]jobPrice)/,
  },
  {
    name: 'document',
    test: /[\\/]src[\\/](?:operations|printable|ledger[\\/]search)/,
  },
  { name: 'decimals', test: /[\\/]src[\\/]decimalOperations/ },
  { name: 'inspect', test: /[\\/]src[\\/]contract[\\/](?!index|compile)/ },
  // What the exports of a client need in addition, and the proxy too.
  {
    name: 'values',
    test: /[\\/]src[\\/](?:options[\\/](?:call|checked)|withResponse|pagedList)\.ts$/,
  },
  // For a program that has not made a call yet. Only here and in `calls` are modules loaded later: a bundler
  // counts these in for everything that shares a module with them.
  { name: 'client', test: /[\\/]src[\\/](?:client|imageLater)\.ts$/ },
  {
    name: 'core',
    test: new RegExp(`[\\\\/]src[\\\\/](?!${ownEntries}|${transfers}|${reconciliation}|${calls})`),
  },
  {
    name: 'calls',
    test: new RegExp(`[\\\\/]src[\\\\/](?!${transfers}|${reconciliation})(?:${calls})`),
  },
  // Separate: a namespace import includes its whole module.
  { name: 'opened', test: /[\\/]src[\\/]opened\.ts$/ },
  { name: 'transfers', test: new RegExp(`[\\\\/]src[\\\\/](?:${transfers})`) },
  // How the commands and `node` write files: the latter loads nothing of the former.
  { name: 'files', test: /[\\/]src[\\/]node[\\/](?:path|reason|makeFolders|temporaryFile)\.ts$/ },
  // What the commands share with the suite behind `contract`.
  { name: 'commandLine', test: /[\\/]cli[\\/](?:commandLine|writable)\.ts$/ },
  { name: 'reconciliation', test: new RegExp(`[\\\\/]src[\\\\/](?:${reconciliation})`) },
];

/**
 * The client's own code keeps its names and lines, because it shows in users' stack traces. The rest (commands,
 * suite, stand-in, generated and third-party code) is minified.
 */
const readable = /^src[\\/](?!contract[\\/])/;

const notices: Readonly<Record<string, string>> = {
  'fast-check': '/*! Parts of fast-check and pure-rand, both MIT. */\n',
  cli: '/*! With parts of commander, MIT. */\n',
};

/** Bundles the entry points into ES modules with shared chunks. */
export async function bundleCode(
  packageRoot: string,
  entries: Readonly<Record<string, string>>,
): Promise<BuiltModule[]> {
  const bundle = await rolldown({
    cwd: packageRoot,
    input: { ...entries },
    external: (id, importer) =>
      importer !== undefined && !/^[./]/.test(id) && !joined(id, importer),
    platform: 'node',
    tsconfig: false,
    plugins: [documentBeside],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: 'dce-only',
    comments: { legal: true, annotation: true, jsdoc: false },
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: shared.map((group, index) => ({ ...group, priority: shared.length - index })),
    },
  });
  await bundle.close();
  const chunks = output.filter((each): each is OutputChunk => each.type === 'chunk');
  const empty = new Set(chunks.filter(isEmpty).map(({ fileName }) => fileName));
  return Promise.all(
    chunks
      .filter(({ fileName }) => !empty.has(fileName))
      .map(async ({ name, fileName, code, moduleIds }) => {
        const isReadable =
          name !== 'cli' && moduleIds.some((id) => readable.test(relative(packageRoot, id)));
        const text = withoutImportsOf(empty, code);
        return {
          fileName,
          text: isReadable ? text : await shortened(name, text),
          packages: packagesIn(moduleIds),
        };
      }),
  );
}

function packagesIn(moduleIds: readonly string[]): string[] {
  const names = moduleIds.flatMap(
    (id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? [],
  );
  return [...new Set(names)];
}

/** The empty rest of a re-export file that a command loads later: unused. */
function isEmpty({ isEntry, exports, code }: OutputChunk): boolean {
  return !isEntry && exports.length === 0 && /^(?:\s|\/\/.*|export \{\s*\};?)*$/.test(code);
}

function withoutImportsOf(empty: ReadonlySet<string>, code: string): string {
  return code.replace(/^import ["']\.\/([\w-]+\.js)["'];\n/gm, (whole, fileName) =>
    empty.has(fileName) ? '' : whole,
  );
}

/** Whether a package is bundled: those that the suite uses for random data. */
function joined(id: string, importer: string): boolean {
  return (
    /^(?:fast-check|pure-rand|commander)(?:\/|$)/.test(id) ||
    /[\\/]node_modules[\\/]/.test(importer)
  );
}

/**
 * Editors show comments from the declarations, so comments are removed. Lines stay short: an uncaught error
 * prints one.
 */
async function shortened(name: string, code: string): Promise<string> {
  const options = { format: 'esm', target: 'es2022', minify: true, lineLimit: 120 } as const;
  const text = (await transform(code, options)).code;
  // At the end: the first line of a command is its shebang.
  return `${text}${notices[name] ?? ''}`;
}

/** In the package, the document is next to the code that reads it. */
const documentBeside: Plugin = {
  name: 'the document beside the code',
  transform(code, id) {
    if (!/[\\/](?:contract-tests|cli|src)[\\/]/.test(id)) return undefined;
    return code.replaceAll(
      /(?<=new URL\(\s*['"])(?:\.\.\/)+generated\/openapi\.json(?=['"],\s*import\.meta\.url)/g,
      `./${outputs.document}`,
    );
  },
};

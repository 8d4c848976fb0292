import { relative } from 'node:path';
import { transform } from 'esbuild';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { outputs } from './entries.js';

/** A module of the package. */
export interface BuiltModule {
  readonly fileName: string;
  readonly text: string;
}

/** What the client loads when it is first used: it is no part of what every call needs. */
const transfers =
  'resources[\\\\/](?:upload(?!s)|download)|transport[\\\\/](?:transfer|chunks|storage)';
const calls =
  'resources|connection|request|exchange|guard|arguments[\\\\/](?:json|params|bytes)|transport[\\\\/](?:execute|announce|account|ownJob)';
const ends = 'wholeImage';
const reconciliation = 'resources[\\\\/](?:findSubmission|compareInput)';
const ownEntries = '(?:node|proxy|contract|ledger)[\\\\/.]|index\\.|opened\\.';

/**
 * What entry points share is a few modules, by what is used together: whoever loads one loads all of it.
 * Each takes along what its files import, but for what an earlier one has.
 */
const shared = [
  { name: 'validators', test: /[\\/]generated[\\/]validators\.js$/ },
  { name: 'fast-check', test: /[\\/]node_modules[\\/](?:fast-check|pure-rand)[\\/]/ },
  { name: 'base', test: /[\\/]src[\\/](?:errors[\\/](?!redactError)|foreign|bytes|decimal)/ },
  { name: 'document', test: /[\\/]src[\\/](?:operations|printable|ledger[\\/]search)/ },
  { name: 'inspect', test: /[\\/]src[\\/]contract[\\/](?!index|compile)/ },
  // What a program needs that has made no call yet.
  { name: 'client', test: /[\\/]src[\\/]client\.ts$/ },
  // What its exports need beside it.
  { name: 'values', test: /[\\/]src[\\/](?:image|imageLater|prices[\\/]jobPrice)\.ts$/ },
  {
    name: 'core',
    test: new RegExp(
      `[\\\\/]src[\\\\/](?!${ownEntries}|${transfers}|${reconciliation}|${calls}|${ends})`,
    ),
  },
  {
    name: 'calls',
    test: new RegExp(`[\\\\/]src[\\\\/](?!${transfers}|${reconciliation})(?:${calls})`),
  },
  // By itself: what is imported as a whole brings all of its module along.
  { name: 'opened', test: /[\\/]src[\\/]opened\.ts$/ },
  { name: 'transfers', test: new RegExp(`[\\\\/]src[\\\\/](?:${transfers})`) },
  // What images alone need.
  { name: 'ends', test: new RegExp(`[\\\\/]src[\\\\/]${ends}`) },
  { name: 'reconciliation', test: new RegExp(`[\\\\/]src[\\\\/](?:${reconciliation})`) },
];

/**
 * What the client is made of, which shows in the stack traces of those who use it, keeps its names and
 * lines. The rest (commands, suite, stand-in, what a generator or others wrote) is shipped small.
 */
const readable = /^src[\\/](?!contract[\\/])/;

const notices: Readonly<Record<string, string>> = {
  'fast-check': '/*! Parts of fast-check and pure-rand, both MIT. */\n',
  cli: '/*! With parts of commander, MIT. */\n',
};

/** Bundles the entry points into ES modules that share what they have in common. */
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
        return { fileName, text: isReadable ? text : await shortened(name, text) };
      }),
  );
}

/** What is left of a file that only hands on others, where a command loads it later: nobody needs it. */
function isEmpty({ isEntry, exports, code }: OutputChunk): boolean {
  return !isEntry && exports.length === 0 && /^(?:\s|\/\/.*|export \{\s*\};?)*$/.test(code);
}

function withoutImportsOf(empty: ReadonlySet<string>, code: string): string {
  return code.replace(/^import ["']\.\/([\w-]+\.js)["'];\n/gm, (whole, fileName) =>
    empty.has(fileName) ? '' : whole,
  );
}

/** Whether a package's code becomes part of this one: what the suite makes random data with. */
function joined(id: string, importer: string): boolean {
  return (
    /^(?:fast-check|pure-rand|commander)(?:\/|$)/.test(id) ||
    /[\\/]node_modules[\\/]/.test(importer)
  );
}

/**
 * What editors show stands in the declarations, so comments go. Lines stay short: what nobody catches
 * shows one.
 */
async function shortened(name: string, code: string): Promise<string> {
  const options = { format: 'esm', target: 'es2022', minify: true, lineLimit: 120 } as const;
  const text = (await transform(code, options)).code;
  // At the end: the first line of a command names what runs it.
  return `${text}${notices[name] ?? ''}`;
}

/** In the package, the document lies beside the code that reads it. */
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

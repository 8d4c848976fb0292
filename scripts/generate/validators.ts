import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, type Plugin } from 'esbuild';
import {
  containsItself,
  joinInPlace,
  keyOf,
  readerAjv,
  readerDocument,
  requestAjv,
  requestDocument,
} from '../../src/contract/compile/ajv.js';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { type Body, type HeaderAt, listBodies, listHeaders } from '../../src/contract/document.js';
import { groupBy } from '../../src/groupBy.js';
import { type Tables, writeTables } from './tables.js';

/**
 * Writes a validator for each JSON body and each header of the document into one ESM file that imports nothing:
 * tables of the schemas with the code that reads them, and code that ajv compiles for what a table cannot say.
 */
export async function generateValidators(
  described: unknown,
): Promise<{ code: string; types: string }> {
  // The tables contain parts of the schemas.
  const document = withoutProse(described);
  const bodies = listBodies(document);
  const requests = bodies.filter((body) => body.use === 'request');
  const responses = bodies.filter((body) => body.use !== 'request');
  const headers = listHeaders(document);
  const once = containsItself(document) ? 'helpers.judgeOnce' : undefined;
  const sent = sideOf(
    'requests',
    [requestAjv(document), once],
    requests.map((body) => [identifier(body), body.pointer]),
    (pointers) => writeTables(requestDocument(document), pointers, false),
  );
  const received = sideOf(
    'responses',
    [readerAjv(document), once],
    [
      ...responses.map((body): [string, string] => [identifier(body), body.pointer]),
      ...headers.map((header): [string, string] => [
        headerIdentifier(headers, header),
        header.schema,
      ]),
    ],
    (pointers) => writeTables(readerDocument(document), pointers, true),
  );
  const headersByUse = headerTable(headers, (header) => received.validator(header.schema));
  const code = await bundleModules({
    entry: [
      // First, so that the code stands beside that of the client, with which it has parts in common: compressed, such
      // parts are small only near each other.
      `import * as tables from 'tables';`,
      writeFormats(new Set([...sent.formats, ...received.formats])),
      `import { createValidators } from '../judge/index.js';`,
      sent.code,
      received.code,
      `export const requestValidators = {${requestTable(requests, (body) => sent.validator(body.pointer))}};`,
      `export const responseValidators = {${responseTable(responses, (body) => received.validator(body.pointer))}};`,
      headersByUse.lists,
      `export const responseHeaders = {${headersByUse.table}};`,
    ].join('\n'),
    tables: [sent.table, received.table].join('\n'),
    requests: sent.compiled,
    responses: received.compiled,
    formats: new Set([...sent.formats, ...received.formats]),
  });
  const types = `${declarations}
/** The validator of each operation's request body. */
export declare const requestValidators: {${requestTable(requests, () => 'Validator')}};
/** The validator of each operation's response bodies, by status. */
export declare const responseValidators: {${responseTable(responses, () => 'Validator')}};
/** By operation and response, where the document declares headers of it. */
export declare const responseHeaders: Readonly<
  Record<string, Readonly<Record<string, readonly DocumentedHeader[]>> | undefined>
>;
`;
  return { code, types };
}

/** esbuild names bundled files relative to this, so that the result is the same on every machine. */
const packageRoot = join(import.meta.dirname, '../..');

/** The module of the formats that the compiled code refers to. */
const compileRoom = join(packageRoot, 'src/contract/compile');

/** Keywords whose values are data, not schemas. */
const values = new Set(['const', 'default', 'enum', 'example', 'examples']);

/** Removes descriptions and titles, which no validator reads. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    // A field with such a name has a schema, which is not a string.
    .filter(([key, inner]) => typeof inner !== 'string' || !/^(?:description|title)$/.test(key))
    .map(([key, inner]) => [key, values.has(key) ? inner : withoutProse(inner)]);
  return Object.fromEntries(kept);
}

const declarations = `/** A header that a response is documented to have, in lower case. */
export interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  /** JSON Pointer to where the document names it. */
  readonly pointer: string;
  /** What its text is read as; of a list, each item. */
  readonly type: string;
  readonly isList: boolean;
  readonly validate: Validator;
}

/** What is wrong at one place of a body. */
export interface ValidationError {
  /** JSON Pointer into the body. */
  readonly instancePath: string;
  /** Where the document says so: \`#\` and a JSON Pointer into the bundle. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** A sentence, where the keyword and its parameters do not say it all. */
  readonly message?: string;
}

/** Answers whether a body is exactly as documented; \`errors\` then tells each deviation of the last call. */
export interface Validator {
  (body: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
`;

function requestTable(bodies: readonly Body[], value: (body: Body) => string): string {
  return bodies.map((body) => `\n  ${quote(body.operationId)}: ${value(body)}`).join(',');
}

function responseTable(bodies: readonly Body[], value: (body: Body) => string): string {
  const operationIds = [...new Set(bodies.map((body) => body.operationId))];
  return operationIds
    .map((operationId) => {
      const own = bodies.filter((body) => body.operationId === operationId);
      const lines = own.map((body) => `\n    ${quote(body.use)}: ${value(body)}`).join(',');
      return `\n  ${quote(operationId)}: {${lines}\n  }`;
    })
    .join(',');
}

/** The headers of each response; operations share most of their responses, and then the list of its headers. */
function headerTable(
  headers: readonly HeaderAt[],
  value: (header: HeaderAt) => string,
): { readonly lists: string; readonly table: string } {
  const lists: string[] = [];
  const toEntry = (header: HeaderAt): string => {
    const { name, required, pointer, type, isList } = header;
    const fields = JSON.stringify({ name, required, pointer, type, isList }).slice(1, -1);
    return `{${fields}, validate: ${value(header)}}`;
  };
  const toList = (own: readonly HeaderAt[]): string => {
    const list = `[${own.map(toEntry).join(', ')}]`;
    if (!lists.includes(list)) lists.push(list);
    return `headers${lists.indexOf(list)}`;
  };
  const entries = (
    by: 'operationId' | 'use',
    all: readonly HeaderAt[],
    write: (own: HeaderAt[]) => string,
  ) =>
    [...groupBy(all, (each) => each[by])]
      .map(([key, own]) => `${quote(key)}: ${write(own)}`)
      .join(', ');
  const table = entries('operationId', headers, (own) => `{${entries('use', own, toList)}}`);
  const declared = lists.map((list, index) => `const headers${index} = ${list};`);
  return { lists: declared.join('\n'), table };
}

/** Headers that share a schema share its validator. */
function headerIdentifier(headers: readonly HeaderAt[], { schema }: HeaderAt): string {
  return `header$${headers.findIndex((each) => each.schema === schema)}`;
}

/** The validators of what is sent, or of what is received. */
interface Side {
  /** Makes the validators of the tables. */
  readonly code: string;
  /** Declares the table of the named schemas. */
  readonly table: string;
  /** The module of the other validators, which the code imports. */
  readonly compiled: string;
  /** The names of the formats that both need. */
  readonly formats: ReadonlySet<string>;
  /** An expression of the validator of the schema at a JSON Pointer. */
  validator(pointer: string): string;
}

/**
 * @param compiler - ajv, and how its code calls `judgeOnce`, if it does
 * @param named - an identifier for each schema, and its JSON Pointer
 */
function sideOf(
  name: 'requests' | 'responses',
  compiler: readonly [ajv: Ajv2020, once: string | undefined],
  named: readonly (readonly [identifier: string, pointer: string])[],
  write: (pointers: readonly string[]) => Tables,
): Side {
  const [ajv, once] = compiler;
  checkAll(ajv, named);
  const { table, schemas, formats } = write(named.map(([, pointer]) => pointer));
  const left = named.filter(([, pointer]) => !schemas.has(pointer));
  const compiled = left.length === 0 ? '' : compile(ajv, left, once);
  const identifiers = new Map(left.map(([each, pointer]) => [pointer, each]));
  return {
    code: [
      ...(left.length === 0 ? [] : [`import * as ${name} from '${name}';`]),
      `const ${name}Of = createValidators(tables.${name}, formats);`,
    ].join('\n'),
    table: `export const ${name} = ${toCode(Object.fromEntries(table))};`,
    compiled,
    formats: new Set([...formats, ...formatsIn(compiled)]),
    validator(pointer) {
      const written = schemas.get(pointer);
      if (written === undefined) return `${name}.${identifiers.get(pointer)}`;
      const at =
        typeof written === 'string' && written.startsWith('#') ? [] : [quote(`#${pointer}`)];
      return `${name}Of(${[toCode(written), ...at].join(', ')})`;
    },
  };
}

/** Refuses what ajv refuses, also in schemas that a table holds. */
function checkAll(ajv: Ajv2020, named: readonly (readonly [string, string])[]): void {
  for (const [, pointer] of named) {
    try {
      ajv.getSchema(keyOf(pointer));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new BrokenDocumentError(
        `The document has a schema that does not compile: ${reason}\n    at #${pointer}`,
      );
    }
  }
}

function compile(
  ajv: Ajv2020,
  named: readonly (readonly [string, string])[],
  once: string | undefined,
): string {
  const keys = named.map(([each, pointer]) => [each, keyOf(pointer)]);
  return `import { formats } from './formats.js';
import * as helpers from './helpers.js';
${joinInPlace(standaloneCode.default(ajv, Object.fromEntries(keys)), once)}`;
}

/** JSON as code, with a line for each part. */
function toCode(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Every name of the document is written as a string: as code, it could inject anything. */
const quote = (name: string): string => JSON.stringify(name);

/**
 * A named schema keeps its name; an inline one is named after its operation and use. The `$` keeps them apart
 * from each other and from the names in ajv's code: a schema may be called `Object`.
 */
function identifier({ pointer, operationId, use }: Body): string {
  const named = /^\/components\/schemas\/([^/]+)$/.exec(pointer);
  const name = named?.[1] ?? `${operationId}_${use}`;
  if (/^[A-Za-z]\w*$/.test(name)) return named === null ? `${name}$` : `$${name}`;
  throw new BrokenDocumentError(`${quote(name)} cannot name a validator: use letters and digits.`);
}

/** Bundles the modules and what they call, so that nothing is required at run time. */
async function bundleModules({
  entry,
  formats,
  ...modules
}: Readonly<Record<'entry' | 'tables' | 'requests' | 'responses', string>> & {
  readonly formats: ReadonlySet<string>;
}): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: compileRoom },
    absWorkingDir: packageRoot,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [virtualModules(modules), namedPackages(formats)],
  });
  return result.outputFiles[0]?.text ?? '';
}

function virtualModules(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'virtual-modules',
    setup(setup) {
      setup.onResolve({ filter: /^(tables|requests|responses)$/ }, ({ path }) => ({
        path,
        namespace: 'virtual',
      }));
      setup.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: modules[path] ?? '',
        resolveDir: compileRoom,
      }));
    },
  };
}

/**
 * Refers to a file of a package by its name in the package, regardless of where packages are installed: esbuild
 * would write its real path into the output.
 */
const namedPackages = (formats: ReadonlySet<string>): Plugin => ({
  name: 'named-packages',
  setup(setup) {
    const { resolve } = createRequire(import.meta.url);
    setup.onResolve({ filter: /^[@a-z]/ }, ({ path }) => ({ path, namespace: 'package' }));
    setup.onResolve({ filter: /^\./, namespace: 'package' }, ({ path, importer }) => ({
      path: posix.join(posix.dirname(importer), path),
      namespace: 'package',
    }));
    setup.onLoad({ filter: /.*/, namespace: 'package' }, async ({ path }) => {
      const contents = await readFile(resolve(path), 'utf8');
      return {
        contents: path.startsWith('ajv-formats/') ? onlyFormats(formats, contents) : contents,
      };
    });
  },
});

/** The formats that are ours, with their functions. */
const ownFormats = new Map([
  ['date-time', 'isDateTime'],
  ['time', 'isTime'],
  ['uri', 'isUri'],
]);

/** The formats that the tables need, one by one: what no schema asks for is left out of the bundle. */
function writeFormats(names: ReadonlySet<string>): string {
  const used = [...names].sort();
  const own = used.flatMap((name) => ownFormats.get(name) ?? []);
  const entries = used.map((name) => {
    const code = ownFormats.get(name) ?? `fullFormats[${quote(name)}]`;
    return `${quote(name)}: ${code}`;
  });
  return [
    ...(own.length === 0 ? [] : [`import { ${own.join(', ')} } from './formats.js';`]),
    ...(own.length === used.length
      ? []
      : [`import { fullFormats } from 'ajv-formats/dist/formats.js';`]),
    `const formats = {${entries.join(', ')}};`,
  ].join('\n');
}

/** The formats that compiled code refers to. */
function formatsIn(code: string): string[] {
  const references = [...code.matchAll(/ = formats(?:\.(\w+)|\["([^"]+)"\])/g)];
  return references.map(([, name, quoted]) => name ?? quoted ?? '');
}

/**
 * Keeps only those of ajv's formats that are used, as an ES module, so that esbuild leaves out what they do not
 * need. The dates and times are our own, and our `uri` calls ajv's. A file of another form stays whole.
 */
function onlyFormats(used: ReadonlySet<string>, code: string): string {
  const all = /^exports\.fullFormats = (\{\n[\s\S]*?\n\});\n/m.exec(code)?.[1];
  const end = code.indexOf('exports.fastFormats = {');
  const rest = /^exports\.formatNames = .*;\n([\s\S]*)$/m.exec(code.slice(end))?.[1];
  if (all === undefined || end < 0 || rest === undefined || /\bexports\b/.test(rest)) return code;
  const kept = all.split('\n').filter((line) => {
    const name = /^ {4}"?([\w-]+)"?[:,]/.exec(line)?.[1];
    if (name === undefined || name === 'uri') return true;
    return used.has(name) && !/^(?:date-)?time$/.test(name);
  });
  const helpers = /^function fmtDef[\s\S]*?^\}\n/m.exec(code)?.[0] ?? '';
  // A constant that is computed stays in the bundle, although only functions that are left out read it.
  const needed = used.has('int32') ? rest : rest.replace(/^const (?:MIN|MAX)_INT32 = .*;\n/gm, '');
  return `${helpers}export const fullFormats = ${kept.join('\n')};\n${needed}`;
}

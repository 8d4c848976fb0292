import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { packageRoot } from '../../test/consumer.js';
import { type BuiltModule, bundleCode } from './code.js';
import { entries, programs } from './entries.js';

let folder: string;
let modules: readonly BuiltModule[];
beforeAll(async () => {
  folder = await makeFolder();
  // Everything published: the commands share code with the rest.
  modules = await bundleCode(packageRoot, { ...entries, ...programs });
  for (const { fileName, text } of modules) await writeFile(join(folder, fileName), text);
  const { sideEffects } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ sideEffects }));
});

/** The modules of the package that importing one of them loads immediately. */
function readBy(fileName: string, seen = new Set<string>()): Set<string> {
  seen.add(fileName);
  const text = modules.find((each) => each.fileName === fileName)?.text ?? '';
  for (const [, other = ''] of text.matchAll(
    /(?<![\w.$])(?:import|export)(?![\w$(])[^;'"()]*["']\.\/([\w-]+\.js)["']/g,
  )) {
    if (!seen.has(other)) readBy(other, seen);
  }
  return seen;
}

interface Sizes {
  /** The size of importing the entry point. */
  readonly atOnce: number;
  /** Including modules loaded on first use. */
  readonly inAll: number;
}

/** Bytes of a minified and compressed bundle of an entry point, including openapi-fetch. */
async function sizesOf(entry: keyof typeof entries): Promise<Sizes> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, `${entry}.js`)],
    absWorkingDir: folder,
    outdir: folder,
    nodePaths: [join(packageRoot, 'node_modules')],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).byteLength]),
  );
  const sizeOf = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + (sizes.get(join(folder, name)) ?? Number.NaN), 0);
  const all = Object.keys(metafile.outputs);
  return { atOnce: sizeOf(loadedAtOnce(metafile.outputs, `${entry}.js`)), inAll: sizeOf(all) };
}

/**
 * Bytes that a program loads at once which uses only these exports, minified and compressed. Rolldown, as Rollup and
 * Vite, leaves out the modules of the others; esbuild keeps them if a part that is loaded later uses them.
 */
async function sizeOfUsing(entry: keyof typeof entries, names: string): Promise<number> {
  const input = join(folder, 'program.js');
  await writeFile(input, `export { ${names} } from './${entry}.js';`);
  const bundle = await rolldown({ input, external: 'openapi-fetch', platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = output.flatMap((each) => (each.type === 'chunk' ? [each] : []));
  const loaded = new Set(['program.js']);
  for (const name of loaded) {
    for (const each of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) {
      loaded.add(each);
    }
  }
  return chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).byteLength, 0);
}

function loadedAtOnce(outputs: Metafile['outputs'], name: string, seen = new Set<string>()) {
  seen.add(name);
  for (const { path, kind } of outputs[name]?.imports ?? []) {
    if (kind === 'import-statement' && !seen.has(path)) loadedAtOnce(outputs, path, seen);
  }
  return seen;
}

describe('the built modules', () => {
  it('are fewer than the source files, and are not empty', () => {
    expect(modules.length).toBeLessThanOrEqual(58);
    expect(modules.filter(({ text }) => /^\s*(?:export ?\{\s*\};?)?\s*$/.test(text))).toEqual([]);
  });

  it.each([
    ['index', 5],
    ['node', 13],
    ['proxy', 7],
    ['ledger', 6],
    ['contract', 5],
    ['contract-suite', 17],
  ] as const)('importing %s reads %i of them', (entry, files) => {
    expect([...readBy(`${entry}.js`)]).toHaveLength(files);
  });

  it.each(['index', 'node', 'proxy', 'ledger', 'contract', 'contract-suite'])(
    'of %s contain nothing of the commands',
    (entry) => {
      const names = [...readBy(`${entry}.js`)];
      expect(names.filter((name) => /^(?:cli|commandLine)\.js$/.test(name))).toEqual([]);
    },
  );

  it('import only declared dependencies', () => {
    const packages = modules.flatMap(({ text }) => [
      ...text.matchAll(/(?:[\s}]from ?|(?<![\w.$])import[ (]?)["']([@\w][\w@/.:-]*)["']/g),
    ]);
    const names = new Set(packages.map(([, name = '']) => name.replace(/^node:.*/, 'node:')));
    expect([...names].sort()).toEqual([
      // The commands validate reports and draw if optional packages are installed.
      'ajv-formats',
      'ajv-formats/dist/formats.js',
      'ajv/dist/2020.js',
      'ajv/dist/compile/codegen/index.js',
      'node:',
      'openapi-fetch',
      'sharp',
    ]);
  });

  it('of the contract do not load the client', () => {
    expect([...readBy('contract.js')]).not.toContain('core.js');
  });

  it('of the proxy do not load the calls of a client, at once or later', () => {
    const texts = [...readBy('proxy.js')].map(
      (name) => modules.find(({ fileName }) => fileName === name)?.text ?? '',
    );
    expect(texts.filter((text) => /\bimport\(/.test(text))).toEqual([]);
  });
});

/** What the document had when the budgets were set. */
const measured = { names: 1_455, operations: 19 };

/**
 * The bytes that a budget may grow by with the document: its tables and validators are generated, and a field that
 * the service gains is no reason to look for smaller code. A field takes about 8, with bounds or a long name more.
 */
async function growth(): Promise<number> {
  const document = JSON.parse(await readFile(join(packageRoot, 'generated/openapi.json'), 'utf8'));
  const { names, operations } = countNames(document);
  return (
    20 * Math.max(0, names - measured.names) + 100 * Math.max(0, operations - measured.operations)
  );
}

/** The fields, values of enums and parameters of a document, and its operations. */
function countNames(document: unknown): { names: number; operations: number } {
  const counts = { names: 0, operations: 0 };
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('operationId' in value && 'responses' in value) counts.operations += 1;
    for (const [key, each] of Object.entries(value)) {
      if (['properties', 'enum', 'parameters'].includes(key)) {
        counts.names += Object.keys(Object(each)).length;
      }
      count(each);
    }
  };
  count(document);
  return counts;
}

describe('bundled to CommonJS, where a module has no address of its own', () => {
  async function required(entry: string): Promise<Record<string, unknown>> {
    const outfile = join(await makeFolder(), 'bundle.cjs');
    await build({
      entryPoints: [join(folder, `${entry}.js`)],
      outfile,
      nodePaths: [join(packageRoot, 'node_modules')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    return createRequire(outfile)(outfile);
  }

  it.each(Object.keys(entries))('%s can be required', async (entry) => {
    expect(Object.keys(await required(entry)).length).toBeGreaterThan(0);
  });

  it('the suite says why it cannot read its document, and takes yours', async () => {
    const { makeContract } = (await required('contract-suite')) as {
      makeContract(document?: unknown): Promise<unknown>;
    };
    await expect(makeContract()).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining('--external:scenario-patch'),
    });
    const text = await readFile(join(packageRoot, 'generated/openapi.json'), 'utf8');
    await expect(makeContract(JSON.parse(text))).resolves.toHaveProperty('document');
  });
});

// In bytes, minified and compressed: a change that needs more says so here.
describe('the code that a page loads', () => {
  it.each([
    ['index', { atOnce: 12_550, inAll: 71_330 }],
    ['contract', { atOnce: 21_680, inAll: 21_680 }],
    ['ledger', { atOnce: 17_550, inAll: 19_690 }],
    ['proxy', { atOnce: 23_450, inAll: 23_450 }],
  ] as const)('of %s stays within its budget', async (entry, budget) => {
    const { atOnce, inAll } = await sizesOf(entry);
    const advice = `Make ${entry} smaller, or raise its budget in this file and say in the commit what for`;
    const more = await growth();
    expect(atOnce, advice).toBeLessThanOrEqual(budget.atOnce + more);
    expect(inAll, advice).toBeLessThanOrEqual(budget.inAll + more);
  });

  it('for createScenarioClient alone stays within its budget', async () => {
    const size = await sizeOfUsing('index', 'createScenarioClient');
    expect(size).toBeGreaterThan(5_000);
    expect(size, 'Load what is not needed to make a client with a call').toBeLessThanOrEqual(9_000);
  });
});

it('a field, a value, a parameter and an operation count as growth of the document', () => {
  const operation = {
    operationId: 'a',
    parameters: [{ name: 'p', in: 'query', schema: { type: 'string', enum: ['x', 'y'] } }],
    responses: {},
  };
  const schemas = { Job: { properties: { id: {}, parts: { items: { properties: { at: {} } } } } } };
  const paths = { '/a': { get: operation } };
  expect(countNames({ paths, components: { schemas } })).toEqual({ names: 6, operations: 1 });
});

it('third-party code bundled into the package comes with its licence', async () => {
  const read = (name: string) => readFile(join(packageRoot, name), 'utf8');
  const joined = modules.flatMap(({ packages }) => packages);
  const inValidators = [
    ...(await read('generated/validators.js')).matchAll(/^\/\/ package:((?:@[^/]+\/)?[^/]+)/gm),
  ].map(([, name = '']) => name);
  // The rest of the validators is what ajv writes.
  const names = new Set([...joined, ...inValidators, 'ajv']);
  expect([...names]).toEqual(
    expect.arrayContaining(['ajv-formats', 'commander', 'fast-check', 'pure-rand']),
  );
  const notices = words(await read('THIRD-PARTY-NOTICES'));
  for (const name of names) {
    expect(notices, name).toContain(words(await read(`node_modules/${name}/LICENSE`)));
    expect(notices).toContain(`${name}, in`);
  }
  const named = [...notices.matchAll(/-{72} (\S+), in /g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(names);
});

function words(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

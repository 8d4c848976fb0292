import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawImages, showsPatch } from '../src/testing/images.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { codeBlocks, links } from '../src/testing/markdown.js';
import { deviationNamed } from '../stand-in/deviations.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { compileMatrix } from './compileMatrix.js';
import { type Consumer, installPackage, packageRoot } from './consumer.js';
import { compilers, installTools, toolPath } from './tools.js';

/** The pages whose code is compiled and run. */
const pages = [
  ...['README.md', 'docs/client.md', 'docs/browser.md', 'docs/testing.md', 'docs/ci.md'],
  ...['docs/ledger.md', 'docs/migration.md'],
];
const examples = pages
  .flatMap((page) => codeBlocks(readFileSync(join(packageRoot, page), 'utf8')))
  .filter(({ language }) => language === 'ts');

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installPackage();
});

describe('the packed package', () => {
  it('contains the built code and the pages, but no sources or tests', () => {
    expect(consumer.files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'THIRD-PARTY-NOTICES',
        'dist/contract-suite.js',
        'dist/index.d.ts',
        'dist/index.js',
        'dist/openapi.json',
        'package.json',
      ]),
    );
    const others = consumer.files.filter((path) => !/^(?:dist|docs)\//.test(path));
    expect(others.sort()).toEqual([
      ...['LICENSE', 'README.md', 'SECURITY.md', 'THIRD-PARTY-NOTICES', 'package.json'],
    ]);
    const pages = consumer.files.filter((path) => path.startsWith('docs/'));
    expect(pages).toContain('docs/commonjs.md');
    expect(pages.filter((path) => !/^docs\/\w+\.md$/.test(path))).toEqual([]);
    expect(
      consumer.files.filter((path) =>
        /\.test\.|(?<!^docs\/)testing|node_modules|\.map$/.test(path),
      ),
    ).toEqual([]);
  });

  it('has no scripts, which would need the clone', async () => {
    const manifest = async (folder: string) =>
      JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const installed = join(consumer.folder, 'node_modules/scenario-patch');
    expect(await manifest(installed)).not.toHaveProperty('scripts');
    expect(await manifest(consumer.project)).toHaveProperty('scripts.prepare');
  });

  it('stays small', () => {
    // It has 564,000; an operation of the document takes about 4,000 of them: validators, types, examples. A field of
    // the document, or a few, must not be what is too much: there is room for three operations.
    expect(consumer.size).toBeLessThan(577_000);
  });

  it('has one dependency, which only adds its types', async () => {
    const lock = JSON.parse(await readFile(join(consumer.folder, 'package-lock.json'), 'utf8'));
    expect(Object.keys(lock.packages).sort()).toEqual([
      '',
      'node_modules/openapi-fetch',
      'node_modules/openapi-typescript-helpers',
      'node_modules/scenario-patch',
    ]);
  });

  it('contains every file in `exports`', async () => {
    const { exports } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
    const named = Object.values<string | Record<string, string>>(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(named.length).toBeGreaterThan(10);
    const installed = join(consumer.folder, 'node_modules/scenario-patch');
    expect(named.filter((path) => !existsSync(join(installed, path)))).toEqual([]);
  });
});

describe('the entry points', () => {
  it('import in plain ESM', async () => {
    const { stdout } = await consumer.run(`
      import { createScenarioClient, isScenarioError } from 'scenario-patch';
      import { imageFromFile } from 'scenario-patch/node';
      import { inspect } from 'scenario-patch/contract';
      import document from 'scenario-patch/openapi.json' with { type: 'json' };
      const client = createScenarioClient({ apiKey: 'key', apiSecret: 'secret' });
      const answer = { status: 200, headers: { 'content-type': 'application/json' }, body: {} };
      console.log(typeof client.generate.patch, typeof imageFromFile, isScenarioError(1));
      console.log(inspect('jobsRetrieve', answer).violations[0].keyword, document.openapi);
    `);
    expect(stdout).toBe('function function false\nrequired 3.1.0\n');
  });

  it('compile nothing at run time', async () => {
    const program = `
      import { inspect } from 'scenario-patch/contract';
      import 'scenario-patch';
      const answer = { status: 200, headers: { 'content-type': 'application/json' }, body: {} };
      console.log(inspect('jobsRetrieve', answer).violations.length);`;
    const flags = ['--disallow-code-generation-from-strings'];
    expect((await consumer.run(program, { flags })).stdout).toBe('1\n');
  });

  it('show the class and place of an uncaught error', async () => {
    const program = `
      import { createScenarioClient } from 'scenario-patch';
      createScenarioClient({ apiKey: 'key' });`;
    const { stderr } = await consumer.run(program).catch((error) => error);
    expect(stderr).toMatch(/^ConfigurationError: /m);
    expect(stderr).toMatch(
      /at createScenarioClient \(\S+scenario-patch\/dist\/client\.js:\d+:\d+\)/,
    );
  });

  it('hide internal modules', async () => {
    const program = `await import('scenario-patch/dist/core.js').catch((e) => console.log(e.code))`;
    expect((await consumer.run(program)).stdout).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });

  it.each([
    'scenario-patch',
    'scenario-patch/contract',
    'scenario-patch/ledger',
    'scenario-patch/proxy',
  ])('%s does not load Node modules', async (name) => {
    const result = await bundleFor(consumer, name);
    expect(result.errors).toEqual([]);
    expect(result.inputs.some((path) => path.includes('scenario-patch/dist/base.js'))).toBe(true);
    expect(result.inputs.filter((path) => path.includes('generated/schema'))).toEqual([]);
  });

  it('scenario-patch does not contain validators', async () => {
    const { inputs } = await bundleFor(consumer, 'scenario-patch');
    expect(inputs.filter((path) => path.includes('validators'))).toEqual([]);
  });

  it('the check for Node modules detects them', async () => {
    const { errors } = await bundleFor(consumer, 'scenario-patch/node');
    expect(errors.join()).toContain('node:fs/promises');
  });
});

describe('scenario-patch/contract-suite, with nothing else installed', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn();
  });
  afterAll(() => standIn.close());

  const run = (program: string, url = standIn.url) => {
    const env = {
      ...standIn.environment,
      SCENARIO_BASE_URL: url,
      CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    };
    // With the flag, any code compilation at run time fails.
    return consumer.run(program, { env, flags: ['--disallow-code-generation-from-strings'] });
  };

  it('checks a service against the document, and writes every format', async () => {
    const { stdout } = await run(`
      import {
        makeContract, reportOf, runContract, scenarioTarget, writers,
      } from 'scenario-patch/contract-suite';
      const contract = await makeContract();
      const target = await scenarioTarget(contract);
      const report = await reportOf(contract, target, runContract(contract, target));
      const texts = Object.values(writers).map(({ write }) => write(report, contract.document.value));
      console.log(JSON.stringify([report.totals, texts.map((text) => text.length > 0)]));`);
    const [totals, written] = JSON.parse(stdout);
    expect(totals).toMatchObject({ violations: 0, errors: 0 });
    expect(totals.passed).toBeGreaterThan(500);
    // The last one, for GitHub, has no annotations.
    expect(written).toEqual([true, true, true, true, false]);
    expect(standIn.submissions).toBe(0);
  });

  it('reports what a service does wrong', async () => {
    standIn.setDeviations([deviationNamed('missing-job-progress')]);
    const { stdout } = await run(`
      import { makeContract, runContract, scenarioTarget } from 'scenario-patch/contract-suite';
      const contract = await makeContract();
      const target = await scenarioTarget(contract);
      const options = { operation: 'jobsRetrieve', checks: ['accepted-data'] };
      for await (const record of runContract(contract, target, options)) {
        for (const { message } of record.violations ?? []) console.log(message);
      }`);
    standIn.setDeviations([]);
    expect(new Set(stdout.trim().split('\n'))).toEqual(new Set(['job.progress is missing.']));
  });

  it('says what to install for another document', async () => {
    const { stdout } = await run(`
      import { makeContract } from 'scenario-patch/contract-suite';
      await makeContract({ openapi: '3.1.0', paths: {} }).catch(({ message }) => console.log(message));
      await makeContract({ swagger: '2.0' }).catch(({ message }) => console.log(message));`);
    expect(stdout).toBe(
      'A document of your own is compiled by ajv: install it with `npm install ajv@8 ajv-formats@3`.\n' +
        'makeContract: document must be a parsed OpenAPI 3.1 document, not one of version "2.0".\n',
    );
  });
});

const webUse = readFileSync(join(packageRoot, 'test/tools/methods.ts'), 'utf8');
const nodeUse = readFileSync(join(packageRoot, 'test/tools/server.ts'), 'utf8');

describe('the types, in the strictest project and with every library checked', () => {
  it('compile without Node, for a bundler', async () => {
    const options = { module: 'preserve', moduleResolution: 'bundler' } as const;
    expect(await consumer.typeCheck([webUse], options)).toBe('');
  });

  it('compile on Node, including every example of the pages', async () => {
    const node = { module: 'nodenext', moduleResolution: 'nodenext', types: ['node'] } as const;
    // Packages that a recipe of docs/client.md imports.
    const undici = join(packageRoot, 'node_modules/undici');
    symlinkSync(undici, join(consumer.folder, 'node_modules/undici'));
    const sources = [webUse, nodeUse, ...examples.map(({ code }) => code)];
    expect(sources.length).toBeGreaterThan(6);
    expect(await consumer.typeCheck(sources, node)).toBe('');
  });

  it('export each type that a field of an exported one has, for declarations of the consumer', async () => {
    const options = { module: 'preserve', moduleResolution: 'bundler', types: ['node'] } as const;
    const sources = [...entries].map(([name, file]) => spreadEach(name, file));
    expect(sources.join('').match(/export const/g)?.length).toBeGreaterThan(100);
    expect(await consumer.typeCheck(sources, options)).toBe('');
  });
});

const entries = new Map([
  ['scenario-patch', 'index'],
  ...['node', 'contract', 'ledger', 'proxy', 'contract-suite'].map(
    (file) => [`scenario-patch/${file}`, file] as const,
  ),
]);

/** A module that exports a function for each interface of an entry, whose inferred result names the types of all fields. */
function spreadEach(name: string, file: string): string {
  const read = (entry: string) =>
    readFileSync(join(consumer.folder, `node_modules/scenario-patch/dist/${entry}.d.ts`), 'utf8');
  const exported = [...read(file).matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, names = '']) => names.split(/,\s*/))
    .map((each) => each.trim());
  const declared = [
    ...`${read('types')}${read(file)}`.matchAll(/^interface ([A-Z]\w*)(?: extends .*)? \{/gm),
  ];
  const interfaces = declared
    .map(([, each = '']) => each)
    .filter((each) => exported.includes(each));
  const functions = [...new Set(interfaces)].map(
    (each) => `export const of${each} = (given: all.${each}) => ({ ...given });\n`,
  );
  return `import type * as all from '${name}';\n${functions.join('')}`;
}

describe('the types of each method', () => {
  it('accept correct calls and reject wrong ones', () => {
    const methods = readFileSync(join(packageRoot, 'api.md'), 'utf8').matchAll(
      /^- `(client\.\w+\.\w+)/gm,
    );
    const names = [...methods].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    // Each is called at least twice: correctly, and below an expected error.
    const calls = (name: string) => webUse.split(`${name}(`).length - 1;
    expect(names.filter((name) => calls(name) < 2)).toEqual([]);
  });
});

describe.each(compilers)('the types, for TypeScript %s', (version) => {
  it('compile with every module resolution, with and without the DOM, with every library checked', async () => {
    installTools();
    expect(await compileMatrix(consumer.folder, version)).toEqual({});
  });
});

describe('the checks of publishing tools', () => {
  beforeAll(installTools);

  it('publint reports nothing', async () => {
    const installed = join(consumer.folder, 'node_modules/scenario-patch');
    const { stdout } = await consumer.node([toolPath('publint/src/cli.js'), installed, '--strict']);
    expect(stdout).toContain('All good!');
  });

  it('every entry resolves to its types for Node and bundlers', async () => {
    const [attw, tarball] = [toolPath('@arethetypeswrong/cli/dist/index.js'), consumer.tarball];
    const { stdout } = await consumer.node([
      attw,
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'json',
    ]);
    const { analysis, problems = {} } = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining([
        '.',
        './node',
        './contract',
        './ledger',
        './proxy',
        './contract-suite',
      ]),
    );
    // The profile excludes compilers without support for exports, and CommonJS that cannot require ES modules.
    const others = ['node10', 'node16-cjs'];
    const found = Object.values<{ resolutionKind?: string }[]>(problems).flat();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ resolutionKind = '' }) => !others.includes(resolutionKind))).toEqual([]);
  });
});

describe('CommonJS, as docs/commonjs.md says', () => {
  const [requires, config, jestTest, shell] = codeBlocks(
    readFileSync(join(packageRoot, 'docs/commonjs.md'), 'utf8'),
  );

  it('can require the same as import', async () => {
    const program = `${requires?.code}
      import('scenario-patch').then((imported) => {
        console.log(typeof imageFromFile, imported.createScenarioClient === createScenarioClient);
        console.log(isScenarioError(new Error()));
      });`;
    await writeFile(join(consumer.folder, 'required.cjs'), program);
    const { stdout } = await consumer.node(['--no-warnings', 'required.cjs']);
    expect(stdout).toBe('function true\nfalse\n');
  });

  it('lets a Jest test use the client', async () => {
    installTools();
    const name = (code: string) => /^\/\/ (\S+)/.exec(code)?.[1] ?? '';
    for (const block of [config, jestTest]) {
      await writeFile(join(consumer.folder, name(block?.code ?? '')), block?.code ?? '');
    }
    const [flag] = /--experimental-vm-modules/.exec(shell?.code ?? '') ?? [];
    const { stderr } = await consumer.node([String(flag), toolPath('jest/bin/jest.js')]);
    expect(stderr).toContain('Tests:       1 passed, 1 total');
  });
});

describe('the pages in the package', () => {
  it('link only to packaged files and URLs', async () => {
    const pages = consumer.files.filter((file) => file.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(5);
    const dead: string[] = [];
    for (const page of pages) {
      const text = await readFile(
        join(consumer.folder, 'node_modules/scenario-patch', page),
        'utf8',
      );
      for (const { path } of links(text)) {
        const target = path === '' ? page : join(dirname(page), path);
        if (!consumer.files.includes(target)) dead.push(`${page}: ${path}`);
      }
    }
    expect(dead).toEqual([]);
  });
});

describe('a clone of the repository', () => {
  it('is built when installed by its URL', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const npm = (...args: string[]) =>
      spawnSync('npm', [...args, '--prefer-offline', '--no-audit', '--no-fund'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, npm_command: undefined },
      });
    const { status, stderr } = npm('install', `git+file://${packageRoot}`);
    expect(status, stderr).toBe(0);
    const program = `import { createScenarioClient } from 'scenario-patch'; console.log(typeof createScenarioClient);`;
    const args = ['--input-type=module', '--eval', program];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('function\n');
  }, 600_000);

  it('is not built by npm ci', async () => {
    const env = { ...process.env, npm_command: 'ci' };
    const prepare = join(packageRoot, 'scripts/prepare.js');
    const { status, stderr } = spawnSync(process.execPath, [prepare], { env, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('the code of the pages, pasted as is', () => {
  // A proxy that does not exist, and a run of the suite, which takes minutes at its rate.
  const notHere = /proxy\.example\.com|runContract/;
  const programs = examples.map(({ code }) => code).filter((code) => !notHere.test(code));
  let standIn: StandIn;
  beforeAll(async () => {
    await drawImages(consumer.folder);
    // What the pages say to install on Node 20.
    for (const name of ['libsql', '@libsql', '@neon-rs', 'detect-libc']) {
      const [from, to] = [packageRoot, consumer.folder].map((root) =>
        join(root, 'node_modules', name),
      );
      if (existsSync(String(from)) && !existsSync(String(to)))
        symlinkSync(String(from), String(to));
    }
    standIn = await startStandIn({ settle: 'at-once' });
  });
  afterAll(() => standIn.close());

  it('runs, and patches as described', async () => {
    const env = standIn.environment;
    expect(programs.length).toBe(examples.length - 2);
    for (const program of programs) {
      const { code } = await transform(program, { loader: 'ts', format: 'esm' });
      expect((await consumer.run(code, { env })).stderr).toBe('');
    }
    // One of README, six of docs/client.md and one of docs/migration.md; that of docs/ledger.md has a key of docs/client.md.
    expect(standIn.submissions).toBe(8);
    const results = join(consumer.folder, 'results');
    const names = await readdir(results);
    const patched = names.filter((name) => /^asset_.*\.png$/.test(name));
    expect(patched).toHaveLength(2);
    for (const name of patched) {
      const sticker = join(consumer.folder, 'sticker.png');
      expect(await showsPatch(join(results, name), sticker)).toBe(true);
    }
  });
});

async function bundleFor(
  { folder }: Consumer,
  entry: string,
): Promise<{ errors: string[]; inputs: string[] }> {
  const result = await build({
    stdin: { contents: `export * from ${JSON.stringify(entry)}`, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  }).catch((failure: { errors: { text: string }[] }) => failure);
  if ('metafile' in result) return { errors: [], inputs: Object.keys(result.metafile.inputs) };
  return { errors: result.errors.map(({ text }) => text), inputs: [] };
}

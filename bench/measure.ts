import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import { type Rounds, type Table, tableOf } from './table.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const installed = join(import.meta.dirname, 'node_modules');

/** The row of a program that uses nothing else of the package. */
export const clientAlone = 'scenario-patch, createScenarioClient alone';

/** Peers, in the order of the tables. */
const peers = ['undici', 'axios', 'openai', 'ky', 'openapi-fetch'] as const;

/** How much to measure: for the tables, or only enough to check the budgets. */
export interface Effort {
  readonly rounds: number;
}

/** Builds the package, and installs missing peers. */
export function prepare(): void {
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: root, stdio: 'inherit' });
  if (!existsSync(installed)) npm('ci', '--prefix', 'bench');
  npm('run', '--silent', 'build');
}

/** The versions of the peers. */
export function versions(): string[] {
  const names = [...peers, 'zod', 'valibot', 'typebox'];
  return names.map((name) => {
    const { version } = JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
}

function run<Result>(file: string, ...args: readonly (string | number)[]): Result {
  const command = [
    '--expose-gc',
    join(import.meta.dirname, 'processes', file),
    ...args.map(String),
  ];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
}

type Column = Readonly<Record<string, Rounds>>;

function add(rounds: Record<string, number[]>, name: string, value: number): void {
  rounds[name] ??= [];
  rounds[name].push(value);
}

/** The clients that make one call, in the order of the tables. */
const clients = [
  'fetch',
  'undici.request',
  ...peers.slice(1),
  'scenario-patch',
  'scenario-patch, inspect',
];

/** The cost of one call through each client, in wall-clock and processor time. */
export function measureCalls({ rounds }: Effort): Table[] {
  const clock: Record<string, Record<string, number[]>> = {};
  const processor: Record<string, Record<string, number[]>> = {};
  for (const [column, concurrency, calls] of [
    ['one at a time', 1, 2000],
    ['50 at a time', 50, 4000],
  ] as const) {
    clock[column] = {};
    processor[column] = {};
    for (let round = 0; round < rounds; round++) {
      for (const client of clients) {
        const result = run<{ clock: number; processor: number }>(
          'calls.js',
          client,
          concurrency,
          calls,
        );
        add(clock[column], client, result.clock);
        add(processor[column], client, result.processor);
      }
    }
  }
  const about = { unit: 'µs', against: 'fetch' };
  const how =
    'A `GET` of a job, 4 kB, from a service in another process; in a fresh process for each client, as a program has one of them, after 5,000 calls.';
  return [
    tableOf(
      {
        ...about,
        title: 'One call, in processor time',
        note: `${how} What the client's process computes, without waiting: stable on a busy machine.`,
      },
      processor,
    ),
    tableOf(
      {
        ...about,
        title: 'One call, in wall-clock time',
        note: `${how} Including the service and the network.`,
      },
      clock,
    ),
  ];
}

/** The cost of judging the reference answer of the document. */
export function measureValidation({ rounds }: Effort): Table {
  return tableOf(
    {
      title: 'Judging an answer',
      note: 'The reference answer of a patch, parsed, against the schema of the document; in one process (mitata). TypeBox and zod read the schema itself; for valibot it is translated. `inspect` also looks for undeclared fields.',
      unit: 'µs',
      against: 'JSON.parse',
    },
    { valid: run<Column>('validation.js', rounds) },
  );
}

/** The cost of importing a module in a fresh process. */
export function measureImports({ rounds }: Effort): Table {
  const urls = {
    'an empty module': 'data:text/javascript,',
    'scenario-patch': pathToFileURL(join(dist, 'index.js')).href,
    'scenario-patch/contract': pathToFileURL(join(dist, 'contract.js')).href,
    ...Object.fromEntries(
      peers.map((name) => [name, pathToFileURL(join(installed, mainOf(name))).href]),
    ),
  };
  const ms: Record<string, number[]> = {};
  const mb: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, url] of Object.entries(urls)) {
      const result = run<{ ms: number; bytes: number }>('import.js', url);
      add(ms, name, result.ms);
      add(mb, name, result.bytes / 1e6);
    }
  }
  return tableOf(
    {
      title: 'Import',
      note: 'In a fresh process for each: the time of the import, and the growth of its memory (RSS).',
      unit: 'ms or MB',
      against: 'an empty module',
    },
    { time: ms, memory: mb },
  );
}

function mainOf(name: string): string {
  const { exports, module, main } = JSON.parse(
    readFileSync(join(installed, name, 'package.json'), 'utf8'),
  );
  const entry = exports?.['.'] ?? exports;
  const pick = (each: unknown): string | undefined =>
    typeof each === 'string'
      ? each
      : ['import', 'default', 'node']
          .map((key) => (each as Record<string, unknown> | undefined)?.[key])
          .map((found) => (found === undefined ? undefined : pick(found)))
          .find((found) => found !== undefined);
  return join(name, pick(entry) ?? module ?? main ?? 'index.js');
}

/** The cost of submitting an image of 4 MB. */
export function measureImages({ rounds }: Effort): Table {
  const columns: Record<string, Record<string, number[]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const input of ['bytes', 'Blob', 'data URL']) {
      for (const client of ['fetch', 'scenario-patch']) {
        const result = run<{ ms: number; bytes: number }>('image.js', client, input, 7);
        for (const [unit, value] of [
          ['ms', result.ms],
          ['MB', result.bytes / 1e6],
        ] as const) {
          const column = `${input}, ${unit}`;
          columns[column] ??= {};
          add(columns[column], client, value);
        }
      }
    }
  }
  return tableOf(
    {
      title: 'An image of 4 MB',
      note: 'In a fresh process for each: the processor time of a submission, and the peak memory (RSS) of the process. `fetch` gets its base64 from `Buffer`.',
      unit: '',
      against: 'fetch',
    },
    columns,
  );
}

/** The bundle size of each, minified and compressed. */
export async function measureSizes(): Promise<Table> {
  const files = {
    ...Object.fromEntries(peers.map((name) => [name, join(installed, mainOf(name))])),
    'scenario-patch': join(dist, 'index.js'),
    'scenario-patch/contract': join(dist, 'contract.js'),
    'scenario-patch/proxy': join(dist, 'proxy.js'),
    'scenario-patch/ledger': join(dist, 'ledger.js'),
  };
  const atOnce: Record<string, number[]> = {};
  const inAll: Record<string, number[]> = {};
  for (const [name, file] of Object.entries(files)) {
    const size = await bundle(file);
    atOnce[name] = [size.atOnce / 1e3];
    inAll[name] = [size.inAll / 1e3];
  }
  const alone = await bundleUsing('createScenarioClient', files['scenario-patch']);
  atOnce[clientAlone] = [alone.atOnce / 1e3];
  inAll[clientAlone] = [alone.inAll / 1e3];
  return tableOf(
    {
      title: 'Size',
      note: 'All exports, bundled by esbuild for a page, minified and compressed with gzip: what is loaded at once, and in all with what is loaded on first use. The last line is a program that uses only `createScenarioClient`, bundled by Rolldown, which leaves out what that does not need, as Rollup and Vite do.',
      unit: 'kB',
      against: 'openapi-fetch',
    },
    { 'at once': atOnce, 'in all': inAll },
  );
}

async function bundle(file: string): Promise<{ atOnce: number; inAll: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    outdir: join(root, 'reports/bundle'),
    nodePaths: [join(root, 'node_modules')],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    platform: file.startsWith(dist) ? 'browser' : 'node',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).byteLength]),
  );
  const sizeOf = (name: string) => sizes.get(join(root, name)) ?? Number.NaN;
  const entry = Object.keys(metafile.outputs).find((each) => metafile.outputs[each]?.entryPoint);
  const seen = new Set<string>();
  const follow = (name: string): void => {
    seen.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && !seen.has(path) && path in metafile.outputs) follow(path);
    }
  };
  follow(entry ?? '');
  const sum = (names: Iterable<string>) => [...names].reduce((all, name) => all + sizeOf(name), 0);
  return { atOnce: sum(seen), inAll: sum(Object.keys(metafile.outputs)) };
}

/** The size of a program that uses only these exports of a module. */
async function bundleUsing(
  names: string,
  file: string,
): Promise<{ atOnce: number; inAll: number }> {
  const program = 'program.js';
  const bundle = await rolldown({
    input: program,
    cwd: root,
    platform: 'browser',
    plugins: [
      {
        name: 'a program',
        resolveId: (id) => (id === program ? id : undefined),
        load: (id) =>
          id === program ? `export { ${names} } from ${JSON.stringify(file)};` : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const chunks = output.flatMap((each) => (each.type === 'chunk' ? [each] : []));
  const loaded = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of loaded) {
    for (const each of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) {
      loaded.add(each);
    }
  }
  const sum = (some: typeof chunks) =>
    some.reduce((all, { code }) => all + gzipSync(code, { level: 9 }).byteLength, 0);
  return { atOnce: sum(chunks.filter(({ fileName }) => loaded.has(fileName))), inAll: sum(chunks) };
}

/** How lists scale: the microseconds per job, and the memory alive at the end. */
export function measureLists(): { size: number; us: number; bytes: number }[] {
  return run('list.js');
}

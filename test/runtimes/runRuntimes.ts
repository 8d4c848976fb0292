import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { readArguments, runCommand } from '../../cli/commandLine.js';
import { cellsIn, marked, tableOf, withMarked } from '../../src/testing/markdown.js';
import { findRuntimes, type Probe, type Runtime } from './runtimes.js';
import { type Trial, trials } from './scenarios.js';
import { type Services, startServices } from './service.js';

const help = `Usage: npm run runtimes -- [options]

Makes a submission with the built client on Node 20, 22, 24 and 26, Deno, Bun, workerd and Chromium, while
the service fails in every way that makes a runtime resend it. Counts the submissions that the service has read, and
writes the table into docs/runtimes.md. Runtimes come from npm; those unavailable on this machine are listed, and
their columns stay unchanged.

  --check          compare with the table instead of writing it
  --folder PATH    folder to keep runtimes for the next run (default: a temporary folder)
  --help           this text

Exit codes: 0 as promised, 1 a runtime broke the promise or the table is stale, 2 could not run.`;

const packageRoot = join(import.meta.dirname, '../..');
const document = join(packageRoot, 'docs/runtimes.md');

/** The result of one trial on one runtime. */
interface Cell {
  readonly trial: Trial;
  readonly runtime: string;
  readonly text: string;
  readonly isBroken: boolean;
}

async function main(): Promise<number> {
  const { values } = readArguments({
    options: { check: { type: 'boolean', default: false }, folder: { type: 'string' } },
  });
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'scenario-patch-runtimes-')));
  await mkdir(folder, { recursive: true });
  const { probe, page } = await bundleProbes(folder);
  const services = await startServices(page);
  const runtimes = await findRuntimes(folder, probe);
  const cells: Cell[] = [];
  try {
    for (const runtime of runtimes) {
      const { name, version } = runtime;
      if (version === undefined) {
        console.log(`${name}: not available here.`);
        continue;
      }
      console.log(`${name} ${version}`);
      for (const trial of trials) cells.push(await tryOn(runtime, trial, services));
    }
  } finally {
    for (const runtime of runtimes) await runtime.close();
    await services.close();
    if (values.folder === undefined) await rm(folder, { recursive: true });
  }
  for (const { trial, runtime, text } of cells.filter(({ isBroken }) => isBroken)) {
    console.log(`${runtime} breaks the promise: ${trial.over}, ${trial.name}: ${text}`);
  }
  const isKept = cells.every(({ isBroken }) => !isBroken);
  const before = readFileSync(document, 'utf8');
  const after = withTable(before, runtimes, cells);
  if (!values.check) writeFileSync(document, after);
  const isCurrent = after === before;
  if (values.check && !isCurrent) {
    console.log('The table in docs/runtimes.md is stale. Run npm run runtimes.');
  }
  console.log(
    `${cells.length} cells on ${runtimes.filter(({ version }) => version).length} runtimes.`,
  );
  return isKept && (isCurrent || !values.check) ? 0 : 1;
}

async function tryOn(runtime: Runtime, trial: Trial, services: Services): Promise<Cell> {
  const cell = `${runtime.name} ${trial.over} ${trial.name}`;
  const page = `${services.origin({ ...trial, over: trial.over === 'HTTP/2' ? 'HTTP/2' : 'HTTP/1.1' })}/page`;
  const { outcome, sendsOnce } = await runtime.run(services.errand(cell, trial), page);
  const { submissions, version } = services.received(cell);
  const isTyped = !outcome.startsWith('untyped');
  const isHonest = submissions <= 1 && (submissions === 0 || outcome !== 'connection');
  // The row is only about HTTP/2.
  const isMeant = trial.over !== 'HTTP/2' || version === '2.0';
  return {
    trial,
    runtime: runtime.name,
    text: isMeant ? `${submissions} ${outcome}` : '–',
    isBroken: !isTyped || (sendsOnce && !isHonest),
  };
}

/** Builds the client, and bundles the probe around it. */
async function bundleProbes(folder: string): Promise<{ probe: Probe; page: string }> {
  // The project's own dist/ may be of another state, and others may build it meanwhile.
  const dist = join(folder, 'dist');
  await rm(dist, { recursive: true, force: true });
  const options = ['--import', 'tsx', 'scripts/build.ts', '--code', '--out', dist];
  execFileSync(process.execPath, options, { cwd: packageRoot, stdio: ['ignore', 2, 2] });
  const source = JSON.stringify(join(import.meta.dirname, 'probe.ts'));
  const common = {
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    absWorkingDir: packageRoot,
    nodePaths: [join(packageRoot, 'node_modules')],
    logLevel: 'silent',
    plugins: [
      {
        name: 'the built client',
        setup({ onResolve }) {
          onResolve({ filter: /src\/index\.js$/ }, () => ({
            path: join(dist, 'index.js'),
          }));
        },
      },
    ],
  } satisfies BuildOptions;
  const bundle = async (contents: string): Promise<string> => {
    const stdin = { contents, resolveDir: packageRoot };
    const { outputFiles } = await build({ ...common, stdin, write: false });
    return outputFiles[0]?.text ?? '';
  };
  const program = join(folder, 'probe.mjs');
  const worker = join(folder, 'worker.mjs');
  writeFileSync(
    program,
    await bundle(`import { probe } from ${source};
      const errand = globalThis.Deno?.env.get('ERRAND') ?? process.env.ERRAND;
      console.log(JSON.stringify(await probe(JSON.parse(errand))));
      (globalThis.Deno ?? process).exit(0);`),
  );
  writeFileSync(
    worker,
    await bundle(`import { probe } from ${source};
      export default {
        async fetch(request) {
          if (request.method === 'GET') return new Response('here');
          return Response.json(await probe(await request.json()));
        },
      };`),
  );
  const script = await bundle(`import { probe } from ${source}; globalThis.probe = probe;`);
  return {
    probe: { program, worker },
    page: `<!doctype html><title>probe</title><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`,
  };
}

/** The page with the table of trials; columns that were not tried stay. */
function withTable(text: string, runtimes: readonly Runtime[], cells: readonly Cell[]): string {
  const old = oldCells(marked(text, 'runtimes'));
  const names = runtimes.map(({ name }) => name);
  const textOf = (trial: Trial, name: string): string =>
    cells.find((cell) => cell.trial === trial && cell.runtime === name)?.text ??
    old.get(`${rowName(trial)} ${name}`) ??
    '–';
  const rows = trials.map((trial) => [rowName(trial), ...names.map((name) => textOf(trial, name))]);
  return withMarked(text, 'runtimes', tableOf(['The submission is', ...names], rows));
}

function rowName({ over, name }: Trial): string {
  return /^HTTP|stand-in/.test(over) ? `${name} (${over})` : `sent to ${name}`;
}

function oldCells(text: string): Map<string, string> {
  const [head = [], ...rows] = cellsIn(text);
  return new Map(
    rows.flatMap(([row = '', ...values]) =>
      values.map((value, at) => [`${row} ${head[at + 1] ?? ''}`, value] as const),
    ),
  );
}

await runCommand(main, help);

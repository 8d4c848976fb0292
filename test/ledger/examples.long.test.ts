import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import {
  type PostgresServer,
  postgresPrograms,
  startPostgres,
} from '../../src/testing/postgresServer.js';
import { PUBLIC_IMAGE_ID } from '../../stand-in/seed.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import { chargesByPosition, openDoor } from './killMatrix.js';

const packageRoot = join(import.meta.dirname, '../..');
const folder = await makeFolder();
let standIn: StandIn;
let door: { url: string; close(): Promise<void> };
let onTaken = (): void => {};
beforeAll(async () => {
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: ['orders.mjs', 'queue/send.mjs', 'queue/worker.mjs'].map((name) =>
      join(packageRoot, 'examples', name),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: {
      'scenario-patch': join(packageRoot, 'src/index.ts'),
      'scenario-patch/ledger': join(packageRoot, 'src/ledger/index.ts'),
    },
    external: ['libsql', 'pg', 'pg-boss', 'better-sqlite3', 'bun:sqlite'],
    logLevel: 'silent',
  });
});
// The same orders of two ledgers on one service could not be distinguished, so each test has its own service.
beforeEach(async () => {
  standIn = await startStandIn({ settle: 'at-once' });
  door = await openDoor(standIn.url, () => onTaken());
});
afterEach(async () => {
  await door.close();
  await standIn.close();
});

/** Starts an example; `out` collects its output. */
function start(file: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(folder, file), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      ...standIn.environment,
      SCENARIO_BASE_URL: door.url,
      IMAGE: PUBLIC_IMAGE_ID,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = { child, out: '', errors: '', ended: once(child, 'close') };
  child.stdout.on('data', (chunk) => {
    running.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    running.errors += chunk;
  });
  return running;
}

/** Kills a process when the service has accepted that many more submissions, before the last is answered. */
function killAfter(child: ChildProcess, submissions: number): void {
  let taken = 0;
  onTaken = () => {
    taken += 1;
    if (taken === submissions) child.kill('SIGKILL');
  };
}

it('orders.mjs charges each order once, wherever it is killed', async () => {
  for (const submissions of [3, 5]) {
    const killed = start('orders.mjs');
    killAfter(killed.child, submissions);
    await killed.ended;
    expect(killed.child.signalCode).toBe('SIGKILL');
  }
  onTaken = () => {};
  const last = start('orders.mjs');
  await last.ended;
  expect(last.errors).toBe('');
  expect(last.out.match(/^order-\d+: job_\w+, (?:as before|submitted now)$/gm)).toHaveLength(20);
  expect(last.out).toMatch(/^100 creative units in all\.$/m);
  expect(standIn.submissions).toBe(20);
});

const programs = postgresPrograms();

describe.skipIf(programs === undefined)('the queue', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
  });
  afterAll(() => server.stop());

  it('charges each order once, even if a worker is killed and its jobs are run again', async () => {
    const before = new Map(await chargesByPosition(standIn));
    // One order at a time, so that the killed submission was accepted: no policy has to decide.
    const env = {
      ...{ DATABASE_URL: server.url, CONCURRENCY: '1' },
      ...{ EXPIRE_SECONDS: '5', MAINTENANCE_SECONDS: '1' },
    };
    const sent = start('queue/send.mjs', ['8'], env);
    await sent.ended;
    expect(sent.errors).toBe('');
    const first = start('queue/worker.mjs', [], env);
    killAfter(first.child, 2);
    await first.ended;
    onTaken = () => {};
    const second = start('queue/worker.mjs', [], env);
    const keys = () => new Set(`${first.out}${second.out}`.match(/"order-\d+"/g));
    while (keys().size < 8) await once(second.child.stdout as NodeJS.EventEmitter, 'data');
    second.child.kill('SIGTERM');
    await second.ended;
    const charges = await chargesByPosition(standIn);
    const counts = Array.from({ length: 8 }, (_, at) => {
      const x = 10 * (at + 1);
      return (charges.get(x)?.length ?? 0) - (before.get(x)?.length ?? 0);
    });
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

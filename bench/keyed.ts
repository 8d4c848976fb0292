import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScenarioClient } from '../src/index.js';
import { openLedger } from '../src/ledger/index.js';
import { PUBLIC_IMAGE_ID } from '../stand-in/seed.js';
import type { Figure } from './report.js';
import { median } from './table.js';

const ROUNDS = 600;
/** Warm-up rounds. */
const WARM_UP = 300;
/** Rounds per project, which keeps it under its rate limit. */
const ROUNDS_OF_A_PROJECT = 20;

/**
 * What a key adds to a patch with an estimate: both are made in turn, against the stand-in in its own process.
 */
export async function measureKeyed(): Promise<Figure[]> {
  const folders = [
    { name: 'ledger in memory', path: '/dev/shm' },
    { name: 'ledger on disk', path: tmpdir() },
  ]
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, path: mkdtempSync(join(path, 'scenario-patch-keyed-')) }));
  const service = fork(join(import.meta.dirname, '../cli/main.ts'), ['mock', '--port', '0'], {
    silent: true,
  });
  const account = await accountOf(service.stdout as NodeJS.ReadableStream);
  const image = PUBLIC_IMAGE_ID;
  const params = { image, patch: { image, mode: 'override' as const }, position: { x: 3, y: 4 } };
  const bare = createScenarioClient(account);
  const times = new Map<string, number[]>();
  const time = async (name: string, round: number, work: () => unknown): Promise<void> => {
    const start = performance.now();
    await work();
    if (round >= WARM_UP) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
  };
  const keyed = [];
  for (const { name, path } of folders) {
    const ledger = await openLedger(join(path, 'ledger.db'));
    keyed.push({ name, ledger, client: createScenarioClient({ ...account, ledger }) });
  }
  const sync = syncIn(folders.at(-1)?.path ?? '');
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const projectId = `project_${Math.floor(round / ROUNDS_OF_A_PROJECT)}`;
      const key = `key ${round}`;
      await time('price', round, () =>
        bare.generate.patch(params, { maxCreativeUnits: 1_000, projectId }),
      );
      for (const { name, client } of keyed) {
        await time(name, round, () => client.generate.patch(params, { key, projectId }));
      }
      await time('sync', round, sync.run);
    }
  } finally {
    for (const { ledger } of keyed) await ledger.close();
    sync.close();
    service.kill();
    for (const { path } of folders) rmSync(path, { recursive: true });
  }
  const of = (name: string): number => median(times.get(name) ?? []);
  const goal = { unit: 'ms', goal: 2 } as const;
  return [
    { name: 'a patch and its price', value: of('price'), unit: 'ms' },
    ...keyed.flatMap(({ name }): Figure[] => [
      { name: `a key adds, ${name}`, value: of(name) - of('price'), ...goal },
      { name: `with a key : without, ${name}`, value: of(name) / of('price'), unit: '' },
    ]),
    { name: 'a disk sync, of which a key makes two', value: of('sync'), unit: 'ms' },
  ];
}

async function accountOf(output: NodeJS.ReadableStream) {
  let said = '';
  while (!/API_SECRET=\S+\n/.test(said)) said += String(await once(output, 'data'));
  const settingOf = (name: string): string => new RegExp(`${name}=(\\S+)`).exec(said)?.[1] ?? '';
  const [baseUrl, apiKey, apiSecret] = ['BASE_URL', 'API_KEY', 'API_SECRET'].map(settingOf);
  return { baseUrl: `${baseUrl}`, apiKey: `${apiKey}`, apiSecret: `${apiSecret}` };
}

/** What a commit waits for: that many bytes, overwritten and synced to disk. */
function syncIn(folder: string) {
  const bytes = Buffer.alloc(40_960);
  const file = openSync(join(folder, 'sync'), 'w');
  return {
    run() {
      writeSync(file, bytes, 0, bytes.length, 0);
      fdatasyncSync(file);
    },
    close: () => closeSync(file),
  };
}

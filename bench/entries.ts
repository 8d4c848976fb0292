import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { Ledger, type LedgerEntry, type SqliteHandle, sqliteStore } from '../src/ledger/index.js';
import type { Figure } from './report.js';
import { median } from './table.js';

const ENTRIES = 1_000_000;

/** How long a SQLite ledger with a million entries takes to find a key and to sum the spending. */
export async function measureEntries(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-patch-entries-'));
  const handle = new Libsql(join(folder, 'ledger.db')) as unknown as SqliteHandle;
  try {
    const ledger = new Ledger(await sqliteStore(handle));
    fill(handle);
    let at = 0;
    const found = await time(1_000, () => {
      at = (at + 7_919) % ENTRIES;
      return ledger.entry(`key ${at}`);
    });
    const spent = await time(9, () => ledger.spent());
    const ofProject = await time(9, () => ledger.spent({ projectId: '', since: ENTRIES / 2 }));
    return [
      { name: 'a key among a million', value: found, unit: 'ms', goal: 1 },
      { name: 'spent, of a million', value: spent, unit: 'ms', goal: 1_000 },
      { name: 'spent, of half of them by time', value: ofProject, unit: 'ms', goal: 1_000 },
    ];
  } finally {
    handle.close();
    rmSync(folder, { recursive: true });
  }
}

/** Writes entries as a ledger does, but directly by SQL. */
function fill(handle: SqliteHandle): void {
  const entry: Partial<LedgerEntry> = {
    projectId: '',
    operation: 'generatePatch',
    state: 'submitted',
    fingerprint: 'f'.repeat(64),
    request: { image: 'asset_GTrL3mq4SXWyMxkOHRxlpw', position: { x: 3, y: 4 } },
    price: '5',
    charged: '5',
    window: { from: 1, to: 2 },
    attempts: 1,
    createdAt: 1,
    updatedAt: 1,
  };
  handle
    .prepare(
      `WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
       INSERT INTO scenario_ledger_entries
         (project_id, key, state, job_id, created_at, entry, amount, sent_at)
       SELECT '', 'key ' || n, 'submitted', 'job_' || n, n, ?, (n % 40) * 0.25, n FROM numbers`,
    )
    .run(ENTRIES - 1, JSON.stringify(entry));
}

async function time(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

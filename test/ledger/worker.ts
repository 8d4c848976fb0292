import { writeSync } from 'node:fs';
import pg from 'pg';
import { createScenarioClient } from '../../src/index.js';
import { type LedgerStore, openLedger, postgresStore } from '../../src/ledger/index.js';
import type { Point } from './points.js';
import { openSqliteFile } from './sqliteFile.js';

/** The instructions of a worker, as JSON in the environment. */
export interface Work {
  readonly location: string;
  readonly baseUrl: string;
  readonly credentials: { readonly apiKey: string; readonly apiSecret: string };
  readonly keys: readonly string[];
  readonly image: string;
  readonly point?: Point | undefined;
  /** Whether it stops at the point until it is continued, instead of ending. */
  readonly stops?: boolean | undefined;
  /** Whether it may free a key whose job is not listed; otherwise the key stays open. */
  readonly decides?: boolean | undefined;
  /** For how long it tries to open or write a locked file. Default: that of the store. */
  readonly busyTimeoutMs?: number | undefined;
  readonly leaseMs: number;
  readonly settlingMs: number;
}

const work: Work = JSON.parse(process.env.WORK ?? '');

let hasStopped = false;

function at(point: Point): void {
  if (point !== work.point) return;
  if (!work.stops) process.kill(process.pid, 'SIGKILL');
  if (hasStopped) return;
  hasStopped = true;
  writeSync(1, 'stopped\n');
  process.kill(process.pid, 'SIGSTOP');
}

/** Reports the points around each commit of a store. */
function watched(store: LedgerStore): LedgerStore {
  return {
    ...store,
    async update(reads, decide) {
      let state: string | undefined;
      const result = await store.update(reads, (held) => {
        const writes = decide(held);
        state = writes.entry?.state === held.entry?.state ? undefined : writes.entry?.state;
        if (state === 'intent') at('while the intent is committed');
        if (state === 'submitted') at('while the job is committed');
        return writes;
      });
      if (state === 'intent') at('after the intent');
      if (state === 'submitted') at('after the job');
      return result;
    },
  };
}

const watchedFetch: typeof fetch = async (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  const isSubmission = new URL(url).pathname.endsWith('/generate/patch');
  if (isSubmission && url.includes('dryRun')) at('before the intent');
  const isPaid = isSubmission && !url.includes('dryRun');
  const answer = fetch(input, init);
  if (isPaid) at('while it is sent');
  const received = await answer;
  if (isPaid) at('after the answer');
  return received;
};

const store = work.location.startsWith('postgres:')
  ? await postgresStore(new pg.Pool({ connectionString: work.location }), { ownsHandle: true })
  : await openSqliteFile(
      work.location,
      (sql) => {
        // The tables exist now, but are not committed.
        if (sql === 'DELETE FROM scenario_ledger_version') at('while the tables are made');
      },
      work.busyTimeoutMs,
    );
const ledger = await openLedger(watched(store), {
  leaseMs: work.leaseMs,
  settlingMs: work.settlingMs,
  // The service of these tests lists a job as soon as it has accepted it.
  decide: () => (work.decides === false ? undefined : 'refused'),
});
writeSync(1, 'ready\n');
const client = createScenarioClient({
  apiKey: work.credentials.apiKey,
  apiSecret: work.credentials.apiSecret,
  baseUrl: work.baseUrl,
  fetch: watchedFetch,
  ledger,
  budget: { creativeUnits: 10_000 },
});
for (const key of work.keys) {
  const position = { x: Number(key.replace(/\D/g, '')), y: 0 };
  try {
    const { job, replayed } = await client.generate.patch(
      { image: work.image, patch: { image: work.image, mode: 'override' }, position },
      { key },
    );
    console.log(JSON.stringify({ key, jobId: job.jobId, replayed }));
  } catch (error) {
    const { kind } = error as { kind?: string };
    if (work.decides !== false || kind !== 'uncertain-submission') throw error;
  }
}
await ledger.close();

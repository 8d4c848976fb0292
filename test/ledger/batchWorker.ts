import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { readManifest } from '../../cli/batch/manifest.js';
import { readTemplate } from '../../cli/batch/outputs.js';
import { summarize } from '../../cli/batch/report.js';
import { runBatch } from '../../cli/batch/runBatch.js';
import { createScenarioClient } from '../../src/index.js';
import { openLedger, type SqliteHandle } from '../../src/ledger/index.js';

/** The instructions of a worker, as JSON in the environment. */
export interface BatchWork {
  /** A SQLite file, or a PostgreSQL URL. */
  readonly location: string;
  readonly baseUrl: string;
  readonly credentials: { readonly apiKey: string; readonly apiSecret: string };
  readonly manifest: string;
  readonly folder: string;
  readonly out: string;
  /** Whether it may free a key whose job is not listed: only while no other worker runs. */
  readonly decides: boolean;
}

const work: BatchWork = JSON.parse(process.env.WORK ?? '');
const { baseUrl, folder, location } = work;
const { apiKey, apiSecret } = work.credentials;
const isPostgres = location.startsWith('postgres:');
const handle = isPostgres
  ? new pg.Pool({ connectionString: location })
  : (new Libsql(location) as unknown as SqliteHandle);
const ledger = await openLedger(handle, {
  leaseMs: 300,
  settlingMs: 100,
  ...(work.decides && { decide: () => 'refused' }),
  ownsHandle: true,
});
const client = createScenarioClient({ baseUrl, apiKey, apiSecret, ledger, rateLimit: false });
const template = readTemplate(work.out);
console.log('ready');
const outcomes = await runBatch(readManifest(work.manifest), {
  client,
  ledger,
  readImage: async (name) => new Uint8Array(readFileSync(join(folder, name))),
  isThere: (name) => existsSync(join(folder, name)),
  digestImage: async (name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return name;
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  },
  outputOf: (...row) => join(folder, template(...row)),
  concurrency: 4,
  waitTimeoutMs: 30_000,
});
console.log(JSON.stringify({ summary: summarize(outcomes), outcomes }));
await ledger.close();

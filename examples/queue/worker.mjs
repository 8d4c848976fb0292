// Works on the queue, on as many machines as you like: DATABASE_URL=postgres://… node worker.mjs A queue reruns
// a job if its worker died. The key makes this the same submission, charged once.
import PgBoss from 'pg-boss';
import { createScenarioClient } from 'scenario-patch';
import { openLedger } from 'scenario-patch/ledger';

const ledger = await openLedger(process.env.DATABASE_URL);
const client = createScenarioClient({ ledger, budget: { creativeUnits: 5_000, per: 'day' } });
const boss = new PgBoss({
  connectionString: process.env.DATABASE_URL,
  maintenanceIntervalSeconds: Number(process.env.MAINTENANCE_SECONDS ?? 60),
});
boss.on('error', console.error);
await boss.start();

async function work([{ data }]) {
  const { key, params } = data;
  // The queue retries failures: the ledger knows what was submitted, and fetches that.
  const { job, assetIds } = await client.generate.patchAndWait(params, { key });
  console.log(JSON.stringify({ key, jobId: job.jobId, assetIds }));
}
for (let each = 0; each < Number(process.env.CONCURRENCY ?? 4); each++) {
  await boss.work('patches', { pollingIntervalSeconds: 0.5 }, work);
}

process.once('SIGTERM', async () => {
  await boss.stop();
  await ledger.close();
});

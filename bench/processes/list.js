// Reads lists of 1 to 100,000 jobs with `for await`. Prints the microseconds of one job, and the bytes of
// objects that are alive at the end of each list.
import { createScenarioClient } from '../../dist/index.js';

const record = JSON.stringify({
  ...{ jobId: 'job_1', jobType: 'patch-image', status: 'success', progress: 1 },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
  ...{ metadata: {}, statusHistory: [] },
});

async function read(size) {
  let given = 0;
  const fetch = async () => {
    const count = Math.min(100, size - given);
    given += count;
    const jobs = new Array(count).fill(record).join();
    const next = given < size ? `,"nextPaginationToken":"${given}"` : '';
    return new Response(`{"jobs":[${jobs}]${next}}`);
  };
  const account = { apiKey: 'key-0001', apiSecret: 'secret-0002', baseUrl: 'http://127.0.0.1:1' };
  const client = createScenarioClient({ ...account, rateLimit: false, fetch });
  const start = performance.now();
  let seen = 0;
  let alive = 0;
  for await (const _ of client.jobs.list()) {
    seen += 1;
    if (seen === size) {
      globalThis.gc();
      alive = process.memoryUsage().heapUsed;
    }
  }
  if (seen !== size) throw new Error(`Read ${seen} of ${size} jobs.`);
  return { size, us: ((performance.now() - start) * 1000) / size, alive };
}

await read(10_000);
globalThis.gc();
const empty = process.memoryUsage().heapUsed;
const lists = [];
for (const size of [1, 10, 100, 1_000, 10_000, 100_000]) {
  const { us, alive } = await read(size);
  lists.push({ size, us, bytes: Math.max(0, alive - empty) });
}
console.log(JSON.stringify(lists));

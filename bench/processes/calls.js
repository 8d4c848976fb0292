// Calls one service through each client in turn: `calls.js CONCURRENCY ROUNDS CALLS`. Prints the microseconds
// of one call by client, in wall-clock and processor time, for each round.
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import createOpenApiClient from 'openapi-fetch';
import { request } from 'undici';
import { createInspector } from '../../dist/contract.js';
import { createScenarioClient } from '../../dist/index.js';
import { roundsOf } from './rounds.js';
import { startService } from './service.js';

const [concurrency, rounds, calls] = process.argv.slice(2).map(Number);
const service = await startService();
const url = `${service.url}/jobs/job_1`;
const headers = { authorization: 'Basic a2V5OnNlY3JldA==' };
const account = { apiKey: 'key-0001', apiSecret: 'secret-0002', baseUrl: service.url };
// The service's rate limit would be reached in a second.
const client = createScenarioClient({ ...account, rateLimit: false });
const inspecting = createScenarioClient({
  ...account,
  rateLimit: false,
  inspect: createInspector({
    onDrift() {
      throw new Error('The answer must have no findings.');
    },
  }),
});
const openai = new OpenAI({ apiKey: 'key-0001', baseURL: service.url });
const bare = createOpenApiClient({ baseUrl: service.url, headers });

const clients = {
  fetch: async () => (await fetch(url, { headers })).json(),
  'undici.request': async () => (await request(url, { headers })).body.json(),
  axios: async () => (await axios.get(url, { headers })).data,
  openai: () => openai.get('/jobs/job_1'),
  ky: () => ky.get(url, { headers }).json(),
  'openapi-fetch': async () =>
    (await bare.GET('/jobs/{jobId}', { params: { path: { jobId: 'job_1' } } })).data,
  'scenario-patch': () => client.jobs.retrieve('job_1'),
  'scenario-patch, inspect': () => inspecting.jobs.retrieve('job_1'),
};

async function batch(call) {
  let left = calls;
  const one = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: concurrency }, one));
}

const times = await roundsOf(clients, rounds, async (call) => {
  const start = performance.now();
  const used = process.cpuUsage();
  await batch(call);
  const { user, system } = process.cpuUsage(used);
  return [((performance.now() - start) / calls) * 1000, (user + system) / calls];
});
const column = (at) =>
  Object.fromEntries(
    Object.entries(times).map(([name, rounds]) => [name, rounds.map((each) => each[at])]),
  );
console.log(JSON.stringify({ clock: column(0), processor: column(1) }));
service.close();
process.exit();

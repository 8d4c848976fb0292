// Calls a service through one client: `calls.js CLIENT CONCURRENCY CALLS`. Prints the microseconds of one
// call, in wall-clock and processor time. Only this client is loaded: clients that share a process share what the
// engine has learned about the runtime's own code, and make each other slower.
import { startService } from './service.js';

const [name, concurrency, calls] = process.argv.slice(2);
const service = await startService();
const url = `${service.url}/jobs/job_1`;
const headers = { authorization: 'Basic a2V5OnNlY3JldA==' };
// The service's rate limit would be reached in a second.
const account = {
  apiKey: 'key-0001',
  apiSecret: 'secret-0002',
  baseUrl: service.url,
  rateLimit: false,
};

const clients = {
  fetch: () => async () => (await fetch(url, { headers })).json(),
  async 'undici.request'() {
    const { request } = await import('undici');
    return async () => (await request(url, { headers })).body.json();
  },
  async axios() {
    const { default: axios } = await import('axios');
    return async () => (await axios.get(url, { headers })).data;
  },
  async openai() {
    const { default: OpenAI } = await import('openai');
    const openai = new OpenAI({ apiKey: 'key-0001', baseURL: service.url });
    return () => openai.get('/jobs/job_1');
  },
  async ky() {
    const { default: ky } = await import('ky');
    return () => ky.get(url, { headers }).json();
  },
  async 'openapi-fetch'() {
    const { default: createClient } = await import('openapi-fetch');
    const bare = createClient({ baseUrl: service.url, headers });
    const params = { path: { jobId: 'job_1' } };
    return async () => (await bare.GET('/jobs/{jobId}', { params })).data;
  },
  async 'scenario-patch'() {
    const { createScenarioClient } = await import('../../dist/index.js');
    const client = createScenarioClient(account);
    return () => client.jobs.retrieve('job_1');
  },
  async 'scenario-patch, inspect'() {
    const { createScenarioClient } = await import('../../dist/index.js');
    const { createInspector } = await import('../../dist/contract.js');
    const onDrift = () => {
      throw new Error('The answer must have no findings.');
    };
    const client = createScenarioClient({ ...account, inspect: createInspector({ onDrift }) });
    return () => client.jobs.retrieve('job_1');
  },
};

const call = await clients[name]();

async function batch(size) {
  let left = size;
  const one = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: Number(concurrency) }, one));
}

// Until the engine has compiled what runs often: before, a fifth of what a call takes is the compiler's.
await batch(5000);
globalThis.gc();
const start = performance.now();
const used = process.cpuUsage();
await batch(Number(calls));
const { user, system } = process.cpuUsage(used);
const clock = ((performance.now() - start) / calls) * 1000;
console.log(JSON.stringify({ clock, processor: (user + system) / calls }));
service.close();
process.exit();

// Submits an image of 4 MB: `image.js CLIENT INPUT CALLS`. Prints the milliseconds of one call, by the
// processor's time, and the most memory that the process had.
import { createScenarioClient } from '../../dist/index.js';
import { startService } from './service.js';

const [name, input, calls] = process.argv.slice(2);
const bytes = Uint8Array.from({ length: 4 * 1024 * 1024 }, (_, at) => (at * 2654435761) >>> 13);
// A PNG built from its chunks, since an image without its end is refused: a header, all the data, and the end.
bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const chunk = (at, length, name) => {
  new DataView(bytes.buffer).setUint32(at, length);
  bytes.set(new TextEncoder().encode(name), at + 4);
};
chunk(8, 13, 'IHDR');
chunk(33, bytes.length - 33 - 12 - 12, 'IDAT');
chunk(bytes.length - 12, 0, 'IEND');
bytes.set([0xae, 0x42, 0x60, 0x82], bytes.length - 4);
const prefix = 'data:image/png;base64,';
const image = {
  bytes: () => bytes,
  Blob: () => new Blob([bytes]),
  'data URL': () => prefix + Buffer.from(bytes.buffer).toString('base64'),
}[input]();

const service = await startService();
const url = `${service.url}/generate/patch`;
const account = { apiKey: 'key-0001', apiSecret: 'secret-0002', baseUrl: service.url };
const client = createScenarioClient({ ...account, rateLimit: false });

async function text() {
  if (typeof image === 'string') return image;
  const memory = image instanceof Blob ? await image.arrayBuffer() : image.buffer;
  return prefix + Buffer.from(memory).toString('base64');
}

const clients = {
  async fetch() {
    const body = JSON.stringify({ image: await text() });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(url, { method: 'POST', headers, body })).json();
  },
  'scenario-patch': () => client.generate.patch({ image }),
};
const call = clients[name];
await call();
const times = [];
for (let each = 0; each < Number(calls); each++) {
  globalThis.gc();
  const start = process.cpuUsage();
  await call();
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1000);
}
times.sort((a, b) => a - b);
const ms = times[times.length >> 1];
console.log(JSON.stringify({ ms, bytes: process.resourceUsage().maxRSS * 1024 }));
service.close();
process.exit();

import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createScenarioClient } from '../../src/client.js';
import { createInspector } from '../../src/contract/index.js';
import { isScenarioError } from '../../src/errors/index.js';
import { downloadAll, downloadToFile } from '../../src/node.js';
import type { ClientOptions } from '../../src/options/index.js';
import { listen } from '../../src/testing/listen.js';
import { pngBytes } from '../../src/testing/localServer.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { randomOf } from '../../src/testing/random.js';
import { shownOf } from '../../src/testing/shownOf.js';
import { composeAnswer, MOST_BYTES, writeAnswer } from './answers.js';
import { hostileCredentials, leaksOf, secretsOf } from './leaks.js';

export const secrets = secretsOf(hostileCredentials);

/** A service and a storage that answer each request according to the seed. */
export async function serveHostile(seed: number) {
  const random = randomOf(seed);
  const seen = { requests: 0, mostBytes: 0 };
  const server = createServer((request, response) => {
    request.on('error', () => undefined).resume();
    seen.requests += 1;
    const answer = composeAnswer(random, { secrets, origin });
    void writeAnswer(response, answer).then((bytes) => {
      seen.mostBytes = Math.max(seen.mostBytes, bytes);
    });
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  const { url: origin, close } = await listen(server);
  return { origin, seen, close };
}

/** A fetch that reaches one origin, and records requests to any other. */
export function fencedFetch(origin: string, strays: Request[]): typeof globalThis.fetch {
  return async (input, init) => {
    // A request that is read into another one can be sent no more.
    const own = input instanceof Request ? input.clone() : input;
    const request = new Request(own, { ...init, redirect: 'manual' });
    if (new URL(request.url).origin === origin) return fetch(input, init);
    strays.push(request);
    throw new TypeError('fetch failed');
  };
}

/** Forbidden requests to another host: with credentials, or to the private network. */
function strayProblem(request: Request): string | undefined {
  const { protocol, hostname } = new URL(request.url);
  if (request.headers.has('authorization')) return `credentials for ${hostname}`;
  const isPrivate = /^(?:10\.|169\.254\.|192\.168\.|0\.|\[)/.test(hostname);
  return protocol !== 'https:' || isPrivate ? `a request to ${protocol}//${hostname}` : undefined;
}

/** The most requests of a call: iterating pages and waiting end by then. */
const MOST_REQUESTS = 60;

type Client = ReturnType<typeof createScenarioClient>;

const image = 'asset_1';
const calls: Readonly<
  Record<string, (client: Client, folder: string, signal: AbortSignal) => unknown>
> = {
  patch: ({ generate }, _, signal) => generate.patch({ image }, { signal }),
  estimatePatch: ({ generate }, _, signal) => generate.estimatePatch({ image }, { signal }),
  patchAndWait: ({ generate }, _, signal) => generate.patchAndWait({ image }, { signal }),
  retrieve: ({ jobs }, _, signal) => jobs.retrieve('job_1', { signal }),
  wait: ({ jobs }, _, signal) => jobs.wait('job_1', { signal, pollIntervalMs: 0 }),
  cancel: ({ jobs }, _, signal) => jobs.triggerAction('job_1', { action: 'cancel' }, { signal }),
  list: async ({ jobs }, _, signal) => {
    for await (const _job of jobs.list({}, { signal })) signal.throwIfAborted();
  },
  asset: ({ assets }, _, signal) => assets.retrieve(image, {}, { signal }),
  bulk: ({ assets }, _, signal) => assets.getBulk({ assetIds: [image, 'asset_2'] }, { signal }),
  download: ({ assets }, _, signal) => assets.download(image, { signal }),
  downloadAll: (client, folder, signal) =>
    downloadAll(client, [image, 'asset_2'], folder, { signal }),
  downloadJob: async (client, folder, signal) => {
    const { job } = await client.jobs.retrieve('job_1', { signal });
    return downloadAll(client, job, folder, { signal });
  },
  downloadToFile: async (client, folder, signal) => {
    const { asset } = await client.assets.retrieve(image, {}, { signal });
    return downloadToFile(client, asset, join(folder, 'file.png'), { signal });
  },
  upload: ({ uploads }, _, signal) =>
    uploads.uploadFile(pngBytes(), { kind: 'video', pollIntervalMs: 0, signal }),
};

export const callNames = Object.keys(calls);

/** Everything that a client did wrong with the answers of one seed. */
export async function problemsOfClient(name: string, seed: number): Promise<string[]> {
  const problems: string[] = [];
  const outer = await makeFolder();
  const folder = join(outer, 'downloads');
  const { origin, seen, close } = await serveHostile(seed);
  const strays: Request[] = [];
  const given = new AbortController();
  const told: unknown[] = [];
  const fenced = fencedFetch(origin, strays);
  const options: ClientOptions = {
    ...hostileCredentials,
    ...{ baseUrl: `${origin}/v1`, rateLimit: false, maxRetries: 2, timeoutMs: 5_000 },
    ...{ maxResponseBytes: 1024 * 1024, backoff: { baseMs: 0, capMs: 0 }, deadlineMs: 3_000 },
    inspect: createInspector({
      onDrift: (_operation, drift) => void told.push(...drift),
      throwOnViolation: seed % 2 === 0,
    }),
    onAttempt: (attempt) => void told.push(attempt),
    onExchange: (entry) => void told.push(entry),
    fetch: (input, init) => {
      if (seen.requests >= MOST_REQUESTS) given.abort();
      return fenced(input, init);
    },
  };
  const client = createScenarioClient(options);
  try {
    // A pause of years requested by a service must be ended by the caller.
    await calls[name]?.(
      client,
      folder,
      AbortSignal.any([given.signal, AbortSignal.timeout(1_000)]),
    );
  } catch (error) {
    if (!isScenarioError(error)) problems.push(`an untyped error: ${inspect(error)}`);
    for (const leak of leaksOf(shownOf(error), secrets)) problems.push(`the error shows ${leak}`);
  } finally {
    await close();
  }
  for (const leak of leaksOf(inspect(told, { depth: 9 }), secrets))
    problems.push(`hooks see ${leak}`);
  if (seen.requests > MOST_REQUESTS + 5) problems.push(`${seen.requests} requests`);
  const isEndless = seen.mostBytes >= MOST_BYTES && !/download/i.test(name);
  if (isEndless) problems.push('an endless answer was read to the end');
  problems.push(...strays.flatMap((stray) => strayProblem(stray) ?? []));
  const beside = (await readdir(outer)).filter((file) => file !== 'downloads');
  problems.push(...beside.map((file) => `a file outside the folder: ${file}`));
  return problems;
}

import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createInspector } from './contract/index.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from './testing/localServer.js';
import { shownOf } from './testing/shownOf.js';
import { spellingsOf } from './testing/spell.js';

const apiKey = 'key-CANARY-0001';
const apiSecret = 'secret/CANARY+0002';
const canary = /canary/i;

/** Whether any spelling of the secret is in a text. */
function leaks(text: string): string[] {
  return Object.entries(spellingsOf)
    .filter(([, spell]) => text.includes(spell(apiSecret).trim()))
    .map(([name]) => name);
}

interface Answer {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/** A way to get the secret into an error: what the service answers, and what is called. */
interface Way {
  readonly answer: (echo: string) => Answer;
  readonly call: (client: ReturnType<typeof clientOf>) => PromiseLike<unknown>;
  readonly options?: Record<string, unknown>;
}

async function errorOf(echo: string, { answer, call, options = {} }: Way): Promise<unknown> {
  await using server = await serve((_request, response) => {
    const { status = 200, body, headers = {} } = answer(echo);
    sendJson(response, status, body, headers);
  });
  const client = clientOf(server, { apiKey, apiSecret, maxRetries: 0, ...options });
  return rejection(Promise.resolve(call(client)));
}

const job = (changes: Record<string, unknown>) => ({ body: { job: jobRecord(changes) } });

const ways: Readonly<Record<string, Way>> = {
  'a message': {
    answer: (echo) => ({ status: 400, body: { message: echo } }),
    call: (client) => client.jobs.retrieve('job_1'),
  },
  'the name of a field': {
    answer: (echo) => ({ status: 400, body: { message: 'no', details: { [echo]: [echo] } } }),
    call: (client) => client.jobs.retrieve('job_1'),
  },
  'the ID and the status of a job': {
    answer: (echo) => job({ jobId: echo, status: echo }),
    call: async (client) => {
      const { job } = await client.jobs.retrieve('job_1');
      return client.jobs.wait({ ...job, status: 'failure' });
    },
  },
  'what a job says about its failure': {
    answer: (echo) =>
      job({ jobId: 'job_1', status: 'failure', metadata: { error: echo, hint: echo } }),
    call: async (client) => client.jobs.wait((await client.jobs.retrieve('job_1')).job),
  },
  'an answer that breaks the document': {
    answer: (echo) => job({ jobId: 7, [echo]: { [echo]: echo }, status: echo, createdAt: echo }),
    call: (client) => client.jobs.retrieve('job_1'),
    options: { inspect: createInspector() },
  },
  'a request ID': {
    answer: (echo) => ({
      status: 400,
      body: {},
      headers: { 'x-request-id': encodeURIComponent(echo) },
    }),
    call: (client) => client.jobs.retrieve('job_1'),
  },
};

describe.each(Object.keys(ways))('a service that echoes the secret in %s', (way) => {
  it.each(Object.keys(spellingsOf))('does not get it into an error, spelled %s', async (name) => {
    const spell = spellingsOf[name] as (text: string) => string;
    const shown = shownOf(await errorOf(spell(apiSecret).trim(), ways[way] as Way));
    expect(shown).not.toMatch(canary);
    expect(leaks(shown)).toEqual([]);
    expect(shown).toContain('Error');
  });
});

it('drift is told without the secret, whose finding keeps its place', async () => {
  const told: unknown[] = [];
  await using server = await serve((_request, response) => {
    const own = jobRecord({ jobId: 'job_1', [apiSecret]: { [apiSecret]: 1 }, jobType: apiSecret });
    sendJson(response, 200, { job: own });
  });
  const inspector = createInspector({
    onDrift: (_operation, drift) => void told.push(...drift),
    throwOnViolation: false,
  });
  await clientOf(server, { apiKey, apiSecret, inspect: inspector }).jobs.retrieve('job_1');
  expect(told.length).toBeGreaterThan(0);
  expect(inspect(told, { depth: 20 })).not.toMatch(canary);
  expect(inspect(told, { depth: 20 })).toContain('/job/[redacted]');
});

it('a runtime that fails with the secret, or an abort that names it, does not show it', async () => {
  const fail = async () => {
    throw Object.assign(new Error(`${apiSecret} failed`), { code: apiSecret });
  };
  const signal = AbortSignal.abort(new Error(`rotating ${apiSecret}`));
  await using server = await serve((_request, response) => sendJson(response, 200, {}));
  for (const { options, call } of [
    { options: { fetch: fail }, call: {} },
    { options: {}, call: { signal } },
  ]) {
    const client = clientOf(server, { apiKey, apiSecret, maxRetries: 0, ...options });
    const shown = shownOf(await rejection(client.jobs.retrieve('job_1', call)));
    expect(shown).not.toMatch(canary);
    expect(shown).toContain('[redacted]');
  }
});

it('a redirect does not show the secret in the host it leads to', async () => {
  const secret = 'canary-0123456789';
  await using server = await serve((_request, response) => {
    response.writeHead(302, { location: `http://${secret}.example.com/` }).end();
  });
  const client = clientOf(server, { apiKey, apiSecret: secret, maxRetries: 0 });
  const shown = shownOf(await rejection(client.jobs.retrieve('job_1')));
  expect(shown).toContain('[redacted].example.com');
  expect(shown).not.toMatch(canary);
});

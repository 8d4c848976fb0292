import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createInspector } from './contract/index.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from './testing/localServer.js';
import { sample } from './testing/sample.js';
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
  const error = await rejection(call(client));
  // What fails before it is sent echoes nothing.
  expect(server.requests).not.toEqual([]);
  return error;
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

const echoes = Object.entries(ways).flatMap(([name, way]) =>
  Object.entries(spellingsOf).map(([spelling, spell]) => ({ name, way, spelling, spell })),
);

it.each(sample(echoes, 4))(
  'a service that echoes the secret in $name does not put it into an error, spelled $spelling',
  async ({ way, spell }) => {
    const shown = shownOf(await errorOf(spell(apiSecret).trim(), way));
    expect(shown).not.toMatch(canary);
    expect(leaks(shown)).toEqual([]);
    expect(shown).toContain('Error');
  },
);

it('drift is reported without the secret, at its place', async () => {
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

it('a failure of the runtime, or an abort, with the secret does not show it', async () => {
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

it('a redirect does not show a secret in its target host', async () => {
  const secret = 'canary-0123456789';
  await using server = await serve((_request, response) => {
    response.writeHead(302, { location: `http://${secret}.example.com/` }).end();
  });
  const client = clientOf(server, { apiKey, apiSecret: secret, maxRetries: 0 });
  const shown = shownOf(await rejection(client.jobs.retrieve('job_1')));
  expect(shown).toContain('[redacted].example.com');
  expect(shown).not.toMatch(canary);
});

describe.each(Object.keys(ways))('a service that writes for a terminal in %s', (way) => {
  const hostile =
    '\n::error::x\r\n##[group]y\n\u001b]0;title\u0007\u001b[2J\u009b1A\u202egnp\u2066\u200b\u0000';
  const acted = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/u;

  it('does not put control characters into text for people', async () => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const options = { ...ways[way]?.options, logger };
    const error = await errorOf(hostile, { ...(ways[way] as Way), options });
    const shown = [...lines];
    for (let each = error; each instanceof Error; each = each.cause) {
      const { name, message, stack = '' } = each;
      const { hint = '', advice = '' } = each as { hint?: string; advice?: string };
      // Where it was thrown is ours.
      shown.push(name, message, String(each), hint, advice, stack.split('\n    at ')[0] ?? '');
    }
    expect(shown.filter((text) => acted.test(text))).toEqual([]);
    expect(shown.join('\n').length).toBeGreaterThan(20);
  });
});

it('a failure of the runtime, or an abort, with control characters does not show them', async () => {
  const reason = 'failed\n::error::x\u001b[2J\u202e';
  const fail = async () => {
    throw Object.assign(new Error(reason, { cause: new Error(reason) }), { name: reason });
  };
  await using server = await serve((_request, response) => sendJson(response, 200, {}));
  for (const { options, call } of [
    { options: { fetch: fail }, call: {} },
    { options: {}, call: { signal: AbortSignal.abort(new Error(reason)) } },
  ]) {
    const client = clientOf(server, { maxRetries: 0, ...options });
    const error = await rejection(client.jobs.retrieve('job_1', call));
    for (let each = error; each instanceof Error; each = each.cause) {
      expect(`${each.name}: ${each.message}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
    expect(shownOf(error)).toContain('failed\\n');
  }
});

it.each(['s\u200becret/CANARY\u202e02', 'CANARY\u00ad-0002', 'CANARY\u{e0041}-\ue000-0002'])(
  'a secret with escaped characters is found before and after escaping: %j',
  async (secret) => {
    await using server = await serve((_request, response) =>
      sendJson(response, 400, { message: `no ${secret}` }),
    );
    const client = clientOf(server, { apiKey, apiSecret: secret, maxRetries: 0 });
    const shown = shownOf(await rejection(client.jobs.retrieve('job_1')));
    expect(shown).not.toMatch(canary);
    expect(shown).toContain('[redacted]');
  },
);

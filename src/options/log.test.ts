import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScenarioClient } from '../client.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';
import type { Logger } from './log.js';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

function collector() {
  const lines: [level: string, line: string, owner: unknown][] = [];
  const logger = {} as Record<keyof Logger, (line: string) => void>;
  for (const level of LEVELS) {
    logger[level] = function (this: unknown, line: string) {
      lines.push([level, line, this]);
    };
  }
  return { logger, lines };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Fails once, then answers; `POST`s are taken at once. */
const flaky = () =>
  serve(({ method }, response, count) =>
    method === 'GET' && count === 1
      ? sendJson(response, 503, { message: 'later' }, { 'x-request-id': 'r-1' })
      : sendJson(response, 200, { job: jobRecord() }, { 'x-request-id': 'r-2' }),
  );

describe('logger', () => {
  it('writes a line for each attempt, at the level of its outcome', async () => {
    await using server = await flaky();
    const { logger, lines } = collector();
    const client = clientOf(server, { logger });
    await client.jobs.retrieve('job_1');
    await client.generate.patch({ image: 'asset_1' });
    expect(lines.map(([level]) => level)).toEqual(['warn', 'debug', 'info']);
    expect(lines.map(([, line]) => line)).toEqual([
      expect.stringMatching(
        /^scenario-patch: jobsRetrieve: GET \/jobs\/job_1 answered 503: later \(request ID r-1\) \(call [\w-]{36}, attempt 1, \d+ ms, again in 0 ms\)$/,
      ),
      expect.stringMatching(
        /^scenario-patch: jobsRetrieve: status 200 .*attempt 2.*job job_1, request ID r-2\)$/,
      ),
      expect.stringMatching(/^scenario-patch: generatePatch: status 200 .*job job_1/),
    ]);
    expect(lines.every(([, , owner]) => owner === logger)).toBe(true);
  });

  it('logs a failure at level error', async () => {
    await using server = await serve((_, response) => sendJson(response, 404, { message: 'no' }));
    const { logger, lines } = collector();
    await rejection(clientOf(server, { logger }).jobs.retrieve('job_1'));
    expect(lines).toMatchObject([['error', expect.stringContaining('answered 404: no'), logger]]);
  });

  it('does not write a credential that the service echoes', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord({ jobId: 'a2V5LTAwMDE6c2VjcmV0LTAwMDI=' }) }),
    );
    const { logger, lines } = collector();
    await clientOf(server, { logger }).jobs.retrieve('job_1');
    expect(lines.length).toBe(1);
    expect(String(lines)).not.toMatch(/secret-0002|a2V5LTAwMDE6/);
  });

  it('does not lose an answer if the logger throws', async () => {
    await using server = await flaky();
    const fail = () => {
      throw new Error('disk full');
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    expect(await clientOf(server, { logger }).jobs.retrieve('job_1')).toHaveProperty('job');
  });

  it('is refused if it is invalid', () => {
    const credentials = { apiKey: 'k', apiSecret: 's' };
    const logger = { info() {}, error() {} } as unknown as Logger;
    expect(() => createScenarioClient({ ...credentials, logger })).toThrow(/missing: debug, warn/);
    const none = 'debug' as unknown as Logger;
    expect(() => createScenarioClient({ ...credentials, logger: none })).toThrow(
      /logger must have/,
    );
  });

  it.each([
    ['warn', ['warn']],
    ['off', []],
    ['DEBUG', ['warn', 'debug', 'info']],
  ])('writes from the level of SCENARIO_LOG=%s', async (level, expected) => {
    vi.stubEnv('SCENARIO_LOG', level);
    await using server = await flaky();
    const { logger, lines } = collector();
    const client = clientOf(server, { logger });
    await client.jobs.retrieve('job_1');
    await client.generate.patch({ image: 'asset_1' });
    expect(lines.map(([each]) => each)).toEqual(expected);
  });

  it('defaults to console with SCENARIO_LOG, and to none without it', async () => {
    const spies = LEVELS.map((level) => vi.spyOn(console, level).mockImplementation(() => {}));
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    await clientOf(server).jobs.retrieve('job_1');
    expect(spies.every(({ mock }) => mock.calls.length === 0)).toBe(true);
    vi.stubEnv('SCENARIO_LOG', 'debug');
    await clientOf(server).jobs.retrieve('job_1');
    expect(spies[0]?.mock.calls.length).toBe(1);
  });
});

it('attempts are fields of a structured log, as they are and without secrets', async () => {
  await using server = await serve((_, response) =>
    sendJson(response, 500, { message: 'no key-0001 https://a.example/?Signature=sig-1' }),
  );
  const lines: string[] = [];
  const attempts: object[] = [];
  const onAttempt = (attempt: object) => {
    attempts.push(attempt);
    lines.push(JSON.stringify(attempt));
  };
  const own = { apiKey: 'key-0001', apiSecret: 'secret-0002', maxRetries: 1 };
  const backoff = { baseMs: 0, capMs: 0 };
  await rejection(clientOf(server, { ...own, backoff, onAttempt }).jobs.list());
  expect(lines).toHaveLength(2);
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    attempts.map((attempt) => expect.objectContaining({ ...attempt, operation: 'jobsList' })),
  );
  for (const value of attempts.flatMap((attempt) => Object.values(attempt))) {
    expect(typeof value).toMatch(/^(?:string|number)$/);
  }
  expect(lines.join('')).not.toMatch(/key-0001|secret-0002|sig-1/);
});

import { promiseHooks } from 'node:v8';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, jobRecord } from './testing/localServer.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const COUNTED = [
  'AbortController',
  'Headers',
  'Request',
  'Response',
  'TextEncoder',
  'TextDecoder',
  'URL',
] as const;

/** Counts what is made of each class of the runtime while `run` runs, and the timers. */
async function countMade(run: () => Promise<unknown>): Promise<Record<string, number>> {
  const made: Record<string, number> = {};
  for (const name of COUNTED) {
    made[name] = 0;
    const Original = globalThis[name] as new (...args: unknown[]) => object;
    const counted = class extends Original {
      constructor(...args: unknown[]) {
        super(...args);
        made[name] = (made[name] ?? 0) + 1;
      }
    };
    // What the runtime itself made is of the class too.
    Object.defineProperty(counted, Symbol.hasInstance, {
      value: (each: unknown) => each instanceof Original,
    });
    vi.stubGlobal(name, counted);
  }
  const { setTimeout: original } = globalThis;
  made.timers = 0;
  vi.stubGlobal('setTimeout', (...args: Parameters<typeof original>) => {
    made.timers = (made.timers ?? 0) + 1;
    return original(...args);
  });
  await run();
  vi.unstubAllGlobals();
  return made;
}

// Exact, as a machine's speed is not: a call that makes more of them says so here.
describe('the objects that one call creates', () => {
  const answer = JSON.stringify({ job: jobRecord() });
  const { Response: RuntimeResponse } = globalThis;
  const fetch = async () => new RuntimeResponse(answer, { status: 200 });
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });

  it('for a read', async () => {
    await client.jobs.retrieve('job_1');
    expect(await countMade(() => client.jobs.retrieve('job_1'))).toEqual({
      AbortController: 1,
      Headers: 3,
      Request: 0,
      Response: 0,
      TextEncoder: 0,
      TextDecoder: 0,
      URL: 0,
      timers: 2,
    });
  });

  it('for a submission', async () => {
    const patch = () => client.generate.patch({ image: 'asset_1' });
    await patch();
    expect(await countMade(patch)).toEqual({
      AbortController: 1,
      Headers: 3,
      Request: 0,
      Response: 0,
      TextEncoder: 0,
      TextDecoder: 0,
      URL: 1,
      timers: 2,
    });
  });
});

/** A `fetch` without promises of the runtime's own, which differ from version to version. */
function plainFetch(text: string) {
  const chunk = new TextEncoder().encode(text);
  const headers = new Headers({ 'content-type': 'application/json' });
  return async () => {
    const chunks = [{ done: false, value: chunk }, { done: true }];
    const reader = { read: async () => chunks.shift() };
    const body = { locked: false, getReader: () => reader };
    return { status: 200, ok: true, headers, body, bodyUsed: false, redirected: false, url: '' };
  };
}

describe('the promises that one call creates', () => {
  const fetch = plainFetch(JSON.stringify({ job: jobRecord() })) as never;
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch });

  /** Counts promises, and the steps that wait for one. */
  async function count(run: () => Promise<unknown>): Promise<{ made: number; steps: number }> {
    const counted = { made: 0, steps: 0 };
    const stop = promiseHooks.createHook({
      init: () => {
        counted.made++;
      },
      before: () => {
        counted.steps++;
      },
    });
    await run();
    stop();
    return counted;
  }

  it('for a read', async () => {
    await client.jobs.retrieve('job_1');
    const { made, steps } = await count(() => client.jobs.retrieve('job_1'));
    expect(made).toBeLessThanOrEqual(33);
    expect(steps).toBeLessThanOrEqual(18);
  });

  it('for a submission', async () => {
    const patch = () => client.generate.patch({ image: 'asset_1' });
    await patch();
    const { made, steps } = await count(patch);
    expect(made).toBeLessThanOrEqual(88);
    expect(steps).toBeLessThanOrEqual(50);
  });
});

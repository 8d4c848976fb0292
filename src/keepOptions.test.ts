import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readOptions } from './arguments/names.js';
import { createScenarioClient, type ScenarioClient } from './client.js';
import { createInspector } from './contract/index.js';
import { ConfigurationError } from './errors/configuration.js';
import { anyOption, keepOptions } from './keepOptions.js';
import { memoryStore, openLedger, postgresStore, sqliteStore } from './ledger/index.js';
import { clientOptionNames } from './options/client.js';
import { createProxy } from './proxy.js';
import {
  clientOf,
  jobRecord,
  type LocalServer,
  type ReceivedRequest,
  rejection,
  sendJson,
  serve,
} from './testing/localServer.js';
import { methods } from './testing/methods.js';

const dead = { url: 'http://127.0.0.1:1' };

type Method = (...args: unknown[]) => PromiseLike<unknown>;

function methodOf(client: ScenarioClient, path: string): Method {
  const all = client as unknown as Record<string, Method & Record<string, Method>>;
  const [resource = '', name] = path.split('.');
  const owner = all[resource];
  return (...args) =>
    (name === undefined ? owner?.(...args) : owner?.[name]?.(...args)) as PromiseLike<unknown>;
}

async function call(client: ScenarioClient, path: string, options: unknown): Promise<unknown> {
  return rejection(methodOf(client, path)(...(methods[path] ?? []), options));
}

type Values = Readonly<Record<string, unknown>>;

/** Each form in which an object can hold values that are not its own enumerable ones. */
const forms: readonly (readonly [string, (values: Values) => object])[] = [
  ['inherited', (values) => Object.create(values)],
  ['inherited from afar', (values) => Object.create(Object.create(values))],
  ['not enumerable', (values) => withFields({}, values, (value) => ({ value }))],
  ['a getter', (values) => withFields({}, values, (value) => ({ get: () => value }))],
  [
    'a getter of its class',
    (values) => {
      class Options {}
      withFields(Options.prototype, values, (value) => ({ get: () => value }));
      return new Options();
    },
  ],
  ['of a proxy', (values) => new Proxy({}, { get: (_, name) => values[String(name)] })],
];

function withFields(
  owner: object,
  values: Values,
  field: (value: unknown) => PropertyDescriptor,
): object {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(owner, name, field(value));
  }
  return owner;
}

/** The names that the method says it has. */
async function optionsOf(client: ScenarioClient, path: string): Promise<string[]> {
  const { message } = (await call(client, path, { zzzzzzzzzzzzzzzz: 1 })) as Error;
  const [, list] = /Its options: ([^.]*)\./.exec(message) ?? [];
  if (list === undefined) throw new Error(`${path} does not refuse an unknown option: ${message}`);
  return list.split(', ');
}

it('the table of methods has every method', () => {
  const client = clientOf(dead);
  const all = Object.entries(client).flatMap(([resource, member]) =>
    typeof member === 'object' && resource !== 'raw'
      ? Object.keys(member).map((name) => `${resource}.${name}`)
      : [],
  );
  const called = Object.keys(methods).filter((name) => name.includes('.'));
  const advice =
    'Give each method of the client a line in the table `methods` of this file, with arguments that it accepts';
  expect(called.sort(), advice).toEqual(all.sort());
});

describe.each(Object.keys(methods))('%s', (path) => {
  it('has no option that is not read', async () => {
    expect(Object.keys(anyOption)).toEqual(
      expect.arrayContaining(await optionsOf(clientOf(dead), path)),
    );
  });

  it('reads each getter once, while it is called', async () => {
    const client = clientOf(dead, { maxRetries: 0 });
    const read: string[] = [];
    const options = {};
    for (const name of await optionsOf(client, path)) {
      const value = name === 'signal' ? AbortSignal.abort() : undefined;
      const get = () => [value, read.push(name)][0];
      Object.defineProperty(options, name, { get });
    }
    const names = Object.keys(Object.getOwnPropertyDescriptors(options));
    const made = methodOf(client, path)(...(methods[path] ?? []), options);
    expect(read.sort()).toEqual(names.sort());
    await rejection(made);
    expect(read.length).toBe(names.length);
  });

  it('refuses an argument behind its options', async () => {
    const method = methodOf(clientOf(dead), path);
    const args = methods[path] ?? [];
    for (const more of [[{ signal: AbortSignal.abort() }], [undefined, null]]) {
      expect(await rejection(method(...args, {}, ...more))).toMatchObject({
        kind: 'configuration',
        message: `The options of ${path} must be last; map passes more. Nothing was sent.`,
      });
    }
  });

  it('rejects when an option cannot be read, and does not throw', async () => {
    const options = Object.defineProperty({}, 'signal', {
      get() {
        throw new Error('no');
      },
    });
    expect(await call(clientOf(dead), path, options)).toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(/'signal'.*Nothing was sent\.$/),
    });
  });
});

describe('a proxy that does not let itself be read', () => {
  const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;
  const refusing = (trap: (typeof traps)[number], of?: string) =>
    new Proxy(
      { image: 'asset_1' },
      {
        [trap]: (target: object, name: PropertyKey) => {
          if (of === undefined || name === of) throw new Error('no');
          return Reflect.get(Reflect, trap)(target, name);
        },
      },
    );
  const refused = {
    kind: expect.stringMatching(/^(?:configuration|invalid-request)$/),
    message: expect.stringMatching(/Nothing was sent\.$/),
  };
  // Parameters are read by their descriptors, which calls no getter.
  const trapsOfParams = traps.filter((trap) => trap !== 'get');

  it.each(traps)('is refused as options: %s', async (trap) => {
    expect(await call(clientOf(dead), 'generate.patch', refusing(trap))).toMatchObject({
      ...refused,
      kind: 'configuration',
    });
  });

  it('is refused as options that hide one', async () => {
    const hidden = refusing('has', 'key');
    expect(await call(clientOf(dead), 'jobs.retrieve', hidden)).toMatchObject({
      ...refused,
      message: expect.stringMatching(/'key'.*Nothing was sent\.$/),
    });
  });

  it.each(trapsOfParams)('is refused as parameters: %s', async (trap) => {
    const params = refusing(trap) as { image: string };
    const error = await rejection(clientOf(dead).generate.patch(params));
    expect(error).toMatchObject(refused);
  });

  it.each(trapsOfParams)('is refused as the query of a request: %s', async (trap) => {
    const query = refusing(trap) as Record<string, string>;
    const error = await rejection(clientOf(dead).request('GET', '/models/model_1', { query }));
    expect(error).toMatchObject(refused);
  });

  it.each(traps)('is refused as the options of a client: %s', (trap) => {
    expect(() => createScenarioClient(refusing(trap) as object)).toThrow(ConfigurationError);
  });
});

describe.each(forms)('an option that is %s', (form, hold) => {
  it.each(Object.keys(anyOption))('is read like its own: %s', (name) => {
    const value = { a: 1 };
    const kept = keepOptions('a.method', hold({ [name]: value }), 0);
    expect(kept).toEqual({ [name]: value });
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
  });

  it.each(Object.keys(clientOptionNames))('is read by a client like its own: %s', (name) => {
    const value = { nope: Symbol('nope') };
    const make = (options: object) => () => {
      createScenarioClient(options);
      // What it cannot check at once, it would use.
      return readOptions('client', options, clientOptionNames);
    };
    const own = outcomeOf(make({ ...credentials, [name]: value }));
    expect(outcomeOf(make(hold({ ...credentials, [name]: value })))).toEqual(own);
    expect(outcomeOf(() => clientOf(dead).withOptions(hold({ [name]: value })))).toEqual(
      outcomeOf(() => clientOf(dead).withOptions({ [name]: value })),
    );
  });

  it('is refused by every method that lacks it', async () => {
    for (const path of Object.keys(methods)) {
      const visible = Object.defineProperty(hold({ nope: 1 }), 'other', { value: 1 });
      expect(await call(clientOf(dead), path, visible)).toMatchObject({ kind: 'configuration' });
    }
  });

  const paid = ['patch', 'patchAndWait', 'runModel', 'runModelAndWait'];
  const submitters = paid.map((name) => `generate.${name}`);

  it.each(submitters)('bounds the cost of %s', async (path) => {
    await using server = await serve(priced);
    const error = await call(clientOf(server), path, hold({ maxCreativeUnits: 5 }));
    expect(error).toMatchObject({ kind: 'cost-limit' });
    expect(server.requests.map(({ query }) => query.get('dryRun'))).toEqual(['true']);
  });

  it.each(submitters)('aborts %s', async (path) => {
    await using server = await serve(priced);
    const error = await call(clientOf(server), path, hold({ signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ kind: 'aborted' });
    expect(server.requests).toEqual([]);
  });

  it('is the key of a submission, and the budget of a client', async () => {
    await using server = await serve(priced);
    const ledger = await openLedger(memoryStore());
    const client = clientOf(server, { ledger });
    const keyed = hold({ key: 'order-1' }) as { key: string };
    const first = await client.generate.patch({ image: 'asset_1' }, keyed);
    const again = await client.generate.patch({ image: 'asset_1' }, keyed);
    expect([first.replayed, again.replayed]).toEqual([false, true]);
    const budget = hold({ creativeUnits: 5 });
    const thrifty = clientOf(server).withOptions(hold({ ledger, budget }));
    const over = thrifty.generate.patch({ image: 'asset_2' }, { key: 'order-2' });
    expect(await rejection(over)).toMatchObject({ kind: 'budget' });
    expect(submissions(server)).toBe(1);
  });

  it('is read by a ledger and by a proxy', async () => {
    await expect(openLedger(memoryStore(), hold({ leaseMs: 0 }))).rejects.toThrow('leaseMs');
    const user = () => 'user_1';
    const allow = ['jobsList'];
    const spending = hold({ creativeUnits: 'many', per: 'day' });
    const options = hold({ ...credentials, user, allow, spending });
    expect(() => createProxy(options as never)).toThrow('spending.creativeUnits');
  });

  // A proxy need not show which parameters it has.
  it.runIf(form !== 'of a proxy')('is a parameter, or is refused', async () => {
    await using server = await serve(priced);
    const { generate } = clientOf(server);
    const crop = { top: 1 };
    for (const send of [
      () => generate.patch(hold({ image: 'asset_1', crop }) as never),
      () => generate.patch({ image: 'asset_1', crop: hold(crop) as never }),
      () => generate.patch({ image: 'asset_1' }, { extraBody: hold({ crop }) as never }),
      () => generate.patch({ image: 'asset_1' }, { extraBody: { extra: hold(crop) } }),
      () => generate.estimateRunModel('model_1', hold({ crop }) as never),
    ]) {
      const error = await send().then(
        () => undefined,
        (thrown) => thrown,
      );
      if (error === undefined) expect(server.requests.at(-1)?.body.toString()).toContain('"top":1');
      else
        expect(error).toMatchObject({
          kind: expect.stringMatching(/^(invalid-request|configuration)$/),
        });
    }
    const listed = clientOf(server).jobs.list(hold({ status: 'success' }) as never);
    await listed.then(undefined, () => {});
    for (const { query } of server.requests.filter(({ method }) => method === 'GET')) {
      expect(query.get('status')).toBe('success');
    }
  });
});

it('a method that is given to map as it is says what map does', async () => {
  const all = ['job_1'].map(clientOf(dead).jobs.retrieve as (id: string) => Promise<unknown>);
  expect(await rejection(Promise.all(all))).toMatchObject({
    kind: 'configuration',
    message: 'The options of jobs.retrieve must be last; map passes more. Nothing was sent.',
  });
});

it.each<[string, (options: object) => unknown]>([
  ['createScenarioClient', createScenarioClient],
  ['withOptions', (options) => clientOf(dead).withOptions(options)],
  ['createProxy', (options) => createProxy(options as never)],
  ['createInspector', createInspector],
  ['openLedger', (options) => openLedger(memoryStore(), options)],
  ['openLedger of a path', (options) => openLedger(':memory:', { ...options, retryMs: 1 })],
  ['sqliteStore', (options) => sqliteStore({} as never, options)],
  ['postgresStore', (options) => postgresStore({} as never, options)],
])('%s, which sends nothing, does not say so in a refusal of its options', async (name, make) => {
  const unreadable = Object.defineProperty({}, 'signal', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
  const given = name.includes(' ') ? [{}] : [{ xyzzy: 1 }, new Map(), unreadable];
  for (const options of given) {
    const { message } = (await rejection((async () => make(options))())) as Error;
    expect(message).toContain(name);
    expect(message).toMatch(/\.$/);
    expect(message).not.toContain('sent');
  }
});

const credentials = { apiKey: 'key-0001', apiSecret: 'secret-0002' };

/** A submission costs 9 creative units. */
function priced({ path, query }: ReceivedRequest, response: ServerResponse): void {
  const job = jobRecord({ status: 'success' });
  if (query.has('dryRun')) sendJson(response, 200, { creativeUnitsCost: 9 });
  else sendJson(response, path.includes('jobs') || path.includes('generate') ? 200 : 404, { job });
}

function submissions({ requests }: LocalServer): number {
  return requests.filter(({ method, query }) => method === 'POST' && !query.has('dryRun')).length;
}

function outcomeOf(make: () => unknown): unknown {
  try {
    const made = make();
    return JSON.stringify(made, (_, value) => (typeof value === 'symbol' ? String(value) : value));
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the options of a call', () => {
  it('are sent with each request as they were at the call', async () => {
    const headers: Record<string, string> = { 'x-team': 'art' };
    const extraQuery: Record<string, string> = { trial: 'a' };
    const params: Record<string, unknown> = { status: 'success' };
    await using server = await serve((request, response) => {
      headers['x-team'] = 'other';
      headers['x-late'] = 'yes';
      extraQuery.trial = 'b';
      params.status = 'failure';
      if (request.method === 'POST') return priced(request, response);
      const page = { jobs: [jobRecord()], nextPaginationToken: 'next' };
      sendJson(response, 200, request.query.has('paginationToken') ? { jobs: [] } : page);
    });
    const { generate, jobs } = clientOf(server);
    const call = () => ({ headers, extraQuery });
    await generate.patch({ image: 'asset_1' }, { ...call(), maxCreativeUnits: 10 });
    headers['x-team'] = 'art';
    delete headers['x-late'];
    extraQuery.trial = 'a';
    params.status = 'success';
    for await (const job of jobs.list(params as never, call())) expect(job.jobId).toBe('job_1');
    expect(
      server.requests.map(({ headers: { 'x-team': team }, query }) => [
        team,
        query.get('trial'),
        query.get('status'),
      ]),
    ).toEqual([
      ['art', 'a', null],
      ['art', 'a', null],
      ['art', 'a', 'success'],
      ['art', 'a', 'success'],
    ]);
    expect(server.requests.some((request) => 'x-late' in request.headers)).toBe(false);
  });

  it('has headers that are getters, inherited or of a client read once', async () => {
    let read = 0;
    const headers = Object.create(
      { 'x-team': 'art' },
      {
        'x-count': { get: () => String(++read) },
      },
    );
    await using server = await serve(priced);
    const client = clientOf(server).withOptions({ headers });
    for (const [make, count] of [
      [client, '1'],
      [clientOf(server), '2'],
    ] as const) {
      const options = make === client ? {} : { headers };
      await make.generate.patch({ image: 'asset_1' }, { ...options, maxCreativeUnits: 10 });
      for (const request of server.requests.splice(0)) {
        expect(request.headers).toMatchObject({ 'x-team': 'art', 'x-count': count });
      }
    }
  });

  it('refuses options and parameters in a Map, whose values it would leave out', async () => {
    const client = clientOf(dead);
    for (const made of [
      client.generate.patch({ image: 'asset_1' }, new Map([['maxCreativeUnits', 1]]) as never),
      client.jobs.list(new URLSearchParams('status=success') as never),
      client.request('GET', '/jobs', { query: new URLSearchParams('status=success') as never }),
    ]) {
      expect(await rejection(made)).toMatchObject({ kind: 'configuration' });
    }
  });
});

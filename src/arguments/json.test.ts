import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import { writeJson } from './json.js';

const image = 'asset_1';

describe('writeJson', () => {
  it('writes any JSON value as JSON.stringify does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const written = await writeJson(value).catch((error) => error.message);
        const expected = /\\ud[89a-f]/i.test(JSON.stringify(value))
          ? expect.stringContaining('surrogate')
          : JSON.stringify(value);
        expect(written).toEqual(expected);
      }),
    );
  });

  it('keeps keys with a special meaning in JavaScript', async () => {
    const value = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "toString": 3}');
    expect(JSON.parse(await writeJson(value))).toEqual(value);
    expect(await writeJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  it('adds further fields to objects, at any depth', async () => {
    const extra = { b: { c: 2 }, d: [3], e: undefined };
    expect(await writeJson({ a: 1, b: { x: 1 } }, { extra })).toBe(
      '{"a":1,"b":{"x":1,"c":2},"d":[3]}',
    );
  });

  it.each([
    ['a value', { a: 1 }, { a: 2 }, "'a' is given twice"],
    ['a value in an object', { a: { b: 1 } }, { a: { b: 2 } }, "'a.b' is given twice"],
    ['a value, with fields', { a: 1 }, { a: { b: 2 } }, "'a' is given twice"],
    ['an object, with a value', { a: { b: 1 } }, { a: null }, "'a' is given twice"],
    ['a list, with fields', { a: [1] }, { a: { b: 2 } }, "'a' is given twice"],
  ])('refuses %s that is given twice', async (_, value, extra, message) => {
    expect(await rejection(writeJson(value, { extra }))).toMatchObject({
      message: expect.stringContaining(message),
    });
  });

  it('refuses a name that is not text', async () => {
    expect(await rejection(writeJson({ a: { '\ud800': 1 } }))).toMatchObject({
      message: expect.stringContaining('surrogate'),
    });
  });

  it('writes the whole value before the caller continues', async () => {
    const value = { list: [1, { a: 1 }] };
    const writing = writeJson(value);
    value.list.length = 0;
    expect(await writing).toBe('{"list":[1,{"a":1}]}');
  });
});

const circle: Record<string, unknown> = { a: [] };
circle.a = [circle];
const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
let read = 0;

describe.each([
  ['NaN', { position: { x: Number.NaN, y: 0 } }, 'position.x'],
  ['Infinity', { position: { x: 0, y: Number.POSITIVE_INFINITY } }, 'position.y'],
  ['a BigInt', { position: { x: 1n, y: 0 } }, 'position.x'],
  ['a function', { format: () => 'png' }, 'format'],
  ['a symbol', { format: Symbol('png') }, 'format'],
  [
    'a getter',
    {
      crop: {
        get top() {
          return ++read;
        },
      },
    },
    'crop.top',
  ],
  [
    'a getter of the parameters themselves',
    {
      get format() {
        return ++read;
      },
    },
    'format',
  ],
  ['a toJSON', { crop: { toJSON: () => ++read } }, 'crop'],
  ['a Date', { format: new Date(0) }, 'format'],
  ['a Map', { crop: new Map([['top', 1]]) }, 'crop'],
  ['a boxed number', { position: { x: new Number(1), y: 0 } }, 'position.x'],
  ['a lone surrogate', { backgroundColor: '\ud800' }, 'backgroundColor'],
  ['an object in itself', circle, 'a'],
  ['deep nesting', { crop: deep }, 'crop'],
  ['a hole in a list', { crop: new Array(2) }, 'crop[0]'],
  ['undefined in a list', { crop: [1, undefined] }, 'crop[1]'],
  ['a NaN in the query', { originalAssets: Number.NaN }, 'originalAssets'],
  ['an object in the query', { originalAssets: {} }, 'originalAssets'],
  ['a lone surrogate in the query', { originalAssets: '\udfff' }, 'originalAssets'],
])('%s', (_, params, place) => {
  it('is refused before anything is sent, and its code is not run', async () => {
    await using server = await serve((_request, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    read = 0;
    const { generate } = clientOf(server);
    const given = Object.defineProperties({ image }, Object.getOwnPropertyDescriptors(params));
    const { a, ...rest } = place === 'a' ? { a: 1 } : { a: undefined };
    const call =
      a === undefined
        ? generate.patch(given as never, { maxCreativeUnits: 1 })
        : generate.patch({ image, ...rest }, { extraBody: params as Record<string, unknown> });
    expect(await rejection(call)).toMatchObject({
      kind: 'invalid-request',
      message: expect.stringMatching(/Nothing was sent\.$/),
    });
    expect(await rejection(call)).toMatchObject({ message: expect.stringContaining(`'${place}`) });
    expect(server.requests).toEqual([]);
    expect(read).toBe(0);
  });
});

it('parameters that throw while they are read cause a typed error', async () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no');
      },
    },
  );
  const { generate } = clientOf({ url: 'http://127.0.0.1:1' });
  for (const params of [{ image, crop: hostile }, hostile]) {
    expect(await rejection(generate.patch(params as never))).toMatchObject({
      kind: 'invalid-request',
    });
  }
});

describe('a priced patch', () => {
  it('is submitted byte for byte, even if the caller changes its objects', async () => {
    const bytes = pngBytes(64);
    const crop = { top: 0, left: 0, width: 10, height: 10 };
    const params: Record<string, unknown> = { image: bytes, crop, originalAssets: true };
    const spoil = (round: number) => {
      crop.width = 9_999 * round;
      bytes.fill(round, 8);
      params.format = 'jpeg';
      params.originalAssets = false;
    };
    await using server = await serve(({ query }, response) => {
      spoil(2);
      if (query.has('dryRun')) sendJson(response, 200, { creativeUnitsCost: 1, job: {} });
      else sendJson(response, 200, { job: jobRecord() });
    });
    const call = clientOf(server).generate.patch(params as never, { maxCreativeUnits: 10 });
    spoil(1);
    await call;
    const [priced, submitted] = server.requests;
    expect(submitted?.body.equals(priced?.body ?? Buffer.alloc(0))).toBe(true);
    expect(submitted?.query.get('originalAssets')).toBe('true');
    expect(submitted?.json()).toEqual({
      image: `data:image/png;base64,${Buffer.from(pngBytes(64)).toString('base64')}`,
      crop: { top: 0, left: 0, width: 10, height: 10 },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { keep } from './keep.js';
import { INLINE_LIMIT_BYTES } from './limits.js';

describe('keep', () => {
  it('copies plain data and bytes, at any depth', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const given = { a: [1, { b: 'c' }], image: bytes, none: undefined };
    const kept = keep(given) as typeof given;
    given.a.length = 0;
    bytes.fill(9);
    expect(kept).toEqual({ a: [1, { b: 'c' }], image: Uint8Array.of(1, 2, 3), none: undefined });
    expect(kept.image.constructor).toBe(Uint8Array);
  });

  it('copies what means something to JavaScript as it is', () => {
    const given = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');
    expect(Object.keys(keep(given) as object)).toEqual(['__proto__', 'constructor']);
    const bare = keep(Object.assign(Object.create(null), { a: 1 }));
    expect(Object.getPrototypeOf(bare)).toBe(null);
    const holes = keep(new Array(2)) as unknown[];
    expect([holes.length, 0 in holes]).toEqual([2, false]);
  });

  it('runs no code of the caller', () => {
    let read = 0;
    const given = {
      get image() {
        return ++read;
      },
    };
    const kept = keep(given) as typeof given;
    expect(read).toBe(0);
    expect(kept.image).toBe(1);
  });

  it.each([
    ['an instance', new Date(0)],
    ['a signal', new AbortController().signal],
    ['a Blob', new Blob(['a'])],
    ['a text', 'asset_1'],
    ['null', null],
    ['bytes that no request takes', new Uint8Array(INLINE_LIMIT_BYTES)],
  ])('leaves %s', (_, value) => {
    expect(keep(value)).toBe(value);
    const kept = keep({ value }) as { value: unknown };
    expect(Object.keys(kept)).toEqual(['value']);
    expect(kept.value).toBe(value);
  });

  it('leaves a source of data in its place, and the callbacks of options', () => {
    const source = { size: 1, read: () => {} };
    const onAttempt = () => {};
    const options = { onAttempt, headers: { a: 'b' }, image: source };
    const kept = keep(options) as typeof options;
    expect(kept).not.toBe(options);
    expect(kept.headers).not.toBe(options.headers);
    expect(kept).toEqual(options);
    expect(kept.image).toBe(source);
  });

  it('gives back what cannot be looked at, and what holds itself', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no');
        },
      },
    );
    expect(keep(hostile)).toBe(hostile);
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(keep(circle)).toMatchObject({ self: { self: {} } });
  });
});

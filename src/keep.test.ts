import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { keep } from './keep.js';

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

  it('copies keys with a special meaning in JavaScript as plain data', () => {
    const given = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');
    expect(Object.keys(keep(given) as object)).toEqual(['__proto__', 'constructor']);
    const bare = keep(Object.assign(Object.create(null), { a: 1 }));
    expect(Object.getPrototypeOf(bare)).toBe(null);
    const holes = keep(new Array(2)) as unknown[];
    expect([holes.length, 0 in holes]).toEqual([2, false]);
  });

  it('does not run code of the caller', () => {
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
  ])('does not copy %s', (_, value) => {
    expect(keep(value)).toBe(value);
    const kept = keep({ value }) as { value: unknown };
    expect(Object.keys(kept)).toEqual(['value']);
    expect(kept.value).toBe(value);
  });

  it('keeps a source of data in its place, and the callbacks of options', () => {
    const source = { size: 1, read: () => {} };
    const onAttempt = () => {};
    const options = { onAttempt, headers: { a: 'b' }, image: source };
    const kept = keep(options) as typeof options;
    expect(kept).not.toBe(options);
    expect(kept.headers).not.toBe(options.headers);
    expect(kept).toEqual(options);
    expect(kept.image).toBe(source);
  });

  it('copies bytes of any size and class', () => {
    const large = Buffer.alloc(8_000_000, 1);
    const kept = keep({ image: large }) as { image: Uint8Array };
    large.fill(2);
    expect([kept.image.length, kept.image[0], kept.image.at(-1)]).toEqual([8_000_000, 1, 1]);
  });

  it('copies instances with plain fields, and keeps their class', () => {
    class Params {
      image = 'asset_a';
      describe() {
        return this.image;
      }
    }
    const given = new Params();
    const kept = keep(given) as Params;
    given.image = 'asset_b';
    expect(kept.describe()).toBe('asset_a');
    const foreign = runInNewContext('({ image: "asset_a" })');
    const copied = keep(foreign) as { image: string };
    foreign.image = 'asset_b';
    expect(copied.image).toBe('asset_a');
  });

  it('does not copy a source of data that is read through its class, or a symbol', () => {
    class Source {
      size = 1;
      read() {}
    }
    const instance = new Source();
    const drained = { size: 1, async *[Symbol.asyncIterator]() {} };
    const plain = { size: 1, read: () => {} };
    const kept = keep({ instance, drained }) as Record<string, unknown>;
    expect(kept.instance).toBe(instance);
    expect(kept.drained).toBe(drained);
    expect(keep(plain)).toBe(plain);
  });

  it('copies data next to methods, at any depth', () => {
    const save = () => {};
    const given = {
      image: { id: 'asset_a', save },
      call: { onAttempt: save, headers: { a: 'b' } },
    };
    const kept = keep(given) as typeof given;
    given.image.id = 'asset_b';
    given.call.headers.a = 'c';
    expect(kept).toEqual({
      image: { id: 'asset_a', save },
      call: { onAttempt: save, headers: { a: 'b' } },
    });
    expect((keep(given.image) as typeof given.image).id).toBe('asset_b');
    expect(keep(given.image)).not.toBe(given.image);
  });

  it('does not copy signals and sinks of any library', () => {
    const signal = { aborted: false, addEventListener() {}, removeEventListener() {} };
    const sink = { chunks: [], getWriter() {} };
    const kept = keep({ signal, sink, call: { signal } }) as Record<string, unknown>;
    expect(kept.signal).toBe(signal);
    expect(kept.sink).toBe(sink);
    expect((kept.call as Record<string, unknown>).signal).toBe(signal);
  });

  it('visits each object once, even if it occurs in several places', () => {
    let looks = 0;
    const counting: ProxyHandler<object> = {
      ownKeys(target) {
        looks++;
        return Reflect.ownKeys(target);
      },
    };
    let shared: object = new Proxy({ leaf: true }, counting);
    for (let level = 0; level < 40; level++) {
      shared = new Proxy({ left: shared, right: shared }, counting);
    }
    const parent: { children: object[] } = { children: [] };
    for (let child = 0; child < 5; child++) parent.children.push({ parent });
    const kept = keep({ shared, parent }) as typeof parent & { parent: typeof parent };
    expect(looks).toBe(41);
    expect(kept.parent.children[4]).toEqual({ parent: kept.parent });
    expect(kept.parent).not.toBe(parent);
  });

  it('returns values that cannot be read, and handles cycles', () => {
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

import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginAhead } from './ahead.js';
import type { Target } from './engine/target.js';
import { runContract } from './run.js';
import { scenarioContract } from './scenario/contract.js';
import { mockTarget } from './targets/mock.js';
import type { Served } from './targets/prism.js';
import { startPrism } from './targets/prism.js';

/** Work that ends when it is told to. */
function work(most: number) {
  const begun: number[] = [];
  const ends = new Map<
    number,
    { resolve: (text: string) => void; reject: (error: Error) => void }
  >();
  const begin = (item: number) =>
    new Promise<string>((resolve, reject) => {
      begun.push(item);
      ends.set(item, { resolve, reject });
    });
  return {
    ...beginAhead([1, 2, 3, 4, 5], most, begin),
    begun,
    end: (item: number) => ends.get(item),
  };
}

it('items are begun in order, and at most the given number go on at a time', async () => {
  const { take, begun, end } = work(3);
  const first = take(1);
  expect(begun).toEqual([1, 2, 3]);
  end(2)?.resolve('two');
  end(1)?.resolve('one');
  expect(await first).toBe('one');
  const second = take(2);
  expect(begun).toEqual([1, 2, 3, 4]);
  expect(await second).toBe('two');
});

it('one at a time begins nothing ahead', async () => {
  const { take, begun, end, idle } = work(1);
  const first = take(1);
  end(1)?.resolve('one');
  expect(await first).toBe('one');
  await idle();
  expect(begun).toEqual([1]);
});

it('an item that fails ahead of its turn fails at its turn, and the others go on', async () => {
  const { take, end } = work(2);
  const first = take(1);
  end(2)?.reject(new Error('broken'));
  end(1)?.resolve('one');
  expect(await first).toBe('one');
  await expect(take(2)).rejects.toThrow('broken');
  const third = take(3);
  end(3)?.resolve('three');
  expect(await third).toBe('three');
});

it('items that are in no order are begun when they are taken', async () => {
  const { take } = beginAhead([], 4, async (item: string) => item.length);
  expect([await take('four'), await take('two')]).toEqual([4, 3]);
});

it('idle waits for what was begun and is never taken, however it ends', async () => {
  const { take, end, idle } = work(3);
  const first = take(1);
  end(1)?.resolve('one');
  await first;
  let isIdle = false;
  const idling = idle().then(() => {
    isIdle = true;
  });
  end(2)?.reject(new Error('broken'));
  await new Promise(setImmediate);
  expect(isIdle).toBe(false);
  end(3)?.resolve('three');
  await idling;
});

const contract = scenarioContract();
const options = { operation: 'jobsTriggerAction' };

let prism: Served;
beforeAll(async () => {
  prism = await startPrism('generated/openapi.json');
});
afterAll(() => prism.close());

/** The mock as a target whose answers overtake each other, and the most requests that were under way at once. */
function overtaking(concurrency: number) {
  const mock = mockTarget(contract.document, prism.url);
  let sent = 0;
  let underWay = 0;
  const seen = { most: 0, left: () => underWay };
  const fetch: typeof globalThis.fetch = async (...request) => {
    sent += 1;
    underWay += 1;
    seen.most = Math.max(seen.most, underWay);
    const turns = (sent * 5) % 7;
    const answer = await mock.fetch(...request);
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    underWay -= 1;
    return answer;
  };
  const target: Target = { ...mock, concurrency, fetch, submit: fetch };
  return { target, seen };
}

async function recordsOf(target: Target) {
  const records = [];
  for await (const record of runContract(contract, target, options)) {
    if ('test' in record) throw new Error(record.message);
    const { durationMs: _duration, ...rest } = record;
    records.push(rest);
  }
  return records;
}

it('checks that are run several at a time give the same records, in the same order', async () => {
  const one = overtaking(1);
  const several = overtaking(4);
  const expected = await recordsOf(one.target);
  expect(one.seen.most).toBe(1);
  expect(expected.flatMap(({ newFields = [] }) => newFields)).not.toEqual([]);
  expect(await recordsOf(several.target)).toEqual(expected);
  expect(several.seen.most).toBe(4);
});

it('a run that is left has nothing under way any more', async () => {
  const { target, seen } = overtaking(4);
  for await (const record of runContract(contract, target, options)) {
    expect(record).toHaveProperty('status');
    break;
  }
  expect(seen.most).toBeGreaterThan(1);
  expect(seen.left()).toBe(0);
});

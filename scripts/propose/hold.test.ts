import { describe, expect, it } from 'vitest';
import { keepWhatHolds, type Trial } from './hold.js';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Tries items, some of which never hold, and counts the tries. */
function counting(bad: readonly number[], names: 'names them' | 'names none') {
  const asked: number[][] = [];
  const tryOut = async (items: readonly number[]): Promise<Trial<number>> => {
    asked.push([...items]);
    const found = items.filter((each) => bad.includes(each));
    if (found.length === 0) return { holds: true };
    if (names === 'names none') return { holds: false, reason: 'it breaks' };
    const culprits = new Map(found.map((each) => [each, `${each} breaks`]));
    return { holds: false, reason: 'it breaks', culprits };
  };
  return { asked, tryOut };
}

describe('the set of items that hold together', () => {
  it('is tried once if all items hold', async () => {
    const { asked, tryOut } = counting([], 'names none');
    expect(await keepWhatHolds(numbers(500), tryOut, 40)).toEqual({
      held: numbers(500),
      refused: new Map(),
    });
    expect(asked).toHaveLength(1);
  });

  it('is found by halves, in order, if the reason does not name items', async () => {
    const { asked, tryOut } = counting([3, 77], 'names none');
    const { held, refused } = await keepWhatHolds(numbers(100), tryOut, 40);
    expect(held).toEqual(numbers(100).filter((each) => each !== 3 && each !== 77));
    expect([...refused]).toEqual([
      [3, 'it breaks'],
      [77, 'it breaks'],
    ]);
    expect(asked.length).toBeLessThan(30);
  });

  it('takes two tries, no matter how many fail, if the reason names them', async () => {
    const bad = numbers(300).filter((each) => each % 2 === 0);
    const { asked, tryOut } = counting(bad, 'names them');
    const { held, refused } = await keepWhatHolds(numbers(300), tryOut, 40);
    expect(held).toEqual(numbers(300).filter((each) => each % 2 === 1));
    expect(refused.get(4)).toBe('4 breaks');
    expect(asked).toHaveLength(2);
  });

  it('is found by halves if the reason names only items that hold', async () => {
    const tryOut = async (items: readonly number[]): Promise<Trial<number>> =>
      items.includes(9)
        ? { holds: false, reason: 'it breaks', culprits: new Map([[0, '0 breaks']]) }
        : { holds: true };
    const { held, refused } = await keepWhatHolds([1, 2, 9], tryOut, 40);
    expect([held, [...refused]]).toEqual([[1, 2], [[9, 'it breaks']]]);
  });

  it('respects the limit of tries, and reports untried items as such', async () => {
    const { asked, tryOut } = counting(numbers(64), 'names none');
    const { held, refused } = await keepWhatHolds([...numbers(64), 64], tryOut, 12);
    expect(asked).toHaveLength(12);
    expect(held).toEqual([]);
    expect(refused.size).toBe(65);
    expect(refused.get(64)).toBe(
      'not tried, after 12 generations of the document for the others: propose again after applying this proposal, or from fewer reports',
    );
    expect([...refused.values()].filter((reason) => reason === 'it breaks').length).toBeGreaterThan(
      3,
    );
  });
});

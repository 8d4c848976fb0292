import { expect, it } from 'vitest';
import { commonWording, isWorded } from './wording.js';

it.each<[one: string, other: string, alike: string[], different: string[]]>([
  ['Not found', 'Not found', ['Not found', 'Not  found 12'], ['Found', 'Job not found', '']],
  ['', '', [''], ['Not found']],
  ['No a.', 'No b.', ['No c.', 'No.'], ['Yes c.', 'No c d.']],
  ['No a b here', 'No c here', ['No d e here', 'No here'], ['No c', 'here', 'No d hereby']],
  ['ID qwe: gone', 'ID rty: gone', ['ID uio: gone'], ['ID uio: there is no such job']],
  ['qwe gone', 'rty gone', ['uio gone'], ['uio', 'the job uio gone']],
  ['gone, said qwe', 'gone, said rty', ['gone, said uio'], ['said uio']],
  ['qwe', 'rty', [], ['uio', '']],
  ['at Mon it was in an', 'at Tue it was in an', ['at Wed it was in an'], ['at an']],
])('%j and %j', (one, other, alike, different) => {
  const wording = commonWording(one, other);
  for (const text of [...alike, one, other].filter(() => alike.length > 0)) {
    expect(isWorded(wording, text), text).toBe(true);
  }
  for (const text of different) expect(isWorded(wording, text), text).toBe(false);
});

it('long texts are compared by their beginning', () => {
  const page = 'word '.repeat(100_000);
  const wording = commonWording(`a ${page}`, `b ${page}`);
  expect(isWorded(wording, `c ${page}`)).toBe(true);
  expect(isWorded(wording, 'c')).toBe(false);
});

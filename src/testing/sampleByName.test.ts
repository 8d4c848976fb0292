import { expect, it } from 'vitest';
import { sampleByName } from './sampleByName.js';
import { describeShares } from './shares.js';

const names = Array.from({ length: 100 }, (_, index) => `case ${index}`);

it('a sample has as many cases as wanted, in their order, from everywhere', () => {
  const chosen = sampleByName(names, 20);
  expect(chosen).toHaveLength(20);
  expect(chosen).toEqual(names.filter((name) => chosen.includes(name)));
  for (const part of [0, 25, 50, 75]) {
    const inPart = names.slice(part, part + 25).filter((name) => chosen.includes(name));
    expect(inPart.length, `from ${part} on`).toBeGreaterThan(0);
  }
  expect(sampleByName(names.slice(0, 1), 1)).toEqual(['case 0']);
});

it('a new case moves at most the one whose place it takes', () => {
  const before = sampleByName(names, 20);
  for (const place of [0, 1, 50, 100]) {
    const after = sampleByName(names.toSpliced(place, 0, 'a new case'), 20);
    const gone = before.filter((name) => !after.includes(name));
    expect(gone.length).toBeLessThanOrEqual(1);
    expect(after.filter((name) => !before.includes(name))).toEqual(gone.map(() => 'a new case'));
  }
  const grown = sampleByName([...names, 'a new case'], 21);
  expect(before.filter((name) => !grown.includes(name))).toEqual([]);
});

it.each<[what: string, toCase: (name: string) => unknown]>([
  ['rows of a table', (name) => [name, { some: 'data' }, () => name.length]],
  ['records with a name', (name) => ({ name, apply: () => name })],
  ['records with an ID', (name) => ({ id: name, body: ['a'] })],
  ['other records', (name) => ({ failure: name, at: { key: undefined } })],
  ['pairs', (name) => [{ id: name }, 1]],
])('cases may be %s', (_what, toCase) => {
  const of = (all: readonly string[]) => {
    const cases = all.map(toCase);
    return sampleByName(cases, 20).map((each) => all[cases.indexOf(each)]);
  };
  const reversed = of(names.toReversed());
  expect(of(names)).toEqual(reversed.toReversed());
});

it('cases that cannot be told apart, or not be read, are chosen too', () => {
  const unreadable = new Proxy(
    {},
    {
      get: () => {
        throw new Error('not read');
      },
    },
  );
  const cases = names.map((_name, index) => (index % 2 === 0 ? unreadable : undefined));
  expect(sampleByName(cases, 20)).toHaveLength(20);
});

it('a run says in one line which share it has played', () => {
  const some = [
    { played: 3, all: 30 },
    { played: 1, all: 20 },
  ];
  expect(describeShares(some)).toBe(
    'Played 4 of 50 (8.0 %) of the sampled cases of 2 files, chosen by name; npm run test:all plays all.',
  );
  expect(describeShares([{ played: 7, all: 7 }])).toBe(
    'Played all 7 of the sampled cases of 1 file.',
  );
  expect(describeShares([])).toBeUndefined();
});

import { expect, it } from 'vitest';
import { readKnown, setApart } from '../../contract-tests/report/known.js';
import { record, reportOf, tooFar } from '../../contract-tests/report/testing/records.js';
import { describeEntry, describeUnmet } from './known.js';

const entry = { keyword: 'order', reason: 'ticket 7', until: '2027-01-31' };
const known = [
  { ...entry, operation: 'jobsList' },
  { ...entry, operation: 'assetsList' },
  { ...entry, operation: 'jobsRetrieve' },
];

it('describeUnmet tells of the operations that the run called, and of no other', () => {
  const report = reportOf([
    record('good', { operation: 'jobsList' }),
    record('left out', { operation: 'assetsList', status: 'not-applicable' }),
  ]);
  expect(describeUnmet(known, report)).toEqual([
    'Did not occur in this run: the known order of jobsList (ticket 7).',
  ]);
});

it.each([
  ['a place', [tooFar], 'the violation'],
  [
    'a place in a list',
    [{ ...tooFar, pointer: '/jobs/3/progress' }, tooFar],
    'the first violation',
  ],
  ['the response itself', [{ ...tooFar, pointer: '' }], 'the violation'],
])('describeEntry writes an entry that accepts the first violation: %s', (_place, found, which) => {
  const [first = tooFar] = found;
  const [advice, list = ''] = describeEntry(reportOf([record('bad', { violations: found })]));
  expect(advice).toContain(`To accept ${which} until a day`);

  const known = readKnown(list.replace('YYYY-MM-DD', '2027-01-31'), 'known.json', ['jobsRetrieve']);
  const after = setApart(record('bad', { violations: found }), known, '2027-01-01');
  expect(after.known).toMatchObject([{ pointer: first.pointer }]);
  expect(after.violations).toEqual(found.slice(1));
});

it('describeEntry says nothing about a run without violations', () => {
  expect(describeEntry(reportOf([record('good')]))).toEqual([]);
});

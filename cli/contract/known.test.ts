import { expect, it } from 'vitest';
import { record, reportOf } from '../../contract-tests/report/testing/records.js';
import { describeUnmet } from './known.js';

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

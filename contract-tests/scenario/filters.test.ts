import { expect, it, onTestFinished } from 'vitest';
import type { Job } from '../../src/index.js';
import { editBody } from '../../stand-in/deviations/edit.js';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { writableTarget } from '../testing/reported.js';
import { scenarioContract } from './contract.js';

const contract = scenarioContract();
const filters = makeChecks(contract).find(({ id }) => id.startsWith('jobsList filters'));

/** What the check reports about a service that lists jobs with another word for a status. */
async function judged(words: Readonly<Record<string, string>>) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  standIn.setDeviations([
    {
      ...{ name: 'words', description: '', operations: ['jobsList'] },
      apply: editBody((body) => {
        for (const job of (body.jobs ?? []) as Job[]) job.status = words[job.status] ?? job.status;
      }),
    },
  ]);
  if (filters === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(filters, await writableTarget(contract, standIn, {}));
  if (outcome.status === 'not-applicable') return [outcome.reason];
  const { violations, drift } = outcome;
  return [...new Set([...violations, ...drift].map(({ keyword }) => keyword))];
}

it('another word for the end that the list is filtered by is drift alone', async () => {
  const words = { success: 'succeeded', failure: 'failed', canceled: 'cancelled' };
  expect(await judged(words)).toEqual(['enum']);
});

it('the word for another end is a violation', async () => {
  expect(await judged({ success: 'failed' })).toEqual(['filter', 'enum']);
});

it('a new word, which the document has for a job that runs, is a violation', async () => {
  expect(await judged({ success: 'archived' })).toEqual(['filter', 'enum']);
});

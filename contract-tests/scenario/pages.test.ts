import { expect, it, onTestFinished } from 'vitest';
import { editBody } from '../../stand-in/deviations/edit.js';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { scenarioContract } from './contract.js';
import { scenarioTarget } from './target.js';

const contract = scenarioContract();
const checks = makeChecks(contract).filter(({ name }) => name === 'pages');
const pageSize = '3';

/** What a check reports about a service whose short pages are changed by `edit`, by the reading of the first one. */
async function judged(
  operation: 'jobsList' | 'assetsList',
  edit: (items: unknown[], reading: number) => void,
) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = await scenarioTarget(contract, standIn.environment);
  let reading = 0;
  standIn.setDeviations([
    {
      ...{ name: 'edited', description: '', operations: [operation] },
      apply: (answer, { query }) => {
        if (query.get('pageSize') !== pageSize || query.has('paginationToken')) return answer;
        reading += 1;
        return editBody(({ jobs, assets }) => edit(jobs ?? assets, reading))(answer);
      },
    },
  ]);
  const check = checks.find((each) => each.operation === operation);
  if (check === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(check, target);
  if (outcome.status === 'not-applicable') return [outcome.reason];
  return outcome.violations.map(({ message }) => message);
}

it.each(['jobsList', 'assetsList'] as const)(
  'a page of %s is judged at the first look only: a further one looks for what was missing',
  async (operation) => {
    const lacks = (items: unknown[]) => items.splice(1, 1);
    const repeats = (items: unknown[]) => items.push(items.at(0));
    expect(
      await judged(operation, (items, reading) => reading === 1 && repeats(items)),
    ).not.toEqual([]);
    expect(
      await judged(operation, (items, reading) => {
        if (reading === 1) lacks(items);
        if (reading === 2) repeats(items);
      }),
    ).toEqual([]);
    expect(await judged(operation, lacks)).toEqual([
      expect.stringContaining('missing from the short ones'),
    ]);
  },
);

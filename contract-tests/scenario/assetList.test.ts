import { expect, it, onTestFinished } from 'vitest';
import { editBody } from '../../stand-in/deviations/edit.js';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { scenarioContract } from './contract.js';
import { scenarioTarget } from './target.js';

const contract = scenarioContract();
const pages = makeChecks(contract).find(({ id }) => id.startsWith('assetsList pages'));

/** What the check reports about a service whose asset list is empty the first times, or only when it is sorted. */
async function judged(times: number, onlySorted: boolean) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = await scenarioTarget(contract, standIn.environment);
  let readings = 0;
  standIn.setDeviations([
    {
      ...{ name: 'empty', description: '', operations: ['assetsList'] },
      apply: (answer, { query }) => {
        readings += 1;
        const isEmpty = readings <= times && (!onlySorted || query.has('sortBy'));
        return isEmpty ? editBody((body) => Object.assign(body, { assets: [] }))(answer) : answer;
      },
    },
  ]);
  if (pages === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(pages, target);
  if (outcome.status === 'not-applicable') return [outcome.reason];
  return outcome.violations.map(({ keyword }) => keyword);
}

it.each([
  ['an asset list', false, 'pagination'],
  ['a sorted asset list', true, 'order'],
])(
  '%s that is empty for a while lags, and one that stays so does not',
  async (_, only, keyword) => {
    expect(await judged(4, only)).toEqual([]);
    expect(await judged(100, only)).toEqual([keyword]);
  },
);

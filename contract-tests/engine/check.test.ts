import { expect, it } from 'vitest';
import { createRunner } from '../run.js';
import { mockTarget } from '../targets/mock.js';
import { bodyOf, contractOf } from '../testing/contractOf.js';
import { type Check, runCheck } from './check.js';

const contract = await contractOf({ 200: bodyOf({ type: 'object' }) });
const flake = {
  ...{ pointer: '', documentPointer: '/paths/~1a', keyword: 'flake' },
  ...{ expected: 'the same answer every time', actual: '503', message: 'It failed once.' },
};

/** A target with one note on its answers. */
function noted() {
  const notes = [flake];
  const target = mockTarget(contract.document, 'http://127.0.0.1:9');
  return { ...target, takeNotes: () => notes.splice(0) };
}

const check = (run: Check['run']): Check => ({
  ...{ id: 'a b c', operation: 'a', name: 'b', title: 'c', effect: 'reads' },
  ...{ needs: [], exercises: [], parameters: [], records: [], credentials: [], run },
});

it('what was noted stays where the check turns out not to apply', async () => {
  const reason = 'it may have been carried out the first time';
  const notForIt = check(async () => ({ reason }));
  const outcome = await runCheck(notForIt, noted());
  expect(outcome).toEqual({ status: 'not-applicable', reason, drift: [flake] });

  const record = await createRunner(contract, noted()).run(notForIt);
  expect(record).toMatchObject({ status: 'not-applicable', reason, drift: [flake] });
});

it('what was noted on a check without a verdict is not told of the next one', async () => {
  const target = noted();
  const broken = check(() => Promise.reject(new Error('fetch failed')));
  await expect(runCheck(broken, target)).rejects.toThrow('fetch failed');
  expect(target.takeNotes()).toEqual([]);
});

import { expect, test } from 'vitest';
import { mockTarget } from '../targets/mock.js';
import type { Target } from '../targets/target.js';
import { runCheck } from './check.js';
import { loadDocument } from './document.js';
import { walks } from './walks.js';

const patchWalk = walks(loadDocument()).find(({ keepsToLimit }) => keepsToLimit);

async function runPatchWalk(estimate: Response, submission = Response.json({ job: {} })) {
  let submitted = 0;
  const target: Target = {
    ...mockTarget('http://127.0.0.1:9'),
    notApplicable: () => undefined,
    estimatesOnly: true,
    maxCreativeUnits: '5',
    fetch: async () => estimate,
    submit: async () => {
      submitted += 1;
      return submission;
    },
  };
  if (patchWalk === undefined) throw new Error('No walk keeps to the limit.');
  return { outcome: await runCheck(patchWalk, target), submitted };
}

test.each([
  [Response.json({ creativeUnitsCost: 1, job: {}, message: 'x' }, { status: 500 }), 'failed'],
  [Response.json({ creativeUnitsCost: '1', job: {} }), 'failed'],
  [Response.json({ creativeUnitsCost: 6, job: {} }), 'not-applicable'],
  [Response.json({ creativeUnitsCost: -1, job: {} }), 'not-applicable'],
])('no price to rely on, no submission (case %#)', async (estimate, status) => {
  const { outcome, submitted } = await runPatchWalk(estimate);

  expect(submitted).toBe(0);
  expect(outcome.status).toBe(status);
});

test('a submission that is answered like a dry run breaks the document', async () => {
  const estimate = Response.json({ creativeUnitsCost: 5, job: {} });
  const priced = Response.json({ creativeUnitsCost: 5, job: {} });
  const { outcome, submitted } = await runPatchWalk(estimate, priced);

  expect(submitted).toBe(1);
  expect(outcome).toMatchObject({ status: 'failed', violations: [{ keyword: 'submission' }] });
});

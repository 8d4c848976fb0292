import { describe, expect, it } from 'vitest';
import { groupFindings } from '../report/groups.js';
import { writers } from '../report/writers.js';
import { reportOf } from '../reportOf.js';
import { runContract } from '../run.js';
import { scenarioContract } from '../scenario/contract.js';
import { mockTarget } from '../targets/mock.js';
import { runCheck } from './check.js';
import { operationNamed } from './contractDocument.js';
import { BrokenPromise, NotForTarget } from './interrupts.js';
import type { Target } from './target.js';
import { toWalkCheck, type Walk } from './walk.js';

const contract = scenarioContract();

/** Answers every list with the same job, as a service that ignores its filters does. */
function ignoringFilters(): Target {
  const createdAt = '2026-08-04T09:12:31Z';
  const job = {
    ...{ jobId: 'job_1', jobType: 'patch-image', status: 'queued', progress: 0 },
    ...{ statusHistory: [], metadata: {}, createdAt, updatedAt: createdAt },
  };
  return {
    ...mockTarget(contract.document, 'http://127.0.0.1:9'),
    notApplicable: () => undefined,
    fetch: async () => Response.json({ jobs: [job] }),
  };
}

it('each finding of a walk has the command of the request that showed it, in every report', async () => {
  const selection = { operation: ['jobsList'], checks: ['filters'] };
  const target = ignoringFilters();
  const report = await reportOf(
    contract,
    target,
    runContract(contract, target, selection),
    selection,
  );
  const [record] = report.checks;
  const asked = record?.violations.map(({ message, curl = record.curl }) => {
    const [, filter] = /filtered by (\S+)/.exec(message) ?? [];
    return [filter, /pageSize=50&([^']+)/.exec(curl ?? '')?.[1]];
  });

  expect(asked?.map(([, query]) => query)).toEqual(asked?.map(([filter]) => filter));
  expect(new Set(asked?.map(([, query]) => query)).size).toBeGreaterThan(3);
  expect(record?.violations[0]).not.toHaveProperty('curl');
  const groups = groupFindings(report.checks, 'violations');
  expect(groups.map(({ curl }) => curl)).toEqual([
    expect.stringContaining('status=success'),
    expect.stringContaining('authorId=no-such-id'),
  ]);
  for (const { write } of [writers.json, writers.junit, writers.markdown, writers.html]) {
    expect(write(report, contract.document.value)).toContain('authorId=no-such-id');
  }
});

const operation = operationNamed(contract.document, 'jobsList');

function finding(message: string) {
  const { pointer } = operation;
  return {
    ...{ pointer: '', documentPointer: pointer, keyword: 'x', expected: 'a', actual: 'b' },
    message,
  };
}

function walked(run: (walk: Walk) => undefined) {
  const details = { name: 'link', operation, title: 'x', effect: 'reads' } as const;
  const check = toWalkCheck(contract, { ...details, run: async (walk) => run(walk) });
  return runCheck(check, ignoringFilters());
}

describe('a walk that cannot go on', () => {
  const promise = { ...finding('the promise'), keyword: 'promise' };

  it.each([
    ['a broken connection', new TypeError('fetch failed'), ['first']],
    ['a request that does not apply', new NotForTarget('not here'), ['first']],
    ['a broken promise', new BrokenPromise(promise, 'curl'), ['first', 'the promise']],
  ])('keeps what it found before %s', async (_name, error, messages) => {
    const outcome = await walked((walk) => {
      walk.violates(operation, finding('first'));
      throw error;
    });
    expect(outcome).toMatchObject({
      status: 'failed',
      violations: messages.map((message) => ({
        message,
        ...(message === 'the promise' && { curl: 'curl' }),
      })),
    });
  });

  it.each(['nothing', 'only drift'])('has no verdict after %s', async (found) => {
    const outcome = walked((walk) => {
      if (found === 'only drift') walk.notes(operation, finding('first'));
      throw new TypeError('fetch failed');
    });
    await expect(outcome).rejects.toThrow('fetch failed');
  });
});

import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/document.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck } from '../engine/walk.js';

const mostPages = 5;
const pageSize = 3;

/** From page to page of the job list: no job comes twice, and no page is longer than asked for. */
export function pageWalk(contract: Contract): Check {
  const operation = operationNamed(contract.document, 'jobsList');
  return toWalkCheck(contract, {
    name: 'pages',
    operation,
    title: 'of the job list',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const seen = new Set<string>();
      let token: unknown;
      for (let page = 0; page < mostPages; page += 1) {
        const plan = planRequest(contract, operation, walk.target);
        const query = {
          pageSize: `${pageSize}`,
          ...(token === undefined ? {} : { paginationToken: `${token}` }),
        };
        const body = await walk.take(operation, { ...plan, query });
        if (!isObject(body)) return undefined;
        const jobs = body.jobs as readonly Job[];
        if (jobs.length > pageSize) walk.violations.push(tooMany(jobs.length));
        for (const { jobId } of jobs) {
          if (seen.has(jobId)) walk.violations.push(seenTwice(jobId));
          seen.add(jobId);
        }
        token = body.nextPaginationToken;
        if (token === undefined || token === null) return undefined;
      }
      return undefined;
    },
  });
}

function tooMany(count: number): Finding {
  return {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/jobs',
    keyword: 'pagination',
    expected: `at most ${pageSize} jobs`,
    actual: String(count),
    message: `A page has ${count} jobs, but ${pageSize} were asked for.`,
  };
}

function seenTwice(jobId: string): Finding {
  return {
    pointer: '/jobs',
    documentPointer: '/components/schemas/JobPage/properties/nextPaginationToken',
    keyword: 'pagination',
    expected: 'each job once',
    actual: jobId,
    message: `The job ${jobId} is on more than one page.`,
  };
}

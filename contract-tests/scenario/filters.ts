import type { JobPage } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck } from '../engine/walk.js';

const statuses = ['success', 'failure', 'canceled'] as const;

/** Reads the job list with filters: it must return what was asked for, and nothing else. */
export function filterWalk(contract: Contract): Check {
  const operation = operationNamed(contract.document, 'jobsList');
  return toWalkCheck(contract, {
    name: 'filters',
    operation,
    title: 'of the job list',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const plan = planRequest(contract, operation, walk.target);
      const list = async (query: Record<string, string>): Promise<readonly Job[]> => {
        const body = await walk.take(operation, { ...plan, query: { pageSize: '50', ...query } });
        const jobs = isObject<JobPage>(body) ? (body.jobs as readonly Job[]) : [];
        const ids = jobs.map(({ jobId }) => jobId);
        const twice = ids.find((each, index) => ids.indexOf(each) < index);
        if (twice !== undefined) walk.violations.push(listedTwice(twice));
        return jobs;
      };
      for (const status of statuses) {
        for (const job of await list({ status })) {
          // Only final jobs stay as they were when the list was made.
          if (job.status !== status)
            walk.violations.push(stray({ status }, 'status', status, job.status));
        }
      }
      // The filter may not accept a new type yet.
      const known = JSON.stringify(
        operation.parameters.find(({ name }) => name === 'type')?.schema,
      );
      const everything = await list({});
      const types = new Set(everything.map(({ jobType }) => jobType as string));
      const [type, other] = [...types].filter((each) => known?.includes(`"${each}"`));
      if (type !== undefined) {
        const found = await list({ type });
        for (const { jobType } of found) {
          if (jobType !== type) walk.violations.push(stray({ type }, 'jobType', type, jobType));
        }
        // Jobs made meanwhile push only the last jobs off a page.
        const newest = everything.find(({ jobType }) => jobType === type)?.jobId;
        if (newest !== undefined && !found.some(({ jobId }) => jobId === newest))
          walk.violations.push(filteredOut(type, newest));
      }
      if (type !== undefined && other !== undefined) {
        // `types` takes precedence over `type`.
        for (const { jobType } of await list({ types: other, type })) {
          if (jobType !== other)
            walk.violations.push(stray({ types: other, type }, 'jobType', other, jobType));
        }
      }
      const [author] = everything.map(({ authorId }) => authorId);
      if (author !== undefined) {
        for (const { authorId } of await list({ authorId: author })) {
          if (authorId !== author) {
            walk.violations.push(stray({ authorId: author }, 'authorId', author, String(authorId)));
          }
        }
      }
      for (const job of await list({ hideResults: 'true' })) {
        const shown = job.metadata.assetIds?.length ?? 0;
        if (shown > 0)
          walk.violations.push(
            stray({ hideResults: 'true' }, 'metadata/assetIds', 'no results', `${shown}`),
          );
      }
      return undefined;
    },
  });
}

function listedTwice(jobId: string): Finding {
  return {
    ...odd('jobId', 'each job once', jobId),
    message: `The job ${jobId} is on one page more than once.`,
  };
}

function filteredOut(type: string, jobId: string): Finding {
  return {
    ...odd('jobId', jobId, 'nothing'),
    message: `The list was filtered by the type ${type}, but leaves out the job ${jobId}, which has it.`,
  };
}

function stray(
  filter: Readonly<Record<string, string>>,
  field: string,
  expected: string,
  actual: string,
): Finding {
  return {
    ...odd(field, expected, actual),
    message: `The list filtered by ${asQuery(filter)} has a job with ${field.replace('/', '.')} ${actual}.`,
  };
}

function odd(field: string, expected: string, actual: string): Omit<Finding, 'message'> {
  return {
    pointer: `/jobs/0/${field}`,
    documentPointer: '/components/schemas/JobPage/properties/jobs',
    keyword: 'filter',
    expected,
    actual,
  };
}

/** A filter as it is written in a URL, for people. */
export function asQuery(filter: Readonly<Record<string, string>>): string {
  return Object.entries(filter)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

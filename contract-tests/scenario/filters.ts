import type { Finding } from '../../src/contract/findings.js';
import type { Job } from '../../src/index.js';
import { hasFailed, hasSucceeded, isFinalStatus } from '../../src/jobStatus.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { toWalkCheck } from '../engine/walk.js';
import { byReference, type Listing, type Narrowing, narrowedFindings } from './narrowed.js';
import { listJobs } from './records.js';

const statuses = ['success', 'failure', 'canceled'] as const;
const mostListed = 50;

/** Reads the job list with filters: it must return what was asked for, and nothing else. */
export function filterWalk(contract: Contract): Check {
  const operation = operationNamed(contract.document, 'jobsList');
  return toWalkCheck(contract, {
    name: 'filters',
    operation,
    title: 'of the job list',
    effect: 'reads',
    needs: ['stored-records'],
    async run(walk) {
      const listing: Listing<Job> = {
        name: 'jobs',
        idOf: ({ jobId }) => jobId,
        async read(query, judge) {
          const asked = { pageSize: `${mostListed}`, ...query };
          const page = await listJobs(walk, asked, judge);
          walk.violates(operation, ...listedTwice(page?.items ?? []));
          return page;
        },
      };
      const everything = (await listing.read({}))?.items;
      if (everything === undefined) return undefined;
      // The filter may not accept a new type yet.
      const known = JSON.stringify(
        operation.parameters.find(({ name }) => name === 'type')?.schema,
      );
      const types = new Set(everything.map(({ jobType }) => jobType as string));
      const [type, other] = [...types].filter((each) => known?.includes(`"${each}"`));
      const narrowings: readonly Narrowing<Job>[] = [
        // Only final jobs stay as they were when the list was made.
        ...statuses.map((status) => ({
          ...narrowed({ status }, 'status', status),
          fits: (job: Job) => endOf(job.status) === endOf(status),
        })),
        ...(type === undefined ? [] : [narrowed({ type }, 'jobType', type)]),
        // `types` takes precedence over `type`.
        ...(type === undefined || other === undefined
          ? []
          : [
              narrowed({ types: other, type }, 'jobType', other),
              {
                ...narrowed({ types: `${type},${other}` }, 'jobType', `${type} or ${other}`),
                fits: ({ jobType }: Job) => jobType === type || jobType === other,
              },
            ]),
        ...byReference<Job>('authorId', '/authorId', ({ authorId }) => authorId, everything),
        ...byReference<Job>(
          'workflowId',
          '/metadata/workflowId',
          ({ metadata }) => metadata.workflowId,
          everything,
        ),
        {
          query: { hideResults: 'true' },
          field: '/metadata/assetIds',
          expected: 'no results',
          fits: (job) => resultsOf(job) === 0,
          actual: (job) => String(resultsOf(job)),
          belongs: () => true,
        },
      ];
      for (const narrowing of narrowings) {
        walk.violates(operation, ...(await narrowedFindings(listing, narrowing, everything)));
      }
      return undefined;
    },
  });
}

function narrowed(
  query: Readonly<Record<string, string>>,
  field: 'status' | 'jobType',
  expected: string,
): Narrowing<Job> {
  const actual = (job: Job): string => job[field];
  return { query, field: `/${field}`, expected, fits: (job) => actual(job) === expected, actual };
}

/** How a job ended: the service was observed to use more than one word for each end. */
function endOf(status: string): unknown {
  const ends = [hasSucceeded, hasFailed, isFinalStatus];
  return ends.find((isEnd) => isEnd(status)) ?? status;
}

function resultsOf({ metadata }: Job): number {
  return metadata.assetIds?.length ?? 0;
}

function listedTwice(jobs: readonly Job[]): Finding[] {
  const ids = jobs.map(({ jobId }) => jobId);
  const twice = ids.find((each, index) => ids.indexOf(each) < index);
  if (twice === undefined) return [];
  return [
    {
      pointer: '/jobs/0/jobId',
      documentPointer: '/components/schemas/JobPage/properties/jobs',
      keyword: 'filter',
      expected: 'each job once',
      actual: twice,
      message: `The job ${twice} is on one page more than once.`,
    },
  ];
}

import { codedError, ok } from '../../answers.js';
import { DEFAULT_CREDENTIALS } from '../../auth.js';
import {
  answering,
  answeringWith,
  behaviour,
  emptied,
  ignoring,
  overlooking,
  without,
  withQuery,
} from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, editBody, editJobs } from '../edit.js';

/** Departures in the list of jobs. */
export const jobList: readonly BehaviourDeviation[] = [
  {
    name: 'key-without-its-secret',
    description: 'The right key with a wrong secret gets an empty job list',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'wrong-secret', visibleIn: 'refusal' },
    ...answering((answer, { headers }) => {
      const [, pair = ''] = headers.authorization?.split(' ') ?? [];
      const isKey = Buffer.from(pair, 'base64')
        .toString()
        .startsWith(`${DEFAULT_CREDENTIALS.apiKey}:`);
      return answer.status === 401 && isKey ? ok({ jobs: [] }) : answer;
    }),
  },
  {
    name: 'list-tells-another-author',
    description: 'A job has a different author in the list than alone',
    operations: ['jobsList'],
    expect: between('agreement', ['filter']),
    ...answering(
      editJobs((job) => {
        job.authorId = 'user_S0mebodyElse00000001';
      }),
    ),
  },
  {
    name: 'list-tells-another-price',
    description: 'A job was billed one creative unit more in the list than alone',
    operations: ['jobsList'],
    expect: between('agreement'),
    ...answering(
      editJobs((job) => {
        if (job.billing) job.billing.cuCost += 1;
      }),
    ),
  },
  {
    name: 'oldest-first',
    description: 'A page of the job list starts with its oldest job',
    operations: ['jobsList'],
    expect: between('order'),
    ...answering(editBody((body) => body.jobs.reverse())),
  },
  {
    name: 'page-loses-a-job',
    description: 'Every page of the job list after the first leaves out a job',
    operations: ['jobsList'],
    expect: between('pagination'),
    ...answeringWith(
      'paginationToken',
      editBody((body) => body.jobs.shift()),
    ),
  },
  {
    name: 'cursor-never-ends',
    description: 'After the second page of the job list, the second page repeats without jobs',
    operations: ['jobsList'],
    expect: between('pagination'),
    ...answering((answer, { query }) => {
      const token = query.get('paginationToken');
      if (token === null) return answer;
      return editBody((body) => {
        if (body.nextPaginationToken) Object.assign(body, { jobs: [], nextPaginationToken: token });
      })(answer);
    }),
  },
  {
    name: 'cursor-counts-jobs',
    description: 'A cursor of the job list counts from the start, so a new job shifts all others',
    operations: ['generatePatch', 'jobsList'],
    expect: between('pagination'),
    ...behaviour((run, operation) => {
      if (operation !== 'jobsList') return run;
      return async (service, call) => {
        const token = Number(call.query.get('paginationToken') ?? Number.NaN);
        if (Number.isNaN(token) && call.query.has('paginationToken')) return run(service, call);
        const size = Number(call.query.get('pageSize') ?? 10);
        const skipped = Number.isNaN(token) ? 0 : token;
        const query = without(call.query, 'paginationToken');
        query.set('pageSize', String(Math.min(200, skipped + size)));
        const answer = await run(service, { ...call, query });
        return editBody((body) => {
          const isLast = !body.nextPaginationToken;
          body.jobs = body.jobs.slice(skipped, skipped + size);
          if (!isLast) body.nextPaginationToken = String(skipped + size);
        })(answer);
      };
    }),
  },
  {
    name: 'filtered-job-twice',
    description: 'A job list filtered by status has its first job twice',
    operations: ['jobsList'],
    expect: between('filter'),
    ...answeringWith(
      'status',
      editBody((body) => body.jobs.push(...body.jobs.slice(0, 1))),
    ),
  },
  {
    name: 'status-filter-ignored',
    description: 'The job list is not filtered by status',
    operations: ['jobsList'],
    expect: between('filter'),
    ...overlooking('status', (query) =>
      ['success', 'failure', 'canceled'].includes(query.get('status') ?? ''),
    ),
  },
  {
    name: 'results-not-hidden',
    description: 'The job list shows results despite hideResults',
    operations: ['jobsList'],
    expect: between('filter'),
    ...overlooking('hideResults', (query) => query.get('hideResults') === 'true'),
  },
  {
    name: 'types-filter-ignored',
    description: 'The parameter types does not take precedence over type',
    operations: ['jobsList'],
    expect: between('filter'),
    ...overlooking('types', (query) => query.has('type')),
  },
  {
    name: 'several-types-ignored',
    description: 'The job list is not filtered by several types',
    operations: ['jobsList'],
    expect: between('filter'),
    ...overlooking('types', (query) => query.get('types')?.includes(',') === true),
  },
  {
    name: 'first-type-alone',
    description: 'The job list is filtered by the first of several types',
    operations: ['jobsList'],
    expect: between('filter'),
    ...behaviour((run) => async (service, call) => {
      await run(service, call);
      const types = call.query.get('types');
      if (!types) return run(service, call);
      const first = types.replace(/,.*/, '');
      return run(
        service,
        withQuery(call, (query) => query.set('types', first)),
      );
    }),
  },
  {
    name: 'author-filter-ignored',
    description: 'The job list is not filtered by author',
    operations: ['jobsList'],
    expect: between('filter'),
    ...overlooking('authorId'),
  },
  {
    name: 'workflow-filter-ignored',
    description: 'The job list is not filtered by workflow',
    operations: ['jobsList'],
    expect: between('filter'),
    ...ignoring('workflowId'),
  },
  {
    name: 'known-author-refused',
    description: 'The job list refuses the filter by an author that its jobs have',
    operations: ['jobsList'],
    expect: between('filter'),
    ...answering((answer, { query }) =>
      query.get('authorId')?.startsWith('user_')
        ? codedError(400, 'INVALID_PARAMETER', 'authorId is not a valid user').answer
        : answer,
    ),
  },
  {
    name: 'types-of-jobs-not-found',
    description: 'The job list is empty when filtered by type',
    operations: ['jobsList'],
    expect: between('filter'),
    ...answering((answer, { query }) =>
      query.has('type') && !query.has('types')
        ? editBody((body) => (body.jobs = []))(answer)
        : answer,
    ),
  },
  {
    name: 'finished-jobs-not-found',
    description: 'The job list is empty when filtered by status',
    operations: ['jobsList'],
    expect: between('filter'),
    ...emptied('jobs', 'status'),
  },
];

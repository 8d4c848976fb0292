import type { Job, JobPage } from '../../generated/schema.js';
import type { PagedList } from '../pagedList.js';
import type { QueryOf } from '../types.js';
import type { ListPlan } from './pages.js';

/** Which jobs to list, and how many at a time. */
export type JobListParams = QueryOf<'jobsList'>;

/** The location of the jobs in a page. */
export const jobPages: ListPlan<JobPage, Job> = {
  operation: 'jobsList',
  noun: 'jobs',
  items: (page) => page.jobs,
};

/**
 * A list of jobs: a promise of one page, and an iterable of the jobs of all pages. An async function
 * that returns the list resolves to the page: wrap it in an object to keep the list.
 */
export type JobList = PagedList<JobPage, Job>;

import { isObject } from '../../src/contract/document.js';
import type { Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/document.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck, withBody } from '../engine/walk.js';
import { followJob } from './followJob.js';

const mostJobs = 5;
const mostListed = 50;

/** The jobs of the list, each read twice, and the assets that they made. */
export function jobReadings(contract: Contract): Check {
  const { document } = contract;
  const list = operationNamed(document, 'jobsList');
  const retrieve = operationNamed(document, 'jobsRetrieve');
  const bulk = operationNamed(document, 'assetsGetBulk');
  return toWalkCheck(contract, {
    name: 'job-readings',
    operation: retrieve,
    title: 'jobs of the list, and their assets',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const plan = planRequest(contract, list, walk.target);
      const page = await walk.take(list, { ...plan, query: { pageSize: `${mostListed}` } });
      if (!isObject(page)) return undefined;
      const jobs = page.jobs as readonly Job[];
      for (const listed of jobs.slice(0, mostJobs)) await followJob(walk, retrieve, listed, 2);
      const made = jobs.flatMap(({ metadata }) => metadata.assetIds ?? []);
      const assetIds = [...new Set(made)].slice(0, mostListed);
      if (assetIds.length > 0)
        await walk.take(bulk, withBody(planRequest(contract, bulk, walk.target, {}), { assetIds }));
      return undefined;
    },
  });
}

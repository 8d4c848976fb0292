import { isObject } from '../../src/contract/document.js';
import type { Asset, Job } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/document.js';
import { receive } from '../engine/received.js';
import { planRequest, toRequest } from '../engine/request.js';
import { toWalkCheck, withBody } from '../engine/walk.js';

/** What the document says is everybody's, and opens public assets alone. */
const publicToken = 'public-auth-token';
const mostJobs = 50;
const refusals = [401, 403, 404];

/** A private asset is nobody's but its project's: the public token does not open it. */
export function privateAssets(contract: Contract): Check {
  const { document } = contract;
  const list = operationNamed(document, 'jobsList');
  const bulk = operationNamed(document, 'assetsGetBulk');
  const one = operationNamed(document, 'assetsRetrieve');
  return toWalkCheck(contract, {
    name: 'private-asset',
    operation: one,
    title: 'under the public token',
    effect: 'reads',
    needs: ['stored-records', 'known-credentials'],
    statements: [],
    async run(walk) {
      const listing = planRequest(contract, list, walk.target);
      const page = await walk.take(list, { ...listing, query: { pageSize: `${mostJobs}` } });
      if (!isObject(page)) return undefined;
      const jobs = page.jobs as readonly Job[];
      const assetIds = jobs.flatMap(({ metadata }) => metadata.assetIds ?? []).slice(0, mostJobs);
      if (assetIds.length === 0) return { reason: 'no job of the list has made an asset' };
      const plan = withBody(planRequest(contract, bulk, walk.target, {}), { assetIds });
      const answer = await walk.take(bulk, plan);
      if (!isObject(answer)) return undefined;
      const assets = answer.assets as readonly Asset[];
      const hidden = assets.find(({ privacy }) => privacy === 'private');
      if (hidden === undefined) return { reason: 'no asset of a recent job is private' };
      const asking = planRequest(contract, one, walk.target);
      const request = {
        ...asking,
        parameters: { assetId: hidden.id },
        credentials: [],
        headers: { ...asking.headers, authorization: publicToken },
      };
      const { status } = await receive(
        await walk.target.fetch(toRequest(request, walk.target.baseUrl)),
        walk.target,
      );
      if (!refusals.includes(status)) {
        walk.violates(one, {
          pointer: '',
          documentPointer: '/components/securitySchemes/publicToken',
          keyword: 'private-asset',
          expected: '401, 403 or 404',
          actual: String(status),
          message: `${one.id} answered ${status} to the public token, and the asset is private.`,
        });
      }
      return undefined;
    },
  });
}

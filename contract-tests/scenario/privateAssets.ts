import type { Finding } from '../../src/contract/findings.js';
import type { Asset } from '../../src/index.js';
import { ask } from '../engine/ask.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { fileUrl } from './assetFiles.js';
import { recentAssets } from './recentAssets.js';

/** The documented public token, which opens only public assets. */
const publicToken = 'public-auth-token';
const refusals = [401, 403, 404];

/** A private asset is for its project only: the public token must not open it. */
export function privateAssets(contract: Contract): Check {
  const one = operationNamed(contract.document, 'assetsRetrieve');
  return toWalkCheck(contract, {
    name: 'private-asset',
    operation: one,
    title: 'under the public token',
    effect: 'reads',
    needs: ['stored-records', 'known-credentials'],
    statements: [],
    async run(walk) {
      const assets = await recentAssets(contract, walk);
      if (assets === undefined || 'reason' in assets) return assets;
      const hidden = assets.find(({ privacy }) => privacy === 'private');
      if (hidden === undefined) return { reason: 'no asset of a recent job is private' };
      const asking = planRequest(contract, one, walk.target);
      const request = {
        ...asking,
        parameters: { assetId: hidden.id },
        credentials: [],
        headers: { ...asking.headers, authorization: publicToken },
      };
      const { status } = await ask(walk.target, request);
      if (!refusals.includes(status)) {
        walk.violates(one, {
          pointer: '',
          documentPointer: '/components/securitySchemes/publicToken',
          keyword: 'private-asset',
          expected: '401, 403 or 404',
          actual: String(status),
          message: `${one.id} answered ${status} to the public token, although the asset is private.`,
        });
      }
      walk.violates(one, ...(await openFile(walk, hidden)));
      return undefined;
    },
  });
}

/** The file of a private asset needs its signed URL: the signature must be checked. */
async function openFile(walk: Walk, { url: signed }: Asset): Promise<Finding[]> {
  const url = fileUrl(walk, signed);
  if (!(url instanceof URL) || url.search === '') return [];
  url.search = '';
  const response = await walk.target.fetch(url, { method: 'HEAD' }).catch(() => undefined);
  await response?.body?.cancel();
  if (!response?.ok) return [];
  return [
    {
      pointer: '/asset/url',
      documentPointer: '/components/schemas/Asset/properties/url',
      keyword: 'private-asset',
      expected: 'a refusal',
      actual: String(response.status),
      message: 'The file of a private asset can be read without the signature of its URL.',
    },
  ];
}

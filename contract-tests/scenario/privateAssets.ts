import type { AssetPage } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset } from '../../src/index.js';
import { ask } from '../engine/ask.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { noConnection } from '../engine/interrupts.js';
import { noServerError } from '../engine/judgement.js';
import type { RequestPlan } from '../engine/request.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { fileUrl } from './assetFiles.js';
import { recentAssets } from './records.js';

/** The documented public token, which opens only public assets. */
const publicToken = 'public-auth-token';
const refusals = [401, 403, 404];

/** A private asset is for its project only: the public token must neither list nor open it. */
export function privateAssets(contract: Contract): Check {
  const one = operationNamed(contract.document, 'assetsRetrieve');
  const list = operationNamed(contract.document, 'assetsList');
  return toWalkCheck(contract, {
    name: 'private-asset',
    operation: one,
    title: 'under the public token',
    effect: 'reads',
    needs: ['stored-records', 'known-credentials'],
    async run(walk) {
      const asked = underPublicToken(walk.plan(list, { query: { pageSize: '100' } }));
      walk.violates(list, ...listedFindings(await walk.take(list, asked, noServerError)));
      const assets = await recentAssets(walk);
      if (assets === undefined || 'reason' in assets) return assets;
      const hidden = assets.find(({ privacy }) => privacy === 'private');
      if (hidden === undefined) return { reason: 'no asset of a recent job is private' };
      const asking = underPublicToken(walk.plan(one, { parameters: { assetId: hidden.id } }));
      const { status } = await ask(walk.target, asking);
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

function underPublicToken(plan: RequestPlan): RequestPlan {
  return { ...plan, credentials: [], headers: { ...plan.headers, authorization: publicToken } };
}

/** The first asset in an answer to the public token that is not public. */
function listedFindings(body: unknown): Finding[] {
  const page = isObject<AssetPage>(body) && Array.isArray(body.assets) ? body.assets : [];
  const assets = page as readonly Asset[];
  const index = assets.findIndex(({ privacy }) => privacy !== 'public');
  const asset = assets[index];
  if (asset === undefined) return [];
  return [
    {
      pointer: `/assets/${index}/privacy`,
      documentPointer: '/components/securitySchemes/publicToken',
      keyword: 'private-asset',
      expected: 'public',
      actual: asset.privacy,
      message: `assetsList answered the public token with the asset ${asset.id}, which is ${asset.privacy}.`,
    },
  ];
}

/** The file of a private asset needs its signed URL: the signature must be checked. */
async function openFile(walk: Walk, { url: signed }: Asset): Promise<Finding[]> {
  const url = fileUrl(walk, signed);
  if (!(url instanceof URL) || url.search === '') return [];
  const queries = [
    ['without the signature', ''],
    ['with another signature', altered(url.searchParams)],
  ] as const;
  for (const [how, query] of queries) {
    url.search = query;
    const response = await walk.target.fetch(url, { method: 'HEAD' }).catch(noConnection);
    await response?.body?.cancel();
    if (!response?.ok) continue;
    return [
      {
        pointer: '/asset/url',
        documentPointer: '/components/schemas/Asset/properties/url',
        keyword: 'private-asset',
        expected: 'a refusal',
        actual: String(response.status),
        message: `The file of a private asset can be read ${how} of its URL.`,
      },
    ];
  }
  return [];
}

/** Every value, since which of them is the signature is not documented. */
function altered(query: URLSearchParams): string {
  const values = [...query].map(([name, value]) => [name, [...value].reverse().join('')]);
  return `${new URLSearchParams(values)}`;
}

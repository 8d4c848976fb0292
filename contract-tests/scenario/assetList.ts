import type { AssetPage, AssetResponse } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { planRequest } from '../engine/request.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { wholeOf } from '../engine/whole.js';
import { fileFindings } from './assetFiles.js';
import { asQuery } from './filters.js';
import { saysSame } from './instants.js';

const mostPages = 4;
const pageSize = 3;
const mostListed = 50;
const mostRead = 3;
/** The only order that the document promises. */
const newestFirst = { sortBy: 'createdAt', sortDirection: 'desc' };

/** Reads the pages of the asset list, and some of their assets individually. */
export function assetPages(contract: Contract): Check {
  const list = operationNamed(contract.document, 'assetsList');
  const one = operationNamed(contract.document, 'assetsRetrieve');
  return toWalkCheck(contract, {
    name: 'pages',
    operation: list,
    title: 'of the asset list',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const whole = await listed(walk, { ...newestFirst, pageSize: `${pageSize * mostPages}` });
      if (whole === undefined) return undefined;
      if (whole.assets.length === 0) return { reason: 'the account has no asset' };
      walk.violates(list, ...disorder(whole.assets), ...repeated(whole.assets));
      const seen: Asset[] = [];
      let token: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const next = await listed(walk, {
          ...newestFirst,
          pageSize: `${pageSize}`,
          ...(token === undefined ? {} : { paginationToken: token }),
        });
        if (next === undefined) return undefined;
        if (next.assets.length > pageSize) walk.violates(list, tooMany(next.assets.length));
        seen.push(...next.assets);
        if (next.token === undefined) break;
        token = next.token;
      }
      if (walk.violations.length > 0) return undefined;
      walk.violates(list, ...repeated(seen));
      // Assets made meanwhile come before all of these.
      const lost = whole.assets.find(({ id }) => !seen.some((each) => each.id === id));
      if (lost !== undefined) walk.violates(list, leftOut(lost.id));
      for (const asset of spread(whole.assets)) {
        const body = await walk.take(one, {
          ...planRequest(contract, one, walk.target),
          parameters: { assetId: asset.id },
        });
        if (isObject<AssetResponse>(body))
          walk.violates(list, ...disagreement(asset, body.asset as Asset));
      }
      const [first] = whole.assets;
      if (first !== undefined) walk.violates(list, ...(await fileFindings(walk, first)));
      return undefined;
    },
  });
}

/** Reads the asset list with filters: it must return what was asked for, and nothing else. */
export function assetFilters(contract: Contract): Check {
  const list = operationNamed(contract.document, 'assetsList');
  return toWalkCheck(contract, {
    name: 'filters',
    operation: list,
    title: 'of the asset list',
    effect: 'reads',
    needs: ['stored-records'],
    statements: [],
    async run(walk) {
      const everything = await listed(walk, { ...newestFirst, pageSize: `${mostListed}` });
      if (everything === undefined) return undefined;
      const { assets } = everything;
      const sample = assets.at(Math.floor(assets.length / 2));
      if (sample === undefined) return { reason: 'the account has no asset' };
      const { type } = sample.metadata;
      const since = Date.parse(sample.createdAt);
      // The filter may not accept a new type yet.
      const taken = list.parameters.find(({ name }) => name === 'type')?.schema;
      const types = taken && wholeOf(contract.document, taken).schema.enum;
      const filters: readonly Filter[] = [
        ...(Array.isArray(types) && types.includes(type)
          ? [
              filter({ type }, 'metadata/type', type),
              filter({ types: type }, 'metadata/type', type),
            ]
          : []),
        filter({ privacy: sample.privacy }, 'privacy', sample.privacy),
        filter({ authorId: sample.authorId }, 'authorId', sample.authorId),
        {
          query: { createdBefore: sample.createdAt },
          field: 'createdAt',
          expected: `no later than ${sample.createdAt}`,
          fits: ({ createdAt }) => Date.parse(createdAt) <= since,
        },
        {
          query: { createdAfter: sample.createdAt },
          field: 'createdAt',
          expected: `no earlier than ${sample.createdAt}`,
          fits: ({ createdAt }) => Date.parse(createdAt) >= since,
        },
      ];
      for (const { query, field, expected, fits } of filters) {
        const found = await listed(walk, { ...newestFirst, pageSize: `${mostListed}`, ...query });
        if (found === undefined) return undefined;
        const stray = found.assets.find((each) => !fits(each));
        if (stray !== undefined) walk.violates(list, strayAsset(query, field, expected, stray));
        // Whether a bound is inclusive is not documented.
        const isExact = field !== 'createdAt';
        const isThere = found.assets.some(({ id }) => id === sample.id);
        if (isExact && !isThere && found.assets.length < mostListed)
          walk.violates(list, filteredOut(Object.keys(query).join(), sample.id));
      }
      return undefined;
    },
  });
}

interface Filter {
  readonly query: Readonly<Record<string, string>>;
  readonly field: string;
  readonly expected: string;
  readonly fits: (asset: Asset) => boolean;
}

function filter(query: Record<string, string>, field: string, expected: string): Filter {
  return { query, field, expected, fits: (asset) => fieldOf(asset, field) === expected };
}

function fieldOf(asset: Asset, field: string): string {
  return field === 'metadata/type' ? asset.metadata.type : String(asset[field as keyof Asset]);
}

async function listed(walk: Walk, query: Record<string, string>) {
  const list = operationNamed(walk.contract.document, 'assetsList');
  const body = await walk.take(list, { ...planRequest(walk.contract, list, walk.target), query });
  if (!isObject<AssetPage>(body)) return undefined;
  const { assets, nextPaginationToken: token } = body;
  return {
    assets: assets as readonly Asset[],
    token: typeof token === 'string' ? token : undefined,
  };
}

/** The first, the last and one between: invented entries need not come first. */
function spread(assets: readonly Asset[]): Asset[] {
  const middle = Math.floor(assets.length / 2);
  return [...new Set([0, middle, assets.length - 1])]
    .slice(0, mostRead)
    .flatMap((index) => assets[index] ?? []);
}

/** Fields of an asset that must be the same in every reading. */
const lasting = ['kind', 'mimeType', 'createdAt', 'ownerId', 'authorId', 'source'] as const;

function disagreement(inList: Asset, alone: Asset): Finding[] {
  const isUnchanged = saysSame(inList.updatedAt, alone.updatedAt);
  const names = isUnchanged ? [...lasting, 'privacy' as const] : lasting;
  return names
    .filter((name) => !saysSame(inList[name], alone[name]))
    .map((name) =>
      odd(`/assets/0/${name}`, 'agreement', String(alone[name]), String(inList[name]), {
        message: `asset.${name} is ${alone[name]} when read alone, but ${inList[name]} in the list.`,
        property: name,
      }),
    );
}

function repeated(assets: readonly Asset[]): Finding[] {
  const seen = new Set<string>();
  const twice = assets.find(({ id }) => seen.size === seen.add(id).size);
  if (twice === undefined) return [];
  const message = `The asset ${twice.id} is in the list more than once.`;
  return [odd('/assets', 'pagination', 'each asset once', twice.id, { message })];
}

function disorder(assets: readonly Asset[]): Finding[] {
  const index = assets.findIndex(({ createdAt }, at) => {
    const before = assets[at - 1];
    return before !== undefined && Date.parse(createdAt) > Date.parse(before.createdAt);
  });
  const [before, asset] = [assets[index - 1], assets[index]];
  if (before === undefined || asset === undefined) return [];
  const message = `The asset ${asset.id} is newer than the one before it in a list sorted newest first.`;
  const expected = `no later than ${before.createdAt}`;
  return [odd(`/assets/${index}/createdAt`, 'order', expected, asset.createdAt, { message })];
}

function tooMany(count: number): Finding {
  const message = `A page has ${count} assets, but at most ${pageSize} are allowed.`;
  return odd('/assets', 'pagination', `at most ${pageSize} assets`, String(count), { message });
}

function leftOut(id: string): Finding {
  const message = `The asset ${id} is on one long page but missing from the short ones.`;
  return odd('/assets', 'pagination', 'every asset of the list', `no ${id}`, { message });
}

function strayAsset(
  query: Filter['query'],
  field: string,
  expected: string,
  asset: Asset,
): Finding {
  const actual = fieldOf(asset, field);
  const name = field.replace('/', '.');
  const message = `The list filtered by ${asQuery(query)} has an asset with ${name} ${actual}.`;
  return odd(`/assets/0/${field}`, 'filter', expected, actual, { message });
}

function filteredOut(parameter: string, id: string): Finding {
  const message = `The list was filtered by ${parameter}, but leaves out the asset ${id}, which matches.`;
  return odd('/assets', 'filter', id, 'nothing', { message });
}

function odd(
  pointer: string,
  keyword: string,
  expected: string,
  actual: string,
  { message, property }: { readonly message: string; readonly property?: string },
): Finding {
  const documentPointer =
    property === undefined
      ? '/components/schemas/AssetPage/properties/assets'
      : `/components/schemas/Asset/properties/${property}`;
  return { pointer, documentPointer, keyword, expected, actual, message };
}

import type { Finding } from '../../src/contract/findings.js';
import type { Asset } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import { noServerError } from '../engine/judgement.js';
import { persists } from '../engine/persists.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { wholeOf } from '../engine/whole.js';
import { addressFindings, fileFindings, urlFindings } from './assetFiles.js';
import { isEarlier, saysSame } from './instants.js';
import { byReference, type Listing, type Narrowing, narrowedFindings } from './narrowed.js';
import { listAssets, originals, readAsset, recentAssets } from './records.js';
import { lostInPages, readPages } from './shortPages.js';

const mostPages = 4;
const pageSize = 3;
const mostListed = 50;
const mostRead = 3;
const newestFirst: Sorting = { sortBy: 'createdAt', sortDirection: 'desc' };
/** The other orders of the document; none is promised without `sortBy`. */
const otherOrders: readonly Sorting[] = [
  { sortBy: 'createdAt', sortDirection: 'asc' },
  { sortBy: 'updatedAt', sortDirection: 'desc' },
];

type Query = Parameters<typeof listAssets>[1];
type Sorting = Readonly<{ sortBy: 'createdAt' | 'updatedAt'; sortDirection: 'asc' | 'desc' }>;

/** Reads the pages of the asset list, and some of their assets individually. */
export function assetPages(contract: Contract): Check {
  const list = operationNamed(contract.document, 'assetsList');
  return toWalkCheck(contract, {
    name: 'pages',
    operation: list,
    title: 'of the asset list',
    effect: 'reads',
    needs: ['stored-records'],
    async run(walk) {
      const most = `${pageSize * mostPages}`;
      const long = () => listAssets(walk, { ...newestFirst, ...originals, pageSize: most });
      const whole = await long();
      if (whole === undefined) return undefined;
      if (whole.items.length === 0) return judgeEmpty(walk, list);
      walk.violates(list, ...disorder(whole.items), ...repeated(whole.items));
      for (const sorting of otherOrders) {
        // If only the page is sorted, the longer one has assets that come before it.
        const query = { ...sorting, pageSize: `${pageSize + 1}` };
        let wrong: readonly Finding[] = [];
        const isOdd = async (newest: readonly Asset[] = []) => {
          const sorted = (await listAssets(walk, query))?.items ?? [];
          wrong = [...disorder(sorted, sorting), ...begunLate(sorted, newest, sorting)];
          return wrong.length > 0;
        };
        // An asset may change or go while the list is sorted.
        const isStillOdd = async () => isOdd((await long())?.items);
        if ((await isOdd(whole.items)) && (await persists(walk.target, isStillOdd)))
          walk.violates(list, ...wrong);
      }
      const short = () =>
        readPages(mostPages, idOf, (query) =>
          listAssets(walk, { ...newestFirst, pageSize: `${pageSize}`, ...query }),
        );
      const pages = await short();
      if (pages === undefined) return undefined;
      const tooLong = pages.pages.filter(({ items }) => items.length > pageSize);
      walk.violates(list, ...tooLong.map(({ items }) => tooMany(items.length)));
      if (walk.violations.length > 0) return undefined;
      walk.violates(list, ...repeated(pages.items));
      // Assets made meanwhile come before all of these.
      const lost = await lostInPages(walk, idOf, whole, pages, { long, short });
      if (lost !== undefined) walk.violates(list, leftOut(lost));
      for (const asset of spread(whole.items)) {
        const alone = await readAsset(walk, asset.id);
        if (alone !== undefined) walk.violates(list, ...disagreement(asset, alone));
      }
      const [first] = whole.items;
      if (first !== undefined) walk.violates(list, ...(await fileFindings(walk, first)));
      walk.violates(list, ...(await addressFindings(walk, whole.items)));
      const [shown] = pages.items;
      if (shown !== undefined && walk.violations.length === 0)
        walk.violates(list, ...(await urlFindings(walk, shown)));
      return undefined;
    },
  });
}

/** Judges a list that is empty when it is sorted; returns why it cannot. */
async function judgeEmpty(
  walk: Walk,
  list: Operation,
): Promise<{ readonly reason: string } | undefined> {
  const staysEmpty = (query: Query) =>
    persists(walk.target, async () => (await listAssets(walk, query))?.items.length === 0);
  const [unsorted] = (await listAssets(walk, {}))?.items ?? [];
  if (unsorted !== undefined) {
    if (await staysEmpty(newestFirst)) walk.violates(list, lostInOrder(unsorted.id));
    return undefined;
  }
  const made = await recentAssets(walk);
  const [asset] = Array.isArray(made) ? made : [];
  if (asset === undefined) return { reason: 'the account has no asset' };
  if (await staysEmpty({})) walk.violates(list, unlisted(asset.id));
  return undefined;
}

const idOf = ({ id }: Asset) => id;

/** Reads the asset list with filters: it must return what was asked for, and nothing else. */
export function assetFilters(contract: Contract): Check {
  const list = operationNamed(contract.document, 'assetsList');
  return toWalkCheck(contract, {
    name: 'filters',
    operation: list,
    title: 'of the asset list',
    effect: 'reads',
    needs: ['stored-records'],
    async run(walk) {
      const byCreation = listingOf(walk, newestFirst);
      const assets = (await byCreation.read({}))?.items;
      if (assets === undefined) return undefined;
      const sample = middleOf(assets);
      if (sample === undefined) return { reason: 'the account has no asset' };
      const { type } = sample.metadata;
      // The filter may not accept a new type yet.
      const taken = list.parameters.find(({ name }) => name === 'type')?.schema;
      const types = taken && wholeOf(contract.document, taken).schema.enum;
      const narrowings: readonly Narrowing<Asset>[] = [
        ...(Array.isArray(types) && types.includes(type)
          ? [
              narrowed({ type }, '/metadata/type', type, typeOf),
              narrowed({ types: type }, '/metadata/type', type, typeOf),
            ]
          : []),
        {
          ...narrowed(
            { privacy: sample.privacy },
            '/privacy',
            sample.privacy,
            (each) => each.privacy,
          ),
          // `public` lists those of all teams.
          amongOthers: sample.privacy === 'public',
        },
        ...byReference<Asset>('authorId', '/authorId', ({ authorId }) => authorId, assets),
        ...byMetadata('parentAssetId', 'parentId', assets),
        ...byMetadata('inferenceId', 'inferenceId', assets),
        ...byMetadata('modelId', 'modelId', assets),
        ...byMetadata('rootAssetId', 'rootParentId', assets),
        ...byCollection(assets),
        ...byTime('createdAt', sample, ['createdBefore', 'createdAfter']),
      ];
      for (const narrowing of narrowings) {
        walk.violates(list, ...(await narrowedFindings(byCreation, narrowing, assets)));
      }
      const byChange = listingOf(walk, { sortBy: 'updatedAt', sortDirection: 'desc' });
      const changed = (await byChange.read({}, noServerError))?.items;
      const changedSample = middleOf(changed ?? []);
      if (changed === undefined || changedSample === undefined) return undefined;
      for (const narrowing of byTime('updatedAt', changedSample, [
        'updatedBefore',
        'updatedAfter',
      ])) {
        walk.violates(list, ...(await narrowedFindings(byChange, narrowing, changed)));
      }
      return undefined;
    },
  });
}

function listingOf(walk: Walk, sorting: Sorting): Listing<Asset> {
  return {
    name: 'assets',
    idOf,
    read: (query, judge) =>
      listAssets(walk, { ...sorting, pageSize: `${mostListed}`, ...query }, judge),
  };
}

function middleOf(assets: readonly Asset[]): Asset | undefined {
  return assets.at(Math.floor(assets.length / 2));
}

function typeOf({ metadata }: Asset): string {
  return metadata.type;
}

function narrowed(
  query: Readonly<Record<string, string>>,
  field: string,
  expected: string,
  actual: (asset: Asset) => string,
): Narrowing<Asset> {
  return { query, field, expected, fits: (asset) => actual(asset) === expected, actual };
}

function byMetadata(
  parameter: string,
  name: 'parentId' | 'rootParentId' | 'inferenceId' | 'modelId',
  assets: readonly Asset[],
): Narrowing<Asset>[] {
  return byReference<Asset>(
    parameter,
    `/metadata/${name}`,
    ({ metadata }) => metadata[name],
    assets,
  );
}

function byCollection(assets: readonly Asset[]): Narrowing<Asset>[] {
  const first = ({ collectionIds }: Asset) => collectionIds[0];
  return byReference('collectionId', '/collectionIds', first, assets).map((narrowing) => {
    const id = narrowing.query.collectionId ?? '';
    const isIn = ({ collectionIds }: Asset) => collectionIds.includes(id);
    return { ...narrowing, fits: isIn, actual: ({ collectionIds }) => collectionIds.join() };
  });
}

/** Whether a bound is inclusive is not documented. */
function byTime(
  name: 'createdAt' | 'updatedAt',
  sample: Asset,
  [before, after]: readonly [string, string],
): Narrowing<Asset>[] {
  const bound = sample[name];
  const since = Date.parse(bound);
  const time = (asset: Asset) => Date.parse(asset[name]);
  const rest = {
    field: `/${name}`,
    actual: (asset: Asset): string => asset[name],
  };
  return [
    {
      ...rest,
      query: { [before]: bound },
      expected: `no later than ${bound}`,
      fits: (asset) => time(asset) <= since,
      belongs: (asset) => time(asset) < since,
    },
    {
      ...rest,
      query: { [after]: bound },
      expected: `no earlier than ${bound}`,
      fits: (asset) => time(asset) >= since,
      belongs: (asset) => time(asset) > since,
    },
  ];
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

/** The first asset that the order puts before the one listed before it. */
function disorder(
  assets: readonly Asset[],
  { sortBy, sortDirection }: Sorting = newestFirst,
): Finding[] {
  const isAscending = sortDirection === 'asc';
  const index = assets.findIndex((asset, at) => {
    const time = asset[sortBy];
    const before = assets[at - 1]?.[sortBy] ?? time;
    return isAscending ? isEarlier(time, before) : isEarlier(before, time);
  });
  const [before, asset] = [assets[index - 1], assets[index]];
  if (before === undefined || asset === undefined) return [];
  const [than, order] = isAscending ? ['older', 'oldest first'] : ['newer', orders[sortBy]];
  const message = `The asset ${asset.id} is ${than} than the one before it in a list sorted ${order}.`;
  const expected = `no ${isAscending ? 'earlier' : 'later'} than ${before[sortBy]}`;
  return [odd(`/assets/${index}/${sortBy}`, 'order', expected, asset[sortBy], { message })];
}

/** An asset that the order puts before the first one of the list: it was sorted after its page was cut. */
function begunLate(
  [first]: readonly Asset[],
  newest: readonly Asset[],
  sorting: Sorting,
): Finding[] {
  if (first === undefined) return [];
  const earlier = newest.find((each) => disorder([first, each], sorting).length > 0);
  if (earlier === undefined) return [];
  const { sortBy, sortDirection } = sorting;
  const order = sortDirection === 'asc' ? 'oldest first' : orders[sortBy];
  const message = `The list sorted ${order} begins with the asset ${first.id}, but ${earlier.id} comes before it.`;
  return [odd(`/assets/0/${sortBy}`, 'order', earlier[sortBy], first[sortBy], { message })];
}

const orders = { createdAt: 'newest first', updatedAt: 'last changed first' };

function lostInOrder(id: string): Finding {
  const message = `The asset ${id} is in the list, but the list is empty when it is sorted.`;
  return odd('/assets', 'order', 'every asset of the list', `no ${id}`, { message });
}

function unlisted(id: string): Finding {
  const message = `A job made the asset ${id}, which can be read, but the asset list is empty.`;
  return odd('/assets', 'pagination', id, 'nothing', { message });
}

function tooMany(count: number): Finding {
  const message = `A page has ${count} assets, but at most ${pageSize} are allowed.`;
  return odd('/assets', 'pagination', `at most ${pageSize} assets`, String(count), { message });
}

function leftOut(id: string): Finding {
  const message = `The asset ${id} is on one long page but missing from the short ones.`;
  return odd('/assets', 'pagination', 'every asset of the list', `no ${id}`, { message });
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

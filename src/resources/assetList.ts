import type { Asset, AssetPage } from '../../generated/schema.js';
import type { QueryOf } from '../types.js';
import { type ListPlan, PagedList } from './pagedList.js';

/** Which assets to list, and how many at a time. */
export type AssetListParams = QueryOf<'assetsList'>;

const assetPages: ListPlan<AssetPage, Asset> = {
  operation: 'assetsList',
  noun: 'assets',
  items: (page) => page.assets,
};

/**
 * A list of assets: a promise of one page, and an iterable of the assets of all pages. An async function
 * that returns the list resolves to the page: wrap it in an object to keep the list.
 */
export class AssetPages extends PagedList<AssetPage, Asset, AssetListParams> {
  /** @internal */
  constructor(params: AssetListParams, read: (params: AssetListParams) => Promise<AssetPage>) {
    super(assetPages, params, read);
  }
}

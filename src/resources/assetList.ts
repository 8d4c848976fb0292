import type { Asset, AssetPage } from '../../generated/schema.js';
import type { PagedList } from '../pagedList.js';
import type { QueryOf } from '../types.js';
import type { ListPlan } from './pages.js';

/** Which assets to list, and how many at a time. */
export type AssetListParams = QueryOf<'assetsList'>;

/** The location of the assets in a page. */
export const assetPages: ListPlan<AssetPage, Asset> = {
  operation: 'assetsList',
  noun: 'assets',
  items: (page) => page.assets,
};

/**
 * A list of assets: a promise of one page, and an iterable of the assets of all pages. An async function
 * that returns the list resolves to the page: wrap it in an object to keep the list.
 */
export type AssetPages = PagedList<AssetPage, Asset>;

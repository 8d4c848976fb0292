import type { CollectionAssetsRequest, CollectionResponse } from '../../generated/schema.js';
import { request } from '../connection.js';
import type { OperationOptions, Settings } from '../options/index.js';
import type { Lenient, QueryOf } from '../types.js';

/** Which assets to add to a collection. */
export type CollectionAssetsParams = Lenient<CollectionAssetsRequest> &
  QueryOf<'collectionsAssetsAdd'>;

/** The `collections` resource of a client. */
export type CollectionsResource = ReturnType<typeof createCollections>;

export function createCollections(settings: Settings) {
  return {
    /**
     * Adds up to 49 assets to a collection. Assets that it already has stay in it.
     *
     * Operation: PUT /collections/{collectionId}/assets
     *
     * @throws NotFoundError when the collection does not exist
     * @throws UncertainSubmissionError when it was sent and the answer was lost; asking again does no harm
     */
    assetsAdd(
      collectionId: string,
      params: CollectionAssetsParams,
      options?: OperationOptions,
    ): Promise<CollectionResponse> {
      const path = { collectionId };
      return request(settings, { operation: 'collectionsAssetsAdd', path, params, options });
    },
  };
}

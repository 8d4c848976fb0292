import type { CollectionAssetsRequest, CollectionResponse } from '../../generated/schema.js';
import { type Connection, pathId, request } from '../connection.js';
import type { OperationOptions } from '../options/index.js';
import type { Lenient, QueryOf } from '../types.js';

/** Which assets to add to a collection. */
export type CollectionAssetsParams = Lenient<CollectionAssetsRequest> &
  QueryOf<'collectionsAssetsAdd'>;

/** The `collections` resource of a client. */
export type CollectionsResource = ReturnType<typeof createCollections>;

export function createCollections(connection: Connection) {
  return {
    /**
     * Adds assets to a collection, 49 at most. One that is in it already stays there.
     *
     * Operation: PUT /collections/{collectionId}/assets
     *
     * @throws NotFoundError when there is no such collection
     * @throws UncertainSubmissionError when it was sent and the answer was lost; asking again does no harm
     */
    async assetsAdd(
      collectionId: string,
      params: CollectionAssetsParams,
      options?: OperationOptions,
    ): Promise<CollectionResponse> {
      const path = { collectionId: pathId('collectionId', collectionId) };
      return request(connection, { operation: 'collectionsAssetsAdd', path, params, options });
    },
  };
}

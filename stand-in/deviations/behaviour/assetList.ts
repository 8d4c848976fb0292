import { codedError } from '../../answers.js';
import { answering, answeringWith, behaviour, emptied, ignoring, withQuery } from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, editAssets, editBody } from '../edit.js';

/** Departures in the list of assets. */
export const assetList: readonly BehaviourDeviation[] = [
  {
    name: 'assets-not-listed',
    description: 'The asset list is always empty',
    operations: ['assetsList'],
    expect: between('pagination'),
    ...answering(editBody((body) => (body.assets = []))),
  },
  {
    name: 'ghost-in-the-list',
    description: 'The asset list has an asset that cannot be read',
    operations: ['assetsList'],
    expect: between('accepted-data', ['pagination', 'filter']),
    ...answering(
      editBody((body) => {
        const [first] = body.assets;
        if (first) body.assets[0] = { ...first, id: 'asset_Gh0st00000000000000001' };
      }),
    ),
  },
  {
    name: 'asset-list-tells-another-privacy',
    description: 'An asset has a different privacy in the list than alone',
    operations: ['assetsList'],
    expect: between('agreement', ['filter', 'private-asset']),
    ...answering(
      editAssets((asset) => {
        asset.privacy = asset.privacy === 'public' ? 'private' : 'public';
      }),
    ),
  },
  {
    name: 'public-token-lists-all',
    description: 'The public token lists private assets too',
    operations: ['assetsList'],
    expect: between('private-asset'),
    ...behaviour((run) => (service, call) => run(service, { ...call, access: 'project' })),
  },
  {
    name: 'asset-page-loses-one',
    description: 'Every page of the asset list after the first leaves out an asset',
    operations: ['assetsList'],
    expect: between('pagination'),
    ...answeringWith(
      'paginationToken',
      editBody((body) => body.assets.shift()),
    ),
  },
  {
    name: 'assets-not-sorted',
    description: 'The asset list is sorted in reverse',
    operations: ['assetsList'],
    expect: between('order', ['pagination']),
    ...answering(editBody((body) => body.assets.reverse())),
  },
  {
    name: 'assets-never-oldest-first',
    description: 'The asset list ignores the direction of sorting',
    operations: ['assetsList'],
    expect: between('order'),
    ...ignoring('sortDirection'),
  },
  {
    name: 'assets-sorted-by-page',
    description: 'A page of the asset list is sorted after it was cut from the newest first',
    operations: ['assetsList'],
    expect: between('order'),
    ...behaviour((run) => async (service, call) => {
      if (call.query.get('sortDirection') !== 'asc') return run(service, call);
      const newestFirst = withQuery(call, (query) => query.set('sortDirection', 'desc'));
      return editBody((body) => body.assets.reverse())(await run(service, newestFirst));
    }),
  },
  {
    name: 'filtered-asset-missing',
    description: 'The asset list leaves out the second asset when it is filtered by author',
    operations: ['assetsList'],
    expect: between('filter'),
    ...answeringWith(
      'authorId',
      editBody((body) => body.assets.splice(1, 1)),
    ),
  },
  {
    name: 'sorted-assets-missing',
    description: 'The asset list is empty when it is sorted',
    operations: ['assetsList'],
    expect: between('order', ['deletion', 'filter']),
    ...answeringWith(
      'sortBy',
      editBody((body) => {
        body.assets = [];
        delete body.nextPaginationToken;
      }),
    ),
  },
  {
    name: 'asset-types-ignored',
    description: 'The asset list is not filtered by type',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('type', 'types'),
  },
  {
    name: 'asset-privacy-ignored',
    description: 'The asset list is not filtered by privacy',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('privacy'),
  },
  {
    name: 'asset-times-ignored',
    description: 'The asset list is not filtered by creation time',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('createdBefore', 'createdAfter'),
  },
  {
    name: 'asset-changes-ignored',
    description: 'The asset list is not filtered by the time of the last change',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('updatedBefore', 'updatedAfter'),
  },
  {
    name: 'asset-relations-ignored',
    description: 'The asset list is not filtered by collection, parent, inference and model',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('collectionId', 'parentAssetId', 'rootAssetId', 'inferenceId', 'modelId'),
  },
  {
    name: 'collections-look-empty',
    description: 'The asset list is empty when filtered by collection',
    operations: ['assetsList'],
    expect: between('filter'),
    ...emptied('assets', 'collectionId'),
  },
  {
    name: 'changed-before-refused',
    description: 'The asset list refuses to be filtered by the time of the last change',
    operations: ['assetsList'],
    expect: between('filter'),
    ...answering((answer, { query }) =>
      query.get('sortBy') === 'updatedAt' && query.has('updatedBefore')
        ? codedError(400, 'INVALID_PARAMETER', 'updatedBefore needs sortBy').answer
        : answer,
    ),
  },
];

import { ok } from '../answers.js';
import { findAsset, findCollection, type Operation } from '../service.js';
import { bodyAs, listOf, record, text } from '../validate.js';

const body = record({ assetIds: listOf(text, 49) });

export const collectionsAssetsAdd: Operation = (service, call) => {
  const { store } = service;
  const collection = findCollection(service, call.params.collectionId);
  const { assetIds } = bodyAs(body, call.body);
  for (const { asset } of assetIds.map((id) => findAsset(service, id))) {
    if (!asset.collectionIds.includes(collection.id)) asset.collectionIds.push(collection.id);
  }
  collection.updatedAt = store.timestamp();
  store.addActivity('collection-assets', { collectionId: collection.id });
  const assetCount = [...store.assets.values()].filter(({ asset }) =>
    asset.collectionIds.includes(collection.id),
  ).length;
  return ok({ collection: { ...collection, assetCount, modelCount: 0, itemCount: assetCount } });
};

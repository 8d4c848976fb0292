import { ok } from '../answers.js';
import type { Operation } from '../service.js';
import { bodyAs, listOf, record, text } from '../validate.js';

const body = record({ assetIds: listOf(text, 100) });

export const assetsDeleteMultiple: Operation = ({ store }, call) => {
  const { assetIds } = bodyAs(body, call.body);
  for (const assetId of assetIds) {
    if (store.assets.delete(assetId)) store.addActivity('delete-asset', { assetId });
  }
  return ok({});
};

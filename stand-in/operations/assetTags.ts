import { codedError, ok } from '../answers.js';
import { findAsset, type Operation } from '../service.js';
import { bodyAs, flag, listOf, record, text } from '../validate.js';

const body = record({}, { add: listOf(text), delete: listOf(text), strict: flag });

export const assetsUpdateTags: Operation = (service, call) => {
  const params = bodyAs(body, call.body);
  const { asset } = findAsset(service, call.params.assetId);
  const has = (tag: string) => asset.tags.includes(tag);
  const [add, remove] = [new Set(params.add), new Set(params.delete)];
  if (params.strict && ([...add].some(has) || ![...remove].every(has))) {
    throw codedError(400, 'INVALID_PARAMETER', 'A tag exists already, or does not exist');
  }
  const deleted = [...remove].filter(has);
  const added = [...add].filter((tag) => !has(tag));
  asset.tags = [...asset.tags.filter((tag) => !remove.has(tag)), ...added];
  asset.updatedAt = service.store.timestamp();
  service.store.addActivity('tag-asset', { assetId: asset.id });
  return ok({ added, deleted });
};

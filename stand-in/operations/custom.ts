import { codedError, namedError, ok } from '../answers.js';
import { plainPng } from '../plain.js';
import type { JsonObject } from '../records.js';
import type { Operation } from '../service.js';
import { bodyAs, integer, oneOf, queryAs, queryFlag, record, text } from '../validate.js';
import { imageAsset } from './assets.js';
import { detection, priceOf, submit } from './generate.js';

/** The existing model: text to image, priced by image size. */
export const MODEL_ID = 'model_river-styles';
/** Running it is refused with 403 because of the plan. */
export const PLAN_RESTRICTED_MODEL_ID = 'model_plan-restricted';

const query = { dryRun: oneOf(['true', 'api']), ipDetection: queryFlag, projectId: text };

const inputs = record({ prompt: text }, { width: integer(64, 2048), height: integer(64, 2048) });

export const generateRunModel: Operation = async (service, call) => {
  const { dryRun } = queryAs(query, call.query);
  const { modelId = '' } = call.params;
  if (modelId === PLAN_RESTRICTED_MODEL_ID) {
    throw namedError('ModelAccessRestrictedError', 'Your plan does not include this model', {
      modelId,
      requiredPlan: 'pro',
    });
  }
  if (modelId !== MODEL_ID) throw codedError(404, 'NOT_FOUND', 'The model does not exist');
  const asked = bodyAs(inputs, call.body);
  const { width = 1024, height = 1024 } = asked;
  const price = priceOf(service, 'custom-generation', width * height > 1024 * 1024 ? 8 : 4);
  if (dryRun) return ok(price.estimate, 269);

  service.charge(price.total);
  const teal = plainPng(width, height, '#008080');
  const picture = await imageAsset(service, teal, { name: 'picture' });
  Object.assign(picture.asset, {
    source: 'txt2img',
    metadata: { kind: 'image', type: 'txt2img', modelId, prompt: asked.prompt, width, height },
  });
  const entry = submit(
    service,
    { jobType: 'custom', cuCost: price.own, input: { ...(call.body as JsonObject), modelId } },
    { finish: () => [service.store.addAsset(picture)] },
  );
  service.store.addActivity('custom', { jobId: entry.job.jobId, modelId }, price.total);
  return ok({
    job: structuredClone(entry.job),
    creativeUnitsCost: price.cost,
    creativeUnitsDiscount: 0,
    ipDetection: detection(service.ipDetectionFee),
  });
};

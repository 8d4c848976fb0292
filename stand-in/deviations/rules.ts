import type { Answer } from '../answers.js';
import type { JsonObject } from '../records.js';
import { answering, behaviour, without } from './around.js';
import type { BehaviourDeviation, Departure } from './deviation.js';
import { editAssets, editBody, editJobs, editUpload } from './edit.js';

/** A rule of the stand-in's README inverted or dropped, to see whether a check notices. */
export interface RuleMutant extends Departure, Pick<BehaviourDeviation, 'around'> {
  /** The words of the README that no longer hold. */
  readonly rule: string;
  /** Why nobody outside can notice it; undefined if somebody should. */
  readonly unseen?: string;
}

/** Another answer to a dry run. */
function priced(change: (body: JsonObject) => JsonObject) {
  return answering((answer, { query }) =>
    query.has('dryRun') && answer.status === 269
      ? { ...answer, body: change(answer.body as JsonObject) }
      : answer,
  );
}

/** A refusal that turns into a success. */
function taking(status: number, says: RegExp, answer: Answer) {
  return answering((refused) =>
    refused.status === status && says.test(JSON.stringify(refused.body)) ? answer : refused,
  );
}

const json = { 'content-type': 'application/json' };

export const ruleMutants: readonly RuleMutant[] = [
  {
    name: 'price-without-its-parts',
    rule: 'with the parts of the price',
    description: 'A dry run does not return the parts of the price',
    unseen: 'the parts of a price are optional in the document',
    operations: ['generatePatch'],
    ...priced(({ costDetails: _parts, ...body }) => body),
  },
  {
    name: 'fee-not-told',
    rule: 'what the check for protected content charges',
    description: 'A dry run returns one creative unit less than is charged',
    operations: ['generatePatch'],
    ...priced((body) => ({
      ...body,
      creativeUnitsCost: Number(body.creativeUnitsCost) - 1,
      costDetails: { patch: Number(body.creativeUnitsCost) - 1 },
    })),
  },
  {
    name: 'jobs-never-move',
    rule: 'A job takes one step each time it is read',
    description: 'A job stays queued forever',
    operations: ['jobsRetrieve'],
    ...behaviour(() => (service, { params }) => {
      const entry = service.store.jobs.get(params.jobId ?? '');
      return entry === undefined
        ? { status: 404, headers: json, body: { message: 'There is no such job' } }
        : { status: 200, headers: json, body: { job: structuredClone(entry.job) } };
    }),
  },
  {
    name: 'jobs-leap',
    rule: 'A job takes one step each time it is read',
    description: 'A job takes four steps on each reading',
    unseen: 'a job may move at any pace',
    operations: ['jobsRetrieve'],
    ...behaviour((run) => async (service, call) => {
      for (let step = 0; step < 3; step += 1) await run(service, call);
      return run(service, call);
    }),
  },
  {
    name: 'listing-sets-jobs-back',
    rule: 'in a list after it',
    description: 'A job in a list is back at its start',
    operations: ['jobsList'],
    ...behaviour((run) => (service, call) => {
      for (const { job } of service.store.jobs.values()) {
        if (job.jobType === 'patch-image') job.progress = 0;
      }
      return run(service, call);
    }),
  },
  {
    name: 'seeded-jobs-not-cancelled',
    rule: 'they can be cancelled',
    description: 'A cancel is accepted but ignored',
    unseen: 'cancelling a running job would take a second paid job',
    operations: ['jobsTriggerAction'],
    ...behaviour((run) => async (service, call) => {
      const entry = service.store.jobs.get(call.params.jobId ?? '');
      const answer = await run(service, call);
      if (entry) entry.cancelRequested = false;
      return answer;
    }),
  },
  {
    name: 'input-rewritten',
    rule: '`metadata.input` is the request as it came',
    description: 'A job repeats its request without the image',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    ...answering(
      editJobs((job) => {
        if (job.metadata.input) delete job.metadata.input.image;
      }),
    ),
  },
  {
    name: 'impossible-colours-taken',
    rule: 'A colour of an impossible shape is refused with 400',
    description: 'Colours of any form get a price',
    operations: ['generatePatch'],
    ...taking(400, /colou?r/i, { status: 269, headers: json, body: { creativeUnitsCost: 5 } }),
  },
  {
    name: 'result-of-another-size',
    rule: 'the patch is placed in the cropped image',
    description: 'The result of a patch has one pixel less than its record says',
    operations: ['assetsGetBulk'],
    ...answering(
      editAssets((asset) => {
        if (asset.source === 'patch') asset.properties.width += 1;
      }),
    ),
  },
  {
    name: 'large-images-taken',
    rule: '6 MB is 6 x 1024 x 1024 bytes of one decoded image',
    description: 'Images of any size go inline',
    unseen: 'runs do not send megabytes just to be refused',
    operations: ['generatePatch', 'assetsUpload'],
    ...taking(400, /smaller than 6 MB/, { status: 200, headers: json, body: {} }),
  },
  {
    name: 'small-parts-taken',
    rule: '5 MB is 5 x 1024 x 1024 bytes of one part',
    description: 'Parts of any size are accepted',
    unseen: 'runs do not send megabytes just to be refused',
    operations: ['uploadsTriggerAction'],
    ...taking(400, /smaller than 5 MB/, { status: 200, headers: json, body: {} }),
  },
  {
    name: 'canvas-refused',
    rule: 'An asset upload without an image makes a blank canvas',
    description: 'An asset without an image is refused',
    operations: ['assetsUpload'],
    ...behaviour(
      (run) => (service, call) =>
        (call.body as JsonObject | null)?.image === undefined
          ? { status: 400, headers: json, body: { message: 'image is required' } }
          : run(service, call),
    ),
  },
  {
    name: 'undeclared-fields-fail',
    rule: 'Undeclared fields of a request are ignored',
    description: 'An unknown query parameter causes a server error',
    operations: ['jobsList'],
    ...answering((answer, { query }) =>
      query.has('unknownParameter')
        ? { status: 500, headers: json, body: { message: 'Internal server error' } }
        : answer,
    ),
  },
  {
    name: 'uploads-of-images-fail',
    rule: 'must decode as an image',
    description: 'An uploaded image is not imported',
    operations: ['uploadsRetrieve'],
    ...answering(
      editUpload((upload) => {
        if (upload.status === 'imported') {
          Object.assign(upload, { status: 'failed', errorMessage: 'Not an image' });
          delete upload.entityId;
        }
      }),
    ),
  },
  {
    name: 'fetched-at-once',
    rule: 'An upload by URL fails',
    description: 'An upload by URL is imported',
    unseen: 'runs let the service fetch only from reserved hosts',
    operations: ['uploadsRetrieve'],
    ...answering(
      editUpload((upload) => {
        if (upload.source === 'url' && upload.status === 'failed') {
          Object.assign(upload, { status: 'imported', entityId: 'asset_Fetched0000000000000001' });
          delete upload.errorMessage;
        }
      }),
    ),
  },
  {
    name: 'any-project',
    rule: 'An unknown project of a session token is 401',
    description: 'A session token opens every project',
    operations: ['jobsList'],
    ...taking(401, /projectId of one of its projects/, {
      status: 200,
      headers: json,
      body: { jobs: [] },
    }),
  },
  {
    name: 'private-asset-for-all',
    rule: 'a private asset read with the public token is 403',
    description: 'The public token reads private assets',
    operations: ['assetsRetrieve'],
    ...behaviour((run) => (service, call) => run(service, { ...call, access: 'project' })),
  },
  {
    name: 'unknown-token-starts-over',
    rule: 'an unknown pagination token is 400',
    description: 'An unknown pagination token gets the first page',
    unseen: 'the document does not specify the effect of an unknown token',
    operations: ['jobsList'],
    ...behaviour((run) => async (service, call) => {
      try {
        return await run(service, call);
      } catch {
        return run(service, { ...call, query: without(call.query, 'paginationToken') });
      }
    }),
  },
  {
    name: 'unknown-ids-refused-in-bulk',
    rule: 'IDs that do not exist are left out of a bulk answer',
    description: 'A bulk answer has an asset that was not requested',
    operations: ['assetsGetBulk'],
    ...answering(
      editBody((body) => {
        const [first] = body.assets;
        if (first) body.assets.push({ ...first, id: 'asset_NotAskedFor000000000001' });
      }),
    ),
  },
  {
    name: 'patches-filtered',
    rule: 'The job list refuses the type `patch-image`',
    description: 'The job list accepts any type',
    operations: ['jobsList'],
    ...behaviour((run) => async (service, call) => {
      try {
        return await run(service, call);
      } catch (error) {
        if (!call.query.has('type')) throw error;
        return run(service, { ...call, query: without(call.query, 'type') });
      }
    }),
  },
];

import { ok } from '../../answers.js';
import type { JsonObject } from '../../records.js';
import { answering, behaviour, overlooking, without } from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, editBody, editJobs } from '../edit.js';

/** Departures in what a patch costs. */
export const prices: readonly BehaviourDeviation[] = [
  {
    name: 'dry-run-starts-a-job',
    description: 'A dry run returns the price but starts a paid job',
    operations: ['generatePatch'],
    expect: between('dry-run'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      if (answer.status === 269)
        await run(service, { ...call, query: without(call.query, 'dryRun') });
      return answer;
    }),
  },
  {
    name: 'dry-run-overlooked',
    description: 'A dry run is treated as a submission, and answered like one',
    operations: ['generatePatch'],
    expect: between('dry-run'),
    ...overlooking('dryRun'),
  },
  {
    name: 'dry-run-charged-without-a-job',
    description: 'A dry run returns the price but is charged, without a job',
    operations: ['generatePatch'],
    expect: between('dry-run'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      if (answer.status !== 269) return answer;
      service.charge(service.creativeUnitsCost);
      service.store.addActivity('patch', {}, service.creativeUnitsCost);
      return answer;
    }),
  },
  {
    name: 'negative-price',
    description: 'A dry run returns a negative price',
    operations: ['generatePatch'],
    expect: between('price', ['billing']),
    ...answering((answer, { query }) =>
      query.has('dryRun') && answer.status === 269
        ? { ...answer, body: { creativeUnitsCost: -5, creativeUnitsDiscount: 0 } }
        : answer,
    ),
  },
  {
    name: 'price-parts-do-not-add-up',
    description: 'The parts of a price add up to one creative unit too little',
    operations: ['generatePatch'],
    expect: between('price'),
    ...answering((answer, { query }) =>
      query.has('dryRun') && answer.status === 269
        ? { ...answer, body: { ...(answer.body as JsonObject), costDetails: { patch: 4 } } }
        : answer,
    ),
  },
  {
    name: 'two-prices',
    description: 'The price depends on how the dry run is requested',
    operations: ['generatePatch'],
    expect: between('price'),
    ...answering((answer, { query }) =>
      query.get('dryRun') === 'api' && answer.status === 269
        ? { ...answer, body: { creativeUnitsCost: 6, creativeUnitsDiscount: 0 } }
        : answer,
    ),
  },
  {
    name: 'submission-tells-another-price',
    description: 'The answer to a submission has one creative unit more than its estimate',
    operations: ['generatePatch'],
    expect: between('billing'),
    ...answering(
      editBody((body) => {
        body.creativeUnitsCost += 1;
      }),
    ),
  },
  {
    name: 'billed-above-the-estimate',
    description: 'A patch is billed one creative unit more than its estimate',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    expect: between('billing'),
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image') job.billing.cuCost += 1;
      }),
    ),
  },
  {
    name: 'usages-without-activities',
    description: 'The usage of the account has no part, whatever is asked for',
    operations: ['usagesList'],
    expect: between('billing'),
    ...answering((answer) => (answer.status === 200 ? ok({}) : answer)),
  },
  {
    name: 'use-tells-more',
    description: 'The usage of the account lists more creative units than the estimate',
    operations: ['usagesList'],
    expect: between('billing'),
    ...answering(
      editBody((body) => {
        for (const entry of body.activity ?? []) {
          if (entry.action === 'patch') entry.creativeUnitsCost += 2;
        }
      }),
    ),
  },
  {
    name: 'charged-twice',
    description: 'The usage of the account lists two charges for one patch',
    operations: ['usagesList'],
    expect: between('billing'),
    ...answering(
      editBody((body) => {
        body.activity = body.activity?.flatMap((entry: JsonObject) =>
          entry.action === 'patch' ? [entry, entry] : [entry],
        );
      }),
    ),
  },
  {
    name: 'charge-not-listed',
    description: 'The usage of the account lists no charge for a patch',
    operations: ['usagesList'],
    expect: { kind: 'drift', keyword: 'billing', visibleIn: 'sequence' },
    ...answering(
      editBody((body) => {
        body.activity = body.activity?.filter(({ action }: JsonObject) => action !== 'patch');
      }),
    ),
  },
];

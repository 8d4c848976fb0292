import type { Answer } from '../answers.js';
import type { JsonObject } from '../records.js';
import type { Deviation, DeviationContext } from './deviation.js';

/** The other recorded answers to a dry run, and a broken one. */
export const dryRunDeviations: readonly Deviation[] = [
  {
    name: 'dry-run-200',
    description: 'A dry run is answered with 200 and an empty job',
    operations: ['generatePatch'],
    expect: { kind: 'none' },
    apply: onDryRun((answer) => ({
      ...answer,
      status: 200,
      body: { creativeUnitsCost: 5, creativeUnitsDiscount: 0, job: {} },
    })),
  },
  {
    name: 'dry-run-200-without-job',
    description: 'A dry run is answered with 200 without a job',
    operations: ['generatePatch'],
    expect: { kind: 'none' },
    apply: onDryRun((answer) => ({ ...answer, status: 200 })),
  },
  {
    name: 'dry-run-many-digits',
    description: 'A dry run returns a cost with more digits than a double holds',
    operations: ['generatePatch'],
    expect: { kind: 'none', besides: ['billing'] },
    apply: onDryRun(({ headers }) => ({
      status: 269,
      headers,
      raw: '{"creativeUnitsCost":0.1234567890123456789}',
    })),
  },
  {
    name: 'dry-run-402',
    description: 'A dry run is answered with 402 and an estimated cost',
    operations: ['generatePatch'],
    expect: { kind: 'none' },
    apply: onDryRun((answer) => ({
      ...answer,
      status: 402,
      body: { statusCode: 402, message: 'Dry run completed', estimatedCost: 12 },
    })),
  },
  {
    name: 'dry-run-free',
    description: 'A dry run returns a cost of zero, which is a valid price',
    operations: ['generatePatch'],
    expect: { kind: 'none', besides: ['billing'] },
    apply: onDryRun((answer) => ({
      ...answer,
      body: { creativeUnitsCost: 0, creativeUnitsDiscount: 0 },
    })),
  },
  {
    name: 'dry-run-cost-as-string',
    description: 'A dry run returns its cost as a string',
    operations: ['generatePatch'],
    expect: { kind: 'violation', keyword: 'type', pointer: /^\/creativeUnitsCost$/ },
    apply: onDryRun((answer) => ({
      ...answer,
      body: { ...(answer.body as JsonObject), creativeUnitsCost: '5' },
    })),
  },
];

function onDryRun(change: (answer: Answer) => Answer) {
  return (answer: Answer, { query }: DeviationContext): Answer =>
    query.has('dryRun') && answer.status === 269 ? change(answer) : answer;
}

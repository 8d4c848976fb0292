import type { Answer } from '../answers.js';
import type { Deviation, DeviationContext } from './deviation.js';

/** The other answers to a dry run that are on record, and one that is broken. */
export const dryRunDeviations: readonly Deviation[] = [
  {
    name: 'dry-run-269',
    description: 'A dry run answers 269, with a cost of more digits than a double holds',
    operations: ['generatePatch'],
    expect: { kind: 'none' },
    apply: onDryRun(({ headers }) => ({
      status: 269,
      headers,
      raw: '{"creativeUnitsCost":0.1234567890123456789}',
    })),
  },
  {
    name: 'dry-run-402',
    description: 'A dry run answers 402 with an estimated cost',
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
    description: 'A dry run answers a cost of zero, which is a price',
    operations: ['generatePatch'],
    expect: { kind: 'none' },
    apply: onDryRun((answer) => ({
      ...answer,
      body: { creativeUnitsCost: 0, creativeUnitsDiscount: 0, job: {} },
    })),
  },
  {
    name: 'dry-run-cost-as-string',
    description: 'A dry run answers its cost as a string',
    operations: ['generatePatch'],
    expect: { kind: 'violation', keyword: 'type', pointer: /^\/creativeUnitsCost$/ },
    apply: onDryRun((answer) => ({
      ...answer,
      body: { creativeUnitsCost: '5', creativeUnitsDiscount: 0, job: {} },
    })),
  },
];

function onDryRun(change: (answer: Answer) => Answer) {
  return (answer: Answer, { query }: DeviationContext): Answer =>
    query.has('dryRun') && answer.status === 200 ? change(answer) : answer;
}

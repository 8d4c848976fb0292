import type { Operation } from '../service.js';
import type { BehaviourDeviation } from './deviation.js';

/** Departures that change what is stored or charged, or what one answer has to do with another. */
export const behaviourDeviations: readonly BehaviourDeviation[] = [
  {
    name: 'dry-run-starts-a-job',
    description: 'A dry run tells the price, and starts a job that is charged for',
    operations: ['generatePatch'],
    expect: { kind: 'violation', keyword: 'dry-run', visibleIn: 'sequence' },
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      if (answer.status === 269)
        await run(service, { ...call, query: without(call.query, 'dryRun') });
      return answer;
    }),
  },
  {
    name: 'dry-run-overlooked',
    description: 'A dry run is taken for a submission, and says so',
    operations: ['generatePatch'],
    expect: { kind: 'violation', keyword: 'dry-run', visibleIn: 'sequence' },
    ...behaviour(
      (run) => (service, call) => run(service, { ...call, query: without(call.query, 'dryRun') }),
    ),
  },
];

function behaviour(
  around: (run: Operation) => Operation,
): Pick<BehaviourDeviation, 'around' | 'apply'> {
  return { around, apply: (answer) => answer };
}

function without(query: URLSearchParams, name: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(name);
  return rest;
}

import type { BehaviourDeviation, Deviation } from './deviation.js';

type Parts = Pick<BehaviourDeviation, 'around' | 'apply'>;

/** A change of answers, each of which is sound. */
export function answering(apply: Deviation['apply']): Parts {
  return { around: (run) => run, apply };
}

/** Something else in place of an operation. */
export function behaviour(around: BehaviourDeviation['around']): Parts {
  return { around, apply: (answer) => answer };
}

/** A query without one of its parameters. */
export function without(query: URLSearchParams, name: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(name);
  return rest;
}

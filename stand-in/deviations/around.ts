import type { BehaviourDeviation, Deviation } from './deviation.js';

type Parts = Pick<BehaviourDeviation, 'around' | 'apply'>;

/** A change of answers, each still valid on its own. */
export function answering(apply: Deviation['apply']): Parts {
  return { around: (run) => run, apply };
}

/** A replacement for an operation. */
export function behaviour(around: BehaviourDeviation['around']): Parts {
  return { around, apply: (answer) => answer };
}

/** A query without one of its parameters. */
export function without(query: URLSearchParams, name: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(name);
  return rest;
}

import type { Call } from '../service.js';
import type { BehaviourDeviation, Deviation } from './deviation.js';
import { editBody } from './edit.js';

type Parts = Pick<BehaviourDeviation, 'around' | 'apply'>;

/** A change of answers, each still valid on its own. */
export function answering(apply: Deviation['apply']): Parts {
  return { around: (run) => run, apply };
}

/** A change of the answers to calls with a parameter. */
export function answeringWith(parameter: string, change: Deviation['apply']): Parts {
  return answering((answer, context) =>
    context.query.has(parameter) ? change(answer, context) : answer,
  );
}

/** Leaves a list empty when it is asked for with a parameter. */
export function emptied(list: 'jobs' | 'assets', parameter: string): Parts {
  return answeringWith(
    parameter,
    editBody((body) => (body[list] = [])),
  );
}

/** A replacement for an operation. */
export function behaviour(around: BehaviourDeviation['around']): Parts {
  return { around, apply: (answer) => answer };
}

/** An operation that does not see one parameter of its calls, or of those with such a query. */
export function overlooking(
  name: string,
  concerns: (query: URLSearchParams) => boolean = () => true,
): Parts {
  return behaviour(
    (run) => (service, call) =>
      run(service, concerns(call.query) ? { ...call, query: without(call.query, name) } : call),
  );
}

/** A call with a changed query. */
export function withQuery(call: Call, change: (query: URLSearchParams) => void): Call {
  const query = new URLSearchParams(call.query);
  change(query);
  return { ...call, query };
}

/** A query without one of its parameters. */
export function without(query: URLSearchParams, name: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(name);
  return rest;
}

/** A list that ignores some of its filters, but still refuses malformed values. */
export function ignoring(...names: readonly string[]): Parts {
  return behaviour((run) => async (service, call) => {
    await run(service, call);
    const query = names.reduce(without, call.query);
    return run(service, { ...call, query });
  });
}

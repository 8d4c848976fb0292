import fc from 'fast-check';
import { arbitraryOf } from '../../contract-tests/engine/arbitrary.js';
import type { ContractDocument } from '../../contract-tests/engine/document.js';
import { inspect } from '../../src/contract/inspect.js';
import { type Score, scoreOf } from './score.js';

/**
 * Makes random responses that keep to the document and inspects each: whatever is reported is a false
 * alarm. The responses are spread evenly over all operations and statuses.
 */
export function countFalseAlarms(
  document: ContractDocument,
  options: { readonly responses: number; readonly seed: number },
): Score {
  const bodies = document.operations.flatMap((operation) =>
    operation.responses.flatMap(({ status, body }) =>
      body === undefined ? [] : [{ operation, status, body }],
    ),
  );
  const each = Math.ceil(options.responses / bodies.length);
  const results = bodies.flatMap(({ operation, status, body }) =>
    fc
      .sample(arbitraryOf(document, body.schema), { numRuns: each, seed: options.seed })
      .map((value) => {
        const received = JSON.parse(JSON.stringify(value));
        const { violations, drift } = inspect(operation.id, {
          status,
          headers: { 'content-type': 'application/json' },
          body: received,
        });
        return {
          operation: operation.id,
          pointer: body.pointer,
          title: String(status),
          why: [...violations, ...drift][0]?.message,
        };
      }),
  );
  return scoreOf(results);
}

import { arbitraryOf } from '../../contract-tests/engine/arbitrary.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import * as fc from '../../contract-tests/engine/fastCheck.js';
import { soundHeaders } from '../../contract-tests/engine/headers.js';
import type { Inspection } from '../../src/contract/inspect.js';
import { drifting } from './drift.js';
import { type Score, scoreOf } from './score.js';

/** The number of random responses, and their seed. */
interface Amount {
  readonly responses: number;
  readonly seed: number;
}

/**
 * Makes random valid responses and inspects each: any report is a false alarm. The responses are spread evenly
 * over all operations and statuses.
 */
export function countFalseAlarms(contract: Contract, amount: Amount): Score {
  return inspectEach(contract, amount, undefined);
}

/**
 * Makes random responses that are valid except for new fields and values everywhere, and inspects each: drift
 * must be reported, and a violation is a false alarm.
 */
export function countDriftAlarms(contract: Contract, amount: Amount): Score {
  const halves = [1, 12].map((fields) =>
    inspectEach(
      contract,
      { ...amount, responses: Math.ceil(amount.responses / 2) },
      drifting(contract.document, fields),
    ),
  );
  return {
    mutants: halves.reduce((sum, { mutants }) => sum + mutants, 0),
    killed: halves.reduce((sum, { killed }) => sum + killed, 0),
    survivors: halves.flatMap(({ survivors }) => survivors),
  };
}

function inspectEach(
  { document, inspect }: Contract,
  options: Amount,
  drift: ReturnType<typeof drifting> | undefined,
): Score {
  const bodies = document.operations.flatMap((operation) =>
    operation.responses.flatMap((response) => {
      const { status, body } = response;
      const headers = {
        ...soundHeaders(document, response),
        'content-type': 'application/json',
      };
      return body === undefined ? [] : [{ operation, status, body, headers }];
    }),
  );
  const each = Math.ceil(options.responses / bodies.length);
  const results = bodies.flatMap(({ operation, status, body, headers }) =>
    fc
      .sample(arbitraryOf(document, body.schema), { numRuns: each, seed: options.seed })
      .map((value) => {
        const sound = JSON.parse(JSON.stringify(value));
        const received = drift === undefined ? sound : drift(body.schema, sound);
        const found = inspect(operation.id, {
          status,
          headers,
          body: received,
        });
        return {
          operation: operation.id,
          pointer: body.pointer,
          title: String(status),
          why: whyNot(found, JSON.stringify(received) !== JSON.stringify(sound)),
        };
      }),
  );
  return scoreOf(results);
}

function whyNot({ violations, drift }: Inspection, hasDrift: boolean): string | undefined {
  const alarm = hasDrift ? violations[0] : [...violations, ...drift][0];
  if (alarm !== undefined) return alarm.message;
  return hasDrift && drift.length === 0 ? 'the drift was not reported' : undefined;
}

import { type Case, positive, withHeaders } from '../case.js';
import type { Contract } from '../contract.js';
import type { Operation } from '../contractDocument.js';
import { answered } from '../judgement.js';

/** Requests each documented example of a response by name. */
export function documentedResponses(contract: Contract, operation: Operation): Case[] {
  return operation.responses.flatMap(({ status, pointer, body }) =>
    (body?.examples ?? []).map(
      (example): Case => ({
        name: 'documented-response',
        title: `${status} ${example.name}`,
        about: 'data',
        exercises: positive(pointer, example.pointer),
        needs: ['chosen-responses'],
        asksFor: status,
        change: (plan) => withHeaders(plan, { prefer: `code=${status}, example=${example.name}` }),
        judge: (response) =>
          answered({ contract, operation, statement: pointer }, response, status),
      }),
    ),
  );
}

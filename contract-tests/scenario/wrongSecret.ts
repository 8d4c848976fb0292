import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/document.js';
import { unauthorized } from '../engine/judgement.js';
import { receive } from '../engine/received.js';
import { planRequest, toRequest } from '../engine/request.js';
import { toWalkCheck } from '../engine/walk.js';
import { keyOf } from './credentials.js';

/** The right key with a wrong secret, and any session token: neither opens the job list. */
export function wrongSecret(contract: Contract): Check {
  const operation = operationNamed(contract.document, 'jobsList');
  return toWalkCheck(contract, {
    name: 'wrong-secret',
    operation,
    title: 'the right key, and any token',
    effect: 'reads',
    needs: ['known-credentials'],
    credentials: ['basicAuth'],
    statements: [],
    async run(walk) {
      const { apiKey } = keyOf(walk.target);
      const plan = planRequest(contract, operation, walk.target);
      const asked = (authorization: string) => ({
        ...plan,
        credentials: [],
        headers: { ...plan.headers, authorization },
      });
      const unknown = toRequest(asked(`Basic ${btoa('unknown:unknown')}`), walk.target.baseUrl);
      const { status } = await receive(await walk.target.fetch(unknown), walk.target);
      if (status !== 401 && status !== 403) {
        return { reason: 'a key that nobody has is let in, which broken-credentials tells' };
      }
      const wrong = [`Basic ${btoa(`${apiKey}:no-such-secret`)}`, 'Bearer no-such-token'];
      for (const authorization of wrong) {
        await walk.take(operation, asked(authorization), (subject, response) =>
          unauthorized(subject, response, 'wrong-secret'),
        );
      }
      return undefined;
    },
  });
}

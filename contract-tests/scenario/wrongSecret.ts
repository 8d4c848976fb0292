import { basicAuthorization } from '../../src/basicAuth.js';
import { ask } from '../engine/ask.js';
import { nobodysId, pathParameters, usualBody, usualEffect } from '../engine/case.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import { unauthorized } from '../engine/judgement.js';
import { planRequest, type RequestPlan } from '../engine/request.js';
import type { Target } from '../engine/target.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { apiKeyOf } from './credentials.js';

/** Tries the right key with a wrong secret, and an unknown session token: neither may open an operation. */
export function wrongSecrets(contract: Contract): Check[] {
  const { document } = contract;
  const list = operationNamed(document, 'jobsList');
  return document.operations
    .filter(({ security }) => security.flat().includes('basicAuth'))
    .map((operation) => {
      const request = usualBody(contract, operation);
      return toWalkCheck(contract, {
        name: 'wrong-secret',
        operation,
        title: 'the right key, and any token',
        effect: usualEffect(contract, operation),
        needs: ['known-credentials'],
        credentials: ['basicAuth'],
        async run(walk) {
          if (await takesAnyKey(walk, list)) {
            return { reason: 'an unknown key is accepted, as broken-credentials reports' };
          }
          const { apiKey } = apiKeyOf(walk.target);
          const plan = planned(walk, operation, request);
          const wrong = [basicAuthorization(apiKey, 'no-such-secret'), 'Bearer no-such-token'];
          for (const authorization of wrong) {
            await walk.take(operation, calledWith(plan, authorization), (subject, response) =>
              unauthorized(subject, response, 'wrong-secret'),
            );
          }
          const project = otherProject(plan, walk.target);
          if (project !== undefined) {
            await walk.take(operation, project, (subject, response) =>
              unauthorized(subject, response, 'wrong-secret'),
            );
          }
          return undefined;
        },
      });
    });
}

/** The session token of the run, if any, with an unknown project. */
function otherProject(plan: RequestPlan, { credentials }: Target): RequestPlan | undefined {
  const { bearerAuth } = credentials;
  if (bearerAuth === undefined) return undefined;
  const credential = { ...bearerAuth, query: { projectId: nobodysId } };
  return { ...plan, credentials: [credential] };
}

/** It names a record that does not exist, in case the call is accepted. */
function planned({ contract, target }: Walk, operation: Operation, body: unknown): RequestPlan {
  const plan = planRequest(contract, operation, target, body);
  if (operation.effect !== 'writes') return plan;
  const nobodys = pathParameters(operation).map(({ name }) => [name, nobodysId]);
  return { ...plan, parameters: { ...plan.parameters, ...Object.fromEntries(nobodys) } };
}

async function takesAnyKey({ contract, target }: Walk, list: Operation): Promise<boolean> {
  const plan = planRequest(contract, list, target);
  const unknown = calledWith(plan, basicAuthorization('unknown', 'unknown'));
  const { status } = await ask(target, unknown);
  return status !== 401 && status !== 403;
}

function calledWith(plan: RequestPlan, authorization: string): RequestPlan {
  return { ...plan, credentials: [], headers: { ...plan.headers, authorization } };
}

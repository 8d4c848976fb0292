import { basicAuthorization } from '../../../src/basicAuth.js';
import { type Case, withHeaders } from '../case.js';
import type { Exercise } from '../check.js';
import type { Contract } from '../contract.js';
import type { Operation, SecurityScheme } from '../contractDocument.js';
import type { Need } from '../demands.js';
import { accepts, unauthorized } from '../judgement.js';
import { credentialsFor } from '../request.js';

/** Makes calls with each choice of credentials that an operation accepts, with none, and with broken ones. */
export function credentials(contract: Contract, operation: Operation): Case[] {
  if (operation.security.length === 0) return [];
  const accepted = operation.security.map(
    (schemes): Case => ({
      name: 'accepted-credentials',
      title: schemes.join(' and '),
      about: 'data',
      exercises: exercisesOf(schemes, 'positive'),
      credentials: schemes,
      change: (plan, target) => ({
        ...plan,
        credentials: credentialsFor(schemes, target.credentials) ?? [],
      }),
      judge: (response) =>
        accepts({ contract, operation, statement: securityPointer(schemes[0]) }, response),
    }),
  );
  return [...accepted, ...refused(contract, operation)];
}

function refused(contract: Contract, operation: Operation): Case[] {
  const names = operation.security.flat();
  const schemes = names.flatMap((name) => contract.document.securitySchemes.get(name) ?? []);
  // If a bare Authorization header is a scheme itself, any text in it has the right form.
  const anyTextHasForm = schemes.some(isBareAuthorization);
  const refusal = (
    name: string,
    title: string,
    authorization?: string,
    needs: readonly Need[] = [],
  ): Case => ({
    name,
    title,
    about: 'form',
    credentials: [],
    needs: anyTextHasForm && authorization !== undefined ? ['known-credentials'] : needs,
    exercises: exercisesOf(names, 'negative'),
    change: (plan) => ({
      ...withHeaders(plan, authorization === undefined ? {} : { authorization }),
      credentials: [],
    }),
    judge: (response) =>
      unauthorized({ contract, operation, statement: operation.pointer }, response, name),
  });
  // Credentials below HTTP, such as a client certificate, cannot be left out.
  if (schemes.every(({ type }) => type === 'mutualTLS')) return [];
  const none = refusal('missing-credentials', 'no credentials');
  // The header means nothing to an operation that does not read it.
  if (!schemes.some(readsAuthorization)) return [none];
  const basic = schemes.some(({ type, scheme }) => type === 'http' && scheme === 'basic');
  return [
    none,
    ...(basic
      ? [
          refusal('broken-credentials', 'Basic that is not base64', 'Basic ???'),
          refusal(
            'broken-credentials',
            'Basic with an unknown key',
            basicAuthorization('unknown', 'unknown'),
            ['known-credentials'],
          ),
        ]
      : []),
    refusal('broken-credentials', 'an unknown scheme', 'Digest username="unknown"'),
  ];
}

function exercisesOf(schemes: readonly string[], polarity: Exercise['polarity']): Exercise[] {
  return schemes.map((scheme) => ({ statement: securityPointer(scheme), polarity }));
}

function securityPointer(scheme = ''): string {
  return `/components/securitySchemes/${scheme}`;
}

function isBareAuthorization({ type, in: place, name }: SecurityScheme): boolean {
  return type === 'apiKey' && place === 'header' && name.toLowerCase() === 'authorization';
}

function readsAuthorization(scheme: SecurityScheme): boolean {
  return ['http', 'oauth2', 'openIdConnect'].includes(scheme.type) || isBareAuthorization(scheme);
}

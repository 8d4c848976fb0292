import { type Case, nobodysId, pathParameters, positive, withHeaders } from '../case.js';
import type { Contract } from '../contract.js';
import type { Operation } from '../contractDocument.js';
import { answered, mayTolerate, noServerError, refusesInAnyShape } from '../judgement.js';
import type { RequestPlan } from '../request.js';

const everyMethod = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Requests whose form the document does not allow, and IDs that do not exist. */
export function forms(contract: Contract, operation: Operation): Case[] {
  const { pointer } = operation;
  const refused = (
    name: string,
    title: string,
    change: Case['change'],
    judge = refusesInAnyShape,
  ): Case => ({
    name,
    title,
    about: 'form',
    exercises: [{ statement: `${pointer}#${name}`, polarity: 'negative' }],
    ...(change === undefined ? {} : { change }),
    // A framework in front of the service often answers these, in its own format.
    judge: (response) => judge({ contract, operation, statement: pointer }, response, name),
  });
  const others = everyMethod.filter((method) => !operation.siblingMethods.includes(method));
  const bodyForms =
    operation.request === undefined
      ? []
      : [
          refused(
            'wrong-content-type',
            'text/plain',
            (plan) => withHeaders(plan, { 'content-type': 'text/plain' }),
            mayTolerate,
          ),
          refused('malformed-json', 'a body cut off', (plan) => ({
            ...plan,
            body: (plan.body ?? '').slice(0, -1),
          })),
          ...(operation.needsBody
            ? [refused('malformed-json', 'an empty body', (plan) => ({ ...plan, body: '' }))]
            : []),
        ];
  return [
    ...others.map(
      (method): Case => ({
        ...refused('undeclared-method', method, ({ body: _body, ...plan }) => ({
          ...plan,
          method,
          parameters: unknownId(operation),
        })),
        needs: ['no-other-methods'],
        // The document may be incomplete: the method may exist and change stored data.
        effect: method === 'GET' ? 'reads' : 'writes',
      }),
    ),
    ...bodyForms,
    {
      name: 'unknown-query-parameter',
      title: 'beside the declared ones',
      about: 'data',
      exercises: [{ statement: `${pointer}#unknown-query-parameter`, polarity: 'positive' }],
      change: (plan) => ({ ...plan, query: { ...plan.query, unknownParameter: '1' } }),
      judge: (response) => noServerError({ contract, operation, statement: pointer }, response),
    },
    ...unknownIds(contract, operation),
  ];
}

/** Without a documented 404, how the service reports a missing record is unknown. */
function unknownIds(contract: Contract, operation: Operation): Case[] {
  const [name] = Object.keys(unknownId(operation));
  const documented = operation.responses.find(({ key }) => key === '404');
  if (name === undefined || documented === undefined) return [];
  const { pointer } = documented;
  return [
    {
      name: 'not-found',
      title: `an unknown ${name}`,
      about: 'form',
      exercises: positive(pointer),
      needs: ['stored-records'],
      change: (plan) => ({ ...plan, parameters: unknownId(operation) }),
      judge: (response) => answered({ contract, operation, statement: pointer }, response, 404),
    },
  ];
}

/** The path names a record that does not exist, so nothing can be lost. */
function unknownId(operation: Operation): RequestPlan['parameters'] {
  return Object.fromEntries(pathParameters(operation).map(({ name }) => [name, nobodysId]));
}

import {
  type Case,
  nobodysId,
  nobodysIds,
  nobodysUuid,
  pathParameters,
  positive,
  withHeaders,
} from '../case.js';
import type { Contract } from '../contract.js';
import type { ContractDocument, Operation, Parameter } from '../contractDocument.js';
import { textFormats } from '../formats.js';
import { answered, mayTolerate, noServerError, refusesInAnyShape } from '../judgement.js';
import { fits } from '../plain.js';
import type { RequestPlan } from '../request.js';
import { sampleString } from '../samples.js';
import { typesOf } from '../schemas.js';
import { wholeOf } from '../whole.js';

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
  const { document } = contract;
  const [first] = pathParameters(operation);
  const documented = operation.responses.find(({ key }) => key === '404');
  if (first === undefined || documented === undefined) return [];
  const { pointer } = documented;
  const ids = pathParameters(operation).map((parameter) => ({
    name: parameter.name,
    id: nobodysIdOf(document, parameter),
  }));
  // A value that was made may be the ID of a record after all, which a write would change.
  if (operation.effect !== 'reads' && ids.some(({ id }) => !nobodysIds.includes(id ?? '')))
    return [];
  if (ids.every(({ id }) => id === undefined)) return [];
  const parameters = Object.fromEntries(ids.flatMap(({ name, id }) => (id ? [[name, id]] : [])));
  const isCertain = ids.some(({ id }) => nobodysIds.includes(id ?? ''));
  return [
    {
      name: 'not-found',
      title: `an unknown ${first.name}`,
      about: 'form',
      exercises: positive(pointer),
      needs: ['stored-records'],
      change: (plan) => ({ ...plan, parameters: { ...plan.parameters, ...parameters } }),
      judge(response) {
        if (!isCertain && response.status < 300)
          return { reason: 'a record has the ID that was made' };
        // Who may not use the operation is not told whether there is such a record.
        const reason =
          response.status === 403
            ? contract.profile.tellsNothing?.(operation.id, response)
            : undefined;
        if (reason !== undefined) return { reason };
        return answered({ contract, operation, statement: pointer }, response, 404);
      },
    },
  ];
}

/**
 * An ID of the parameter's schema that no record should have, or undefined if its values are listed: a service may
 * refuse an ID of another form before it looks for the record.
 */
function nobodysIdOf(document: ContractDocument, { schema: at }: Parameter): string | undefined {
  const { schema } = wholeOf(document, at);
  if (schema.enum !== undefined || schema.const !== undefined) return undefined;
  const types = typesOf(schema);
  if (types.includes('integer') || types.includes('number')) {
    const value = [2_147_000_963, 32_003, Number(schema.maximum)].find((each) =>
      fits(schema, each),
    );
    return value === undefined ? undefined : String(value);
  }
  if (types.length > 0 && !types.includes('string')) return undefined;
  const isText = schema.format === undefined || !textFormats.has(String(schema.format));
  const plain = isText ? nobodysId : schema.format === 'uuid' ? nobodysUuid : undefined;
  if (plain !== undefined && fits(schema, plain)) return plain;
  const value = sampleString({ ...schema, default: undefined });
  return fits(schema, value) ? value : undefined;
}

/** The path names a record that does not exist, so nothing can be lost. */
function unknownId(operation: Operation): RequestPlan['parameters'] {
  return Object.fromEntries(pathParameters(operation).map(({ name }) => [name, nobodysId]));
}

import { type Case, pathParameters, positive } from '../case.js';
import type { Contract } from '../contract.js';
import {
  type ContractDocument,
  type Operation,
  type Parameter,
  responseFor,
} from '../contractDocument.js';
import { accepts, refuses } from '../judgement.js';
import { type ParameterVariant, parameterVariants } from '../parameters.js';
import { withParameter } from '../request.js';
import { sample } from '../samples.js';
import { listStatements } from '../statements.js';
import { makeVariants, type Variant } from '../variants.js';
import { wholeOf } from '../whole.js';

/** Bodies that follow the document, and bodies that break one statement of it. */
export function bodies(contract: Contract, operation: Operation): Case[] {
  if (operation.request === undefined) return [];
  const { document } = contract;
  const { schema, examples } = operation.request;
  const bases = [
    { name: 'every field', value: sample(document, schema, 'all', 'sent'), isMixed: true },
    { name: 'no optional field', value: sample(document, schema, 'required', 'sent') },
    ...examples,
  ];
  const cases = bases.flatMap((base) =>
    makeVariants(document, schema, base.value, 'sent')
      .filter(isSensible)
      // Many services read null as no body, which the document then allows.
      .filter(({ body }) => body !== null || operation.needsBody)
      // Fields that are valid alone can exclude each other, as a colour and a format do.
      .filter(({ body, polarity }) => {
        return contract.keeps(operation.id, body) === (polarity === 'positive');
      })
      .map((variant) => ({
        ...dataCase(contract, operation, variant, `${base.name} ${variant.pointer || '/'}`),
        body: variant.body,
        isMixed: 'isMixed' in base,
      })),
  );
  return [...documentedRequests(contract, operation), ...differentBodies(cases)];
}

/** Reporting an example that breaks its own schema is the linter's job. */
function documentedRequests(contract: Contract, operation: Operation): Case[] {
  return (operation.request?.examples ?? [])
    .filter(({ value }) => contract.keeps(operation.id, value))
    .map(({ name, pointer, value }) => ({
      name: 'accepted-data',
      title: `the example ${name}`,
      about: 'data',
      exercises: positive(pointer),
      body: value,
      judge: (response) => accepts({ contract, operation, statement: pointer }, response),
    }));
}

/**
 * The document uses `number` for counts too, and how a service treats half a part is unknown; text that matches
 * a pattern may still not be a named colour or a readable image.
 */
function isSensible({ kind }: Pick<Variant, 'kind'>): boolean {
  return kind !== 'fraction' && kind !== 'matching';
}

/** Leaves out cases that send the same body to exercise the same statement. */
function differentBodies<T extends Pick<Case, 'body' | 'exercises'>>(cases: readonly T[]): T[] {
  const seen = new Set<string>();
  return cases.filter(({ body, exercises }) => {
    const key = JSON.stringify([body, exercises]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Parameter values that follow the document, and values that break one statement of it. */
export function parameters(contract: Contract, operation: Operation): Case[] {
  const { document, profile } = contract;
  /** No record may have the ID that was made: then its absence says nothing about the statement. */
  const acceptsIfThere =
    ({ statement }: ParameterVariant): Case['judge'] =>
    (response) =>
      response.status === 404 && responseFor(operation, 404) !== undefined
        ? { reason: 'no record has the value that was made' }
        : accepts({ contract, operation, statement }, response);
  const named = pathParameters(operation).map(
    (parameter): Case => ({
      name: 'accepted-data',
      title: `${parameter.name}: an ID that exists`,
      about: 'data',
      exercises: [
        ...positive(parameter.pointer),
        ...listStatements(document, parameter.schema, 'sent')
          .filter(({ pointer }) => !isAlternative(pointer))
          .flatMap(({ pointer }) => positive(pointer)),
      ],
      judge: (response) => accepts({ contract, operation, statement: parameter.pointer }, response),
    }),
  );
  const valued = operation.parameters
    .filter((parameter) => parameter.in !== 'path' || !namesRecord(document, parameter))
    .flatMap((parameter) =>
      parameterVariants(document, parameter)
        .filter(isSensible)
        .map((variant): Case => {
          const asks = Object.hasOwn(profile.estimateQuery ?? {}, parameter.name);
          return {
            ...dataCase(contract, operation, variant, parameter.name),
            // A service that overlooks a malformed dry-run parameter would treat the request as a submission.
            ...(asks && variant.polarity === 'negative' ? { effect: 'submits' } : {}),
            ...(asksForRecord(parameter, variant) ? { judge: acceptsIfThere(variant) } : {}),
            parameters: mustExist(variant) ? [parameter.name] : [],
            change: (plan, target) => {
              const { parameters: known } = target.fixtures;
              // A value that breaks the document is the point of the check: a known one would hide it.
              return mustExist(variant) && Object.hasOwn(known, parameter.name)
                ? withParameter(plan, parameter, known[parameter.name])
                : variant.change(plan);
            },
          };
        }),
    );
  return [...named, ...valued];
}

function mustExist({ mustExist, polarity }: ParameterVariant): boolean {
  return mustExist && polarity === 'positive';
}

/** Whether an accepted value of a path parameter may name a record, such as a number. */
function asksForRecord({ in: place }: Parameter, { polarity }: ParameterVariant): boolean {
  return place === 'path' && polarity === 'positive';
}

/** One value out of several, of which a request can have only one. */
function isAlternative(pointer: string): boolean {
  return /\/(?:enum|anyOf|oneOf)\/\d+$/.test(pointer);
}

/** Whether a path parameter may be any text: then only existing values are accepted. */
function namesRecord(document: ContractDocument, { schema }: Parameter): boolean {
  const { type, enum: values, const: constant } = wholeOf(document, schema).schema;
  return (type ?? 'string') === 'string' && values === undefined && constant === undefined;
}

function dataCase(
  contract: Contract,
  operation: Operation,
  { polarity, statement, title }: Pick<Variant, 'polarity' | 'statement' | 'title'>,
  subject: string,
): Omit<Case, 'body'> {
  const accepted = polarity === 'positive';
  const name = accepted ? 'accepted-data' : 'refused-data';
  return {
    name,
    title: `${subject}: ${title}`,
    about: 'data',
    exercises: [{ statement, polarity }],
    judge: (response) =>
      accepted
        ? accepts({ contract, operation, statement }, response)
        : refuses({ contract, operation, statement }, response, name),
  };
}

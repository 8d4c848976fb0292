import { type Json, saysMore } from '../../../src/contract/document.js';
import { partsOf } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import type { DocumentNode, Kind } from './walk.js';

/** What to do about an operation that has no JSON to send or to return. */
export const leaveOut = 'leave the operation out: client.request or client.raw calls it.';

/**
 * Constructs of OpenAPI 3.1 that this project does not support, by object and keyword, with what to write
 * instead.
 */
const unsupported: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  root: {
    webhooks: 'describe operations under `paths`',
    jsonSchemaDialect: 'remove it: schemas are JSON Schema 2020-12',
  },
  components: {
    pathItems: 'write the path where it is used',
    callbacks: 'describe operations under `paths`',
  },
  server: { variables: 'write a server for each URL' },
  pathItem: {
    servers: 'list the servers at the root',
    head: 'its answers have no body, but a JSON body is required',
    trace: 'fetch cannot send it',
  },
  operation: {
    callbacks: 'describe operations under `paths`',
    servers: 'list the servers at the root',
  },
  parameter: {
    content: 'give the parameter a schema',
    allowEmptyValue: 'it is deprecated; make the parameter optional',
    allowReserved: 'the client percent-encodes what it sends',
  },
  header: { content: 'give the header a schema' },
  mediaType: { encoding: 'remove it: bodies are JSON' },
  link: {
    operationRef: 'name the operation by `operationId`',
    server: 'list the servers at the root',
  },
  schema: {
    ...keywords(
      ['$id', '$schema', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary', '$defs'],
      'name schemas under `components` and refer to them by $ref',
    ),
    ...keywords(
      ['if', 'then', 'else', 'dependentSchemas', 'dependentRequired'],
      'use `anyOf` with an alternative for each case',
    ),
    ...keywords(
      ['unevaluatedProperties', 'unevaluatedItems'],
      'requests say `additionalProperties: false`; undeclared fields of responses are drift anyway',
    ),
    ...keywords(['patternProperties', 'propertyNames'], 'use `additionalProperties`'),
    ...keywords(['prefixItems', 'contains', 'minContains', 'maxContains'], 'use `items`'),
    ...keywords(
      ['contentSchema', 'contentEncoding', 'contentMediaType'],
      'describe the text in words, or by a format such as byte',
    ),
    ...keywords(
      ['definitions', 'dependencies', 'additionalItems'],
      'it was removed from JSON Schema 2020-12',
    ),
    discriminator: 'the alternatives of `anyOf` and `oneOf` are distinguished by their fields',
    xml: 'bodies are JSON',
    nullable: "3.1 writes type: [string, 'null']",
    example: 'write `examples` with a list of one',
  },
};

function keywords(names: readonly string[], advice: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, advice]));
}

/** Refuses, by name, every construct that types, validators, checks or diff would ignore. */
export function checkConstructs(found: readonly DocumentNode[]): Problem[] {
  return found.flatMap(({ kind, pointer, value }) => [
    ...Object.entries(unsupported[kind] ?? {}).flatMap(([keyword, advice]) =>
      Object.hasOwn(value, keyword)
        ? [{ pointer: `${pointer}/${keyword}`, reason: `${keyword} is not supported: ${advice}.` }]
        : [],
    ),
    ...(kind === 'securityScheme' ? checkScheme(value, pointer) : []),
    ...(kind === 'mediaType' ? checkMediaType(pointer) : []),
    ...(kind === 'schema' ? checkBeside(value, pointer) : []),
    ...(kind === 'schema' && value.format === 'binary' ? [binaryAt(pointer)] : []),
  ]);
}

function checkMediaType(pointer: string): Problem[] {
  const type = partsOf(pointer).at(-1) ?? '';
  if (type === 'application/json') return [];
  const reason = `The media type ${type} is not supported: bodies are application/json; ${leaveOut}`;
  return [{ pointer, reason }];
}

/** What types and linter overlook beside a reference. */
const shaping = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'const'],
  ...['anyOf', 'oneOf', 'allOf'],
]);

/** Where a schema with a name is a reference, whatever stands beside it is overlooked. */
function checkBeside(schema: Json, pointer: string): Problem[] {
  if (typeof schema.$ref !== 'string') return [];
  const isNamed = /^\/components\/schemas\/[^/]+$/.test(pointer);
  return Object.keys(schema)
    .filter((each) => shaping.has(each) || (isNamed && saysMore({ [each]: schema[each] })))
    .map((keyword) => ({
      pointer: `${pointer}/${keyword}`,
      reason: `${keyword} beside a $ref is not supported: write allOf with the reference in it, and ${keyword} beside allOf.`,
    }));
}

function binaryAt(pointer: string): Problem {
  return {
    pointer: `${pointer}/format`,
    reason: 'format: binary is not supported: bodies are JSON, where base64 is format: byte.',
  };
}

function checkScheme({ type, scheme, in: place }: Json, pointer: string): Problem[] {
  const isKnown =
    (type === 'http' && ['basic', 'bearer'].includes(String(scheme).toLowerCase())) ||
    (type === 'apiKey' && place === 'header');
  if (isKnown) return [];
  const what =
    type === 'http' ? `http ${scheme}` : type === 'apiKey' ? `an API key in ${place}` : type;
  return [
    {
      pointer: `${pointer}/type`,
      reason: `${what} is not supported: use http basic, http bearer, or an apiKey in a header.`,
    },
  ];
}

import {
  isObject,
  type Json,
  listOperations,
  parametersAt,
  resolve,
} from '../../../src/contract/document.js';
import { partsOf, toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import type { DocumentNode, HeldValue } from './walk.js';

const expression =
  /^\$(?:url|method|statusCode|(request|response)\.(?:(header|query|path)\.([!-~]+)|body(?:#((?:\/[^/]*)*))?))$/;

/** The link expressions that the contract suite reads. */
const followed = /^\$(?:response\.body#|request\.(?:path|query)\.)/;

/**
 * Refuses links to an operation, a parameter, or a field of the answer that the document does not have. The
 * suite could never follow such a link, and nobody would notice.
 */
export function checkLinks(document: unknown, found: readonly DocumentNode[]): Problem[] {
  const operations = operationsOf(document);
  return found.flatMap(({ kind, pointer, value }) =>
    kind === 'link' ? checkLink(value, pointer) : [],
  );

  function checkLink(link: Json, pointer: string): Problem[] {
    const problems: Problem[] = [];
    const refuse = (at: string, reason: string): void => {
      problems.push({ pointer: at, reason });
    };
    const target = operations.get(String(link.operationId));
    if (target === undefined) {
      if (link.operationRef !== undefined) return [];
      const reason = `The document has no operation ${JSON.stringify(link.operationId)}.`;
      return [{ pointer: `${pointer}/operationId`, reason }];
    }
    const known = parametersOf(document, target);
    if (link.parameters !== undefined && !isObject(link.parameters)) {
      refuse(
        `${pointer}/parameters`,
        'The parameters of a link must be an object of names and values.',
      );
    }
    for (const name of pathParametersOf(target)) {
      const given = isObject(link.parameters) ? link.parameters : {};
      if (Object.hasOwn(given, name) || Object.hasOwn(given, `path.${name}`)) continue;
      refuse(
        pointer,
        `${link.operationId} needs a value of ${JSON.stringify(name)} from the link.`,
      );
    }
    for (const [name, value] of Object.entries(isObject(link.parameters) ? link.parameters : {})) {
      const at = `${pointer}/parameters${toPointer(name)}`;
      const parameter = known.get(name);
      if (parameter === undefined) {
        refuse(at, `${link.operationId} has no parameter ${JSON.stringify(name)}.`);
      }
      checkValue(value, at, parameter && `${parameter}/schema`);
    }
    checkBody(link.requestBody, `${pointer}/requestBody`, `${target}/requestBody`);
    return problems;

    function checkBody(value: unknown, at: string, body: string): void {
      if (value === undefined) return;
      const schema = `${body}${toPointer('content', 'application/json', 'schema')}`;
      if (isObject(value)) {
        for (const [name, inner] of Object.entries(value)) {
          const field = at + toPointer(name);
          const [place] = placesOf(document, schema, [name]);
          if (place === undefined) {
            refuse(field, `The body of ${link.operationId} has no field ${JSON.stringify(name)}.`);
          }
          checkValue(inner, field, place);
        }
        for (const name of requiredOf(document, schema)) {
          if (Object.hasOwn(value, name)) continue;
          refuse(at, `The body of ${link.operationId} needs a field ${JSON.stringify(name)}.`);
        }
      } else checkValue(value, at, schema);
    }

    /** @param into Pointer to the schema of the link's target value. */
    function checkValue(value: unknown, at: string, into: string | undefined): void {
      if (typeof value !== 'string') return;
      if (!value.startsWith('$')) {
        // A constant that looks like an expression probably lacks its `$`.
        if (/^(?:request|response)\.|#\//.test(value)) refuse(at, malformed(value));
        return;
      }
      const [, side, place, name = '', field] = expression.exec(value) ?? [];
      if (!expression.test(value)) {
        refuse(at, malformed(value));
        return;
      }
      if (!followed.test(value)) {
        refuse(
          at,
          `${value} is not supported: links read $response.body#/…, $request.path.… and $request.query.….`,
        );
        return;
      }
      for (const { operation, response } of ownersOf(pointer)) {
        if (side === 'request' && (place === 'path' || place === 'query')) {
          if (!parametersOf(document, operation).has(`${place}.${name}`)) {
            refuse(at, `${value}: the request has no ${place} parameter ${JSON.stringify(name)}.`);
          }
        }
        if (field === undefined) continue;
        const body = side === 'request' ? `${operation}/requestBody` : response;
        const schema = body + toPointer('content', 'application/json', 'schema');
        const places = placesOf(document, schema, partsOf(field));
        if (places.length === 0) refuse(at, `${value}: the ${side} has no field ${field}.`);
        const given = new Set(places.flatMap((place) => typesAt(document, place)));
        const taken = into === undefined ? [] : typesAt(document, into);
        if (given.size === 0 || taken.length === 0) continue;
        if (taken.some((type) => given.has(type) || (type === 'number' && given.has('integer')))) {
          continue;
        }
        refuse(at, `${value} is ${[...given].join(' or ')}, but must be ${taken.join(' or ')}.`);
      }
    }
  }

  /** The responses that have a link, inline or by reference. */
  function ownersOf(link: string): { operation: string; response: string }[] {
    return [...operations.values()].flatMap((operation) => {
      const { value: responses } = resolve(document, `${operation}/responses`);
      return Object.keys(isObject(responses) ? responses : {}).flatMap((status) => {
        const response = `${operation}/responses${toPointer(status)}`;
        const { pointer, value } = resolve(document, response);
        const links = isObject(value) && isObject(value.links) ? value.links : {};
        const carries = Object.keys(links).some(
          (name) => resolve(document, `${pointer}/links${toPointer(name)}`).pointer === link,
        );
        return carries ? [{ operation, response }] : [];
      });
    });
  }
}

function malformed(value: string): string {
  return `${JSON.stringify(value)} is not an expression: write, for example, $response.body#/job/jobId.`;
}

/** The names in the path of an operation. */
function pathParametersOf(operation: string): string[] {
  const [, path = ''] = partsOf(operation);
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** Pointers to the parameters of an operation, by `name` and by `place.name`. */
function parametersOf(document: unknown, operation: string): Map<string, string> {
  return new Map(
    parametersAt(document, operation).flatMap(({ pointer, value }) => {
      const names = [String(value.name), `${value.in}.${value.name}`];
      return names.map((name): [string, string] => [name, pointer]);
    }),
  );
}

/** Pointers to the schemas for a value at the path, in a schema or one of its alternatives. */
function placesOf(document: unknown, at: string, path: readonly string[], depth = 0): string[] {
  const { pointer, value } = resolve(document, at);
  if (!isObject(value) || depth > 32) return [];
  const [name, ...rest] = path;
  if (name === undefined) return [pointer];
  const into = (key: string): string[] => placesOf(document, pointer + key, rest, depth + 1);
  const { properties, additionalProperties: further } = value;
  if (isObject(properties) && Object.hasOwn(properties, name)) {
    return into(toPointer('properties', name));
  }
  return [
    ...(/^\d+$/.test(name) && value.items !== undefined ? into('/items') : []),
    ...(further === true ? [`${pointer}/additionalProperties`] : []),
    ...(isObject(further) ? into('/additionalProperties') : []),
    ...branchesOf(value, pointer).flatMap((branch) => placesOf(document, branch, path, depth + 1)),
  ];
}

/** The types of a schema or its alternatives; empty if it may be anything. */
function typesAt(document: unknown, at: string, depth = 0): string[] {
  const { pointer, value } = resolve(document, at);
  if (!isObject(value) || depth > 32) return [];
  if (value.type !== undefined) return [value.type].flat().map(String);
  return branchesOf(value, pointer).flatMap((branch) => typesAt(document, branch, depth + 1));
}

/** The fields that a sent object must have in every alternative. */
function requiredOf(document: unknown, at: string, depth = 0): string[] {
  const { pointer, value } = resolve(document, at);
  if (!isObject(value) || depth > 32) return [];
  const parts = Array.isArray(value.allOf) ? [...value.allOf.keys()] : [];
  const names = Array.isArray(value.required) ? value.required.map(String) : [];
  const isSent = (name: string): boolean =>
    placesOf(document, pointer, [name]).every((place) => {
      const { value: property } = resolve(document, place);
      return !isObject(property) || property.readOnly !== true;
    });
  return [
    ...names.filter(isSent),
    ...parts.flatMap((index) => requiredOf(document, `${pointer}/allOf/${index}`, depth + 1)),
  ];
}

function branchesOf(schema: Json, pointer: string): string[] {
  return ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? list.map((_each, index) => `${pointer}/${keyword}/${index}`) : [];
  });
}

/** The constants of a link, each with its schema. */
export function listConstants(document: unknown, found: readonly DocumentNode[]): HeldValue[] {
  const operations = operationsOf(document);
  return found.flatMap(({ kind, pointer, value: link }) => {
    const target = operations.get(String(link.operationId));
    if (kind !== 'link' || target === undefined) return [];
    const known = parametersOf(document, target);
    const body = `${target}/requestBody${toPointer('content', 'application/json', 'schema')}`;
    const given = [
      ...entriesOf(link.parameters).map(([name, value]) => ({
        ...{ at: `${pointer}/parameters${toPointer(name)}`, value },
        schema: known.has(name) ? `${known.get(name)}/schema` : undefined,
      })),
      ...entriesOf(link.requestBody).map(([name, value]) => ({
        ...{ at: `${pointer}/requestBody${toPointer(name)}`, value },
        schema: placesOf(document, body, [name])[0],
      })),
    ];
    return given.flatMap(({ at, value, schema }) =>
      schema === undefined || (typeof value === 'string' && value.startsWith('$'))
        ? []
        : [{ pointer: at, value, schema }],
    );
  });
}

function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(isObject(value) ? value : {});
}

function operationsOf(document: unknown): Map<string, string> {
  return new Map(
    listOperations(document).map(({ operationId, method, path }) => [
      operationId,
      toPointer('paths', path, method.toLowerCase()),
    ]),
  );
}

import { isObject, type Json, listOperations, resolve } from '../../../src/contract/document.js';
import { partsOf, toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import type { Found } from './walk.js';

const expression =
  /^\$(?:url|method|statusCode|(request|response)\.(?:(header|query|path)\.([!-~]+)|body(?:#((?:\/[^/]*)*))?))$/;

/** What the walks of the contract suite read. */
const followed = /^\$(?:response\.body#|request\.(?:path|query)\.)/;

/**
 * Refuses links that lead nowhere: to an operation, a parameter, or a field of the answer that the
 * document does not have. A walk along such a link would never be taken, and nobody would notice.
 */
export function checkLinks(document: unknown, found: readonly Found[]): Problem[] {
  const operations = new Map(
    listOperations(document).map(({ operationId, method, path }) => [
      operationId,
      toPointer('paths', path, method.toLowerCase()),
    ]),
  );
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
    const names = parametersOf(document, target);
    if (link.parameters !== undefined && !isObject(link.parameters)) {
      refuse(`${pointer}/parameters`, 'The parameters of a link are an object: names and values.');
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
      if (!names.has(name)) {
        refuse(at, `${link.operationId} has no parameter ${JSON.stringify(name)}.`);
      }
      checkValue(value, at);
    }
    checkBody(link.requestBody, `${pointer}/requestBody`, `${target}/requestBody`);
    return problems;

    function checkBody(value: unknown, at: string, body: string): void {
      if (value === undefined) return;
      const schema = `${body}${toPointer('content', 'application/json', 'schema')}`;
      if (isObject(value)) {
        for (const [name, inner] of Object.entries(value)) {
          const field = at + toPointer(name);
          if (!hasField(document, schema, [name])) {
            refuse(field, `The body of ${link.operationId} has no field ${JSON.stringify(name)}.`);
          }
          checkValue(inner, field);
        }
      } else checkValue(value, at);
    }

    function checkValue(value: unknown, at: string): void {
      if (typeof value !== 'string') return;
      if (!value.startsWith('$')) {
        // A constant that looks like an expression is one whose sign was forgotten.
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
        if (!hasField(document, schema, partsOf(field))) {
          refuse(at, `${value}: the ${side} has no field ${field}.`);
        }
      }
    }
  }

  /** The responses that carry a link, in place or by reference. */
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
  return `${JSON.stringify(value)} is not an expression: write for example $response.body#/job/jobId.`;
}

/** The names in the path of an operation. */
function pathParametersOf(operation: string): string[] {
  const [, path = ''] = partsOf(operation);
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** The parameters of an operation, as `name` and as `place.name`. */
function parametersOf(document: unknown, operation: string): Set<string> {
  const owners = [operation.slice(0, operation.lastIndexOf('/')), operation];
  return new Set(
    owners.flatMap((owner) => {
      const { value, pointer } = resolve(document, `${owner}/parameters`);
      return (Array.isArray(value) ? [...value.keys()] : []).flatMap((index) => {
        const parameter = resolve(document, `${pointer}/${index}`).value;
        return isObject(parameter)
          ? [String(parameter.name), `${parameter.in}.${parameter.name}`]
          : [];
      });
    }),
  );
}

/** Whether a schema, or an alternative of it, describes a value at the path. */
function hasField(document: unknown, at: string, path: readonly string[], depth = 0): boolean {
  const { pointer, value } = resolve(document, at);
  if (!isObject(value) || depth > 32) return false;
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const into = (key: string): boolean => hasField(document, pointer + key, rest, depth + 1);
  const branches = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const list = value[keyword];
    return Array.isArray(list)
      ? list.map((_branch, index) => `${pointer}/${keyword}/${index}`)
      : [];
  });
  return (
    (isObject(value.properties) &&
      Object.hasOwn(value.properties, name) &&
      into(`/properties${toPointer(name)}`)) ||
    (/^\d+$/.test(name) && value.items !== undefined && into('/items')) ||
    value.additionalProperties === true ||
    (isObject(value.additionalProperties) && into('/additionalProperties')) ||
    branches.some((branch) => hasField(document, branch, path, depth + 1))
  );
}

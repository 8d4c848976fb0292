import { suggestion } from '../arguments/names.js';
import { ConfigurationError } from '../errors/index.js';
import { idProblem } from '../ids.js';
import { type OperationId, operations } from '../operations.js';

/** The operation of the document for a request. */
export interface Route {
  readonly operation: OperationId;
  /** The path below the base URL, with each ID encoded again. */
  readonly path: string;
}

/** @throws ConfigurationError when the operation does not exist */
export function checkOperations(allow: readonly OperationId[]): ReadonlySet<OperationId> {
  const known = Object.keys(operations);
  if (!Array.isArray(allow) || allow.length === 0) {
    throw new ConfigurationError(`allow must be a list of these operations: ${known.join(', ')}.`);
  }
  for (const operation of allow) {
    if (known.includes(operation)) continue;
    const near = suggestion(String(operation), known) ?? `Known operations: ${known.join(', ')}.`;
    throw new ConfigurationError(`allow: unknown operation ${JSON.stringify(operation)}. ${near}`);
  }
  return new Set(allow);
}

/** The operation of a method and a path below the mount point; a fixed path takes precedence over an ID. */
export function routeOf(method: string, path: string): Route | undefined {
  const given = path.split('/');
  const found = Object.entries(operations)
    .filter(([, each]) => each.method === method)
    .flatMap(([operation, each]) => {
      const route = fill(each.path.split('/'), given);
      return route === undefined ? [] : [{ operation: operation as OperationId, path: route }];
    });
  return found.find(({ operation }) => !operations[operation].path.includes('{')) ?? found[0];
}

function fill(pattern: readonly string[], given: readonly string[]): string | undefined {
  if (pattern.length !== given.length) return undefined;
  const filled = pattern.map((segment, index) => {
    const text = given[index] ?? '';
    if (!segment.startsWith('{')) return segment === text ? segment : undefined;
    try {
      const id = decodeURIComponent(text);
      return idProblem(id) === undefined ? encodeURIComponent(id) : undefined;
    } catch {
      return undefined;
    }
  });
  return filled.includes(undefined) ? undefined : filled.join('/');
}

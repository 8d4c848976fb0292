import { nobodysIds } from '../engine/case.js';
import type { Contract } from '../engine/contract.js';
import type { Operation } from '../engine/contractDocument.js';
import { NotForTarget } from '../engine/interrupts.js';
import { operationFinder } from '../engine/observe.js';
import { pathBelow } from '../engine/paths.js';
import { asRequest } from '../engine/request.js';
import type { Left } from '../engine/target.js';
import { linkedLessons } from './discover.js';

/** The records that a run has made, and the only fetch that may change them. */
export interface OwnRecords {
  /** The newest of each kind, by parameter; grows during the run. */
  readonly made: Readonly<Record<string, string>>;
  /** What the run has made and not deleted, by parameter, oldest first. */
  left(): Left;
  /** Whether a request names a record that the run made. */
  names(operation: Operation, path: string): boolean;
  /** Wraps `send`, but refuses writes to records that the run did not make. */
  guard(send: typeof globalThis.fetch): typeof globalThis.fetch;
}

export interface OwnOptions {
  /** Whether records of the run may be deleted. Default: false. */
  readonly deletes?: boolean;
  /** Whether records linked from a read of the run's own record belong to the run too. Default: false. */
  readonly yields?: (operation: Operation) => boolean;
}

/**
 * Tracks the records that a run makes, as named by the links in answers to its writes and submissions: records
 * of others may be read, but are never changed.
 */
export function ownRecords(
  contract: Contract,
  baseUrl: string,
  { deletes = false, yields = () => false }: OwnOptions = {},
): OwnRecords {
  const made: Record<string, string> = {};
  const ids = new Set<string>(nobodysIds);
  const left = new Map<string, Set<string>>();
  const find = operationFinder(contract.document);
  const note = (operation: Operation, body: unknown): void => {
    const plan = { path: '', method: '', parameters: {}, query: {}, headers: {}, credentials: [] };
    for (const { key, values } of linkedLessons(contract, operation, { plan, body })) {
      for (const value of values) {
        made[key] = value;
        if (!ids.has(value)) left.set(key, (left.get(key) ?? new Set()).add(value));
        ids.add(value);
      }
    }
  };
  const names = (operation: Operation, path: string): boolean =>
    namedIn(operation, path).some((id) => !nobodysIds.includes(id) && ids.has(id));
  const noteAnswer = async (operation: Operation, response: Response): Promise<void> => {
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => undefined);
    note(operation, body);
  };
  return {
    made,
    left: () => Object.fromEntries([...left].map(([key, values]) => [key, [...values]] as const)),
    names,
    guard: (send) => async (input, init) => {
      const request = asRequest(input, init);
      const path = pathBelow(baseUrl, request.url);
      const operation = find(request.method, path);
      if (operation === undefined) return send(request);
      if (operation.effect === 'reads') {
        const response = await send(request);
        if (response.ok && yields(operation) && names(operation, path))
          await noteAnswer(operation, response);
        return response;
      }
      const deleted = request.method === 'DELETE' ? await textsIn(request.clone()) : [];
      if (request.method === 'DELETE' && !deletes) {
        throw new NotForTarget(
          'it deletes; CONTRACT_ALLOW_DELETES=1 allows it for what the run made',
        );
      }
      // A submission does not change the records in its path, and has its own guard.
      const named = operation.effect === 'writes' ? namedIn(operation, path) : [];
      const foreign = [...named, ...deleted].find((id) => !ids.has(id));
      if (foreign !== undefined) {
        throw new NotForTarget(`the run did not make ${foreign}, and changes only what it made`);
      }
      const response = await send(request);
      if (response.ok) {
        await noteAnswer(operation, response);
        const gone = request.method === 'DELETE' ? [...named, ...deleted] : [];
        for (const values of left.values()) for (const id of gone) values.delete(id);
        for (const [key, id] of Object.entries(made)) {
          if (!gone.includes(id)) continue;
          const other = [...(left.get(key) ?? [])].at(-1);
          if (other === undefined) delete made[key];
          else made[key] = other;
        }
        // A 404 for it is not due to a replica that lags.
        for (const id of gone) ids.delete(id);
      }
      return response;
    },
  };
}

/** The IDs in the path of an operation. */
function namedIn(operation: Operation, path: string): string[] {
  const parts = path.split('/');
  return operation.path
    .split('/')
    .flatMap((part, index) => (/\{/.test(part) ? [decodeURIComponent(parts[index] ?? '')] : []));
}

/** Every text in a request's body: a deletion may name its records anywhere in it. */
async function textsIn(request: Request): Promise<string[]> {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const body = await request.text();
  if (body === '') return [];
  try {
    collect(JSON.parse(body));
  } catch {
    // A body that is not JSON may name anything.
    texts.push(body);
  }
  return texts;
}

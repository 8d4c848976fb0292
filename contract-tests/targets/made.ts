import { nobodysId } from '../engine/case.js';
import type { Contract } from '../engine/contract.js';
import type { Operation } from '../engine/document.js';
import { NotForTarget } from '../engine/interrupts.js';
import { operationFinder } from '../engine/observe.js';
import { pathBelow } from '../engine/paths.js';
import type { Left } from '../engine/target.js';
import { linkedLessons } from './discover.js';

/** What a run has made, and the only fetch that may change any of it. */
export interface OwnRecords {
  /** The newest of each kind, by parameter; grows as the run goes on. */
  readonly made: Readonly<Record<string, string>>;
  /** All that the run made and has not deleted again, by parameter, oldest first. */
  left(): Left;
  /** Whether a request names something that the run made. */
  names(operation: Operation, path: string): boolean;
  /** Sends as `send` does, but no write to a record that the run did not make. */
  guard(send: typeof globalThis.fetch): typeof globalThis.fetch;
}

export interface OwnOptions {
  /** Whether what the run made may be deleted. Default: it may not. */
  readonly deletes?: boolean;
  /** Whether what a read of the run's own record links to is the run's own, too. Default: it is not. */
  readonly yields?: (operation: Operation) => boolean;
}

/**
 * Keeps the records that a run makes, as the links of its answers to writes and submissions name them: a
 * record of somebody else may be read, and is never changed.
 */
export function ownRecords(
  contract: Contract,
  baseUrl: string,
  { deletes = false, yields = () => false }: OwnOptions = {},
): OwnRecords {
  const made: Record<string, string> = {};
  const ids = new Set<string>([nobodysId]);
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
    namedIn(operation, path).some((id) => id !== nobodysId && ids.has(id));
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
      const request = new Request(input, init);
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
      // A submission changes nothing that its path names, and has a guard of its own.
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
        // A 404 for it is no copy that comes later.
        for (const id of gone) ids.delete(id);
      }
      return response;
    },
  };
}

/** The IDs in a path, as the operation places them. */
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
    // What is not JSON may name anything.
    texts.push(body);
  }
  return texts;
}

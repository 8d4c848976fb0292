import type { Asset } from '../generated/schema.js';
import { typeName } from './bytes.js';
import { UnexpectedResponseError } from './errors/index.js';
import { textAt } from './foreign.js';
import type { OperationId } from './operations.js';

// Separators of paths, Windows drives, and invisible characters: controls and marks of direction.
const UNSAFE = /[/\\]|^[a-z]:|[\p{Cc}\p{Cf}\u2028\u2029]/iu;

/**
 * Why a text is not an ID: an ID is one segment of a path, so that it cannot lead to another record, and a
 * file named after it stays in its folder.
 */
export function idProblem(id: unknown): string | undefined {
  if (typeof id !== 'string') return `must be text, not ${typeName(id)}`;
  if (id === '') return 'must not be empty';
  if (/^\.{1,2}$/.test(id) || UNSAFE.test(id)) {
    return 'must be an ID, without separators of paths and control characters';
  }
  return undefined;
}

/** Whether a value that the service gave is an ID by which its record can be read. */
export function isUsableId(id: unknown): id is string {
  return idProblem(id) === undefined && !/\p{Cs}/u.test(id as string);
}

/** Whether a text is the ID of an asset, by its prefix, which IDs from before May 2024 lack. */
export function isAssetId(value: unknown): value is string {
  return typeof value === 'string' && /^asset_[\w-]+$/.test(value);
}

/** The IDs in a list of IDs, or of records with one; other values are returned unchanged. */
export function idsIn(source: unknown): unknown {
  if (!Array.isArray(source)) return source;
  return source.map((each: unknown) =>
    typeof each === 'string' ? each : textAt<Asset>(each, 'id'),
  );
}

/** Refuses an ID that the service gave, by the same rule. */
export function givenId(field: string, id: unknown, operation: OperationId): string {
  if (idProblem(id) === undefined) return id as string;
  throw new UnexpectedResponseError(
    `The service gave a ${field} that is not a valid ID. It was not used.`,
    {
      operation,
    },
  );
}

import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';

/** Where a mistake stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The number that stands there, as it is written. */
  readonly digits?: string;
}

/** A mistake in the bundled document; the source map tells the file that it comes from. */
export interface Problem {
  /** JSON Pointer into the bundle. */
  readonly pointer: string;
  /** What is wrong, and what to do. */
  readonly reason: string;
}

/** @throws {BrokenDocumentError} with all the problems, each one told once, if there are any. */
export function refuseProblems(lines: Iterable<string>): void {
  const problems = [...new Set(lines)];
  if (problems.length === 0) return;
  const noun = problems.length === 1 ? 'problem' : 'problems';
  throw new BrokenDocumentError(
    [`The document has ${problems.length} ${noun}:`, ...problems].join('\n'),
  );
}

/** Writes one problem: file, line, column, reason, and the pointer that leads to it. */
export function describeProblem(place: Place, reason: string, pointer?: string): string {
  const at = pointer ? `\n    at ${pointer}` : '';
  return `  ${place.file}:${place.line}:${place.column} ${reason}${at}`;
}

import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { printable } from '../../src/printable.js';

/** The place of a problem. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The number at that place, as written. */
  readonly digits?: string;
}

/** A problem in the bundled document; the source map maps it to its file. */
export interface Problem {
  /** JSON Pointer into the bundle. */
  readonly pointer: string;
  /** What is wrong, and what to do. */
  readonly reason: string;
}

/**
 * @param note - a line after them
 * @throws {BrokenDocumentError} with all problems, each once, if there are any.
 */
export function refuseProblems(lines: Iterable<string>, note?: string): void {
  const problems = [...new Set(lines)];
  if (problems.length === 0) return;
  const noun = problems.length === 1 ? 'problem' : 'problems';
  throw new BrokenDocumentError(
    [
      `The document has ${problems.length} ${noun}:`,
      ...problems,
      ...(note === undefined ? [] : [note]),
    ].join('\n'),
  );
}

/** Formats one problem: file, line, column, reason and pointer. */
export function describeProblem(place: Place, reason: string, pointer?: string): string {
  const at = pointer ? `\n    at ${printable(pointer)}` : '';
  return `  ${place.file}:${place.line}:${place.column} ${reason}${at}`;
}

import { relative } from 'node:path';
import {
  type BundleResult,
  bundle,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
} from '@redocly/openapi-core';

/** A document that must not be generated from; the message lists each problem with file and line. */
export class BrokenDocumentError extends Error {
  override readonly name = 'BrokenDocumentError';
}

export interface DocumentSource {
  /** The root file, for example `openapi/openapi.yaml`. */
  readonly root: string;
  /** The Redocly configuration that the document is linted with. */
  readonly config: string;
}

/**
 * Lints and bundles the document into one JSON value.
 * @throws {BrokenDocumentError} on any lint error or warning and on any `$ref` that does not resolve.
 */
export async function bundleDocument(source: DocumentSource): Promise<unknown> {
  const config = await loadConfig({ configPath: source.config });
  const problems = await lint({ ref: source.root, config }).catch(explainUnreadable(source.root));
  refuse(problems);
  // `dereference: false` keeps the named schemas: they are the names of the generated types.
  const result: BundleResult = await bundle({ ref: source.root, config, dereference: false });
  refuse(result.problems);
  return result.bundle.parsed;
}

function explainUnreadable(root: string) {
  return (error: unknown): never => {
    throw new BrokenDocumentError(
      `${relative('.', root)}: ${error instanceof Error ? error.message : String(error)}`,
    );
  };
}

function refuse(problems: readonly NormalizedProblem[]): void {
  const counted = problems.filter((problem) => !problem.ignored);
  if (counted.length === 0) return;
  const noun = counted.length === 1 ? 'problem' : 'problems';
  throw new BrokenDocumentError(
    [`The document has ${counted.length} ${noun}:`, ...counted.map(describe)].join('\n'),
  );
}

function describe(problem: NormalizedProblem): string {
  const [location] = problem.location;
  if (location === undefined) return `  ${problem.ruleId}: ${problem.message}`;
  const { start } = getLineColLocation(location);
  const file = relative('.', location.source.absoluteRef);
  const pointer = location.pointer ?? '';
  const advice = problem.suggest.length > 0 ? ` Did you mean ${problem.suggest.join(', ')}?` : '';
  return `  ${file}:${start.line}:${start.col} ${problem.ruleId}: ${problem.message}${advice}\n    at ${pointer}`;
}

import { lintAndBundle } from './lint.js';
import { describeProblem, type Problem, refuseProblems } from './problem.js';
import { checkConstructs } from './rules/constructs.js';
import { checkDigits } from './rules/digits.js';
import { listProblems } from './rules/index.js';
import { listObjects } from './rules/walk.js';
import { mapSources, type SourceMap } from './sourceMap.js';
import { readTree } from './tree.js';

export interface DocumentSource {
  /** The root file, for example `openapi/openapi.yaml`. */
  readonly root: string;
  /** The Redocly configuration that the document is linted with. */
  readonly config: string;
}

export interface BundledDocument {
  readonly document: object;
  /** The place of a value of the document in its files. */
  readonly placeOf: SourceMap;
}

/**
 * Reads, lints and bundles the document into one JSON value to generate from.
 * @throws {BrokenDocumentError} naming file, line and reason of each problem.
 */
export async function bundleDocument({ root, config }: DocumentSource): Promise<BundledDocument> {
  const tree = await readTree(root);
  const document = await lintAndBundle(tree, config, (bundled) =>
    refuse(checkConstructs(listObjects(bundled)), mapSources(bundled, tree)),
  );
  const placeOf = mapSources(document, tree);
  refuse([...checkDigits(document, placeOf), ...listProblems(document)], placeOf);
  return { document, placeOf };
}

function refuse(problems: readonly Problem[], placeOf: SourceMap): void {
  refuseProblems(
    problems.map(({ pointer, reason }) => describeProblem(placeOf(pointer), reason, `#${pointer}`)),
  );
}

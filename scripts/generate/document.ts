import { lintAndBundle } from './lint.js';
import { describeProblem, refuseProblems } from './problem.js';
import { listProblems } from './rules/index.js';
import { mapSources } from './sourceMap.js';
import { readTree } from './tree.js';

export interface DocumentSource {
  /** The root file, for example `openapi/openapi.yaml`. */
  readonly root: string;
  /** The Redocly configuration that the document is linted with. */
  readonly config: string;
}

/**
 * Reads, lints and bundles the document into one JSON value that can be generated from.
 * @throws {BrokenDocumentError} naming file, line and reason of each problem.
 */
export async function bundleDocument({ root, config }: DocumentSource): Promise<unknown> {
  const tree = await readTree(root);
  const document = await lintAndBundle(tree, config);
  const problems = listProblems(document);
  if (problems.length > 0) {
    const placeOf = mapSources(document, tree);
    refuseProblems(
      problems.map(({ pointer, reason }) =>
        describeProblem(placeOf(pointer), reason, `#${pointer}`),
      ),
    );
  }
  return document;
}

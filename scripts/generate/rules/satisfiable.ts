import { sample as samplesOf } from 'fast-check';
import { arbitraryOf } from '../../../contract-tests/engine/arbitrary.js';
import {
  type ContractDocument,
  toContractDocument,
} from '../../../contract-tests/engine/contractDocument.js';
import { sample } from '../../../contract-tests/engine/samples.js';
import { withoutRequired } from '../../../src/contract/compile/ajv.js';
import type { Problem } from '../problem.js';
import { compilerOf } from './compiler.js';
import type { DocumentNode } from './walk.js';

/** How many random values are tried for a schema whose simplest ones are invalid. */
const tried = 300;

/**
 * Refuses a schema without any valid value: its statements contradict each other, mostly through a reference or
 * between parts of an `allOf`.
 */
export function checkSatisfiable(document: object, found: readonly DocumentNode[]): Problem[] {
  // A field that only one side writes is never in what the other side sends.
  const compile = compilerOf(
    withoutRequired(withoutRequired(document, 'readOnly'), 'writeOnly') as object,
  );
  const contract = toContractDocument(document);
  const inner: string[] = [];
  const problems = found.flatMap(({ kind, pointer, value: { examples } }): Problem[] => {
    if (kind !== 'schema') return [];
    const isValid = compile(pointer);
    const own = Array.isArray(examples) ? examples : [];
    for (const value of candidates(contract, pointer, own)) if (isValid(value)) return [];
    inner.push(pointer);
    const reason =
      'No valid value was found: the statements of the schema contradict each other, or it needs `examples`.';
    return [{ pointer, reason }];
  });
  // A schema around an impossible one is impossible because of it.
  return problems.filter(
    ({ pointer }) => !inner.some((other) => other !== pointer && other.startsWith(`${pointer}/`)),
  );
}

function* candidates(
  document: ContractDocument,
  pointer: string,
  examples: readonly unknown[],
): Generator<unknown> {
  const at = document.schemaAt(pointer);
  yield* examples;
  yield sample(document, at, 'required');
  yield sample(document, at, 'all');
  yield* samplesOf(arbitraryOf(document, at), { seed: 1, numRuns: tried });
}

import { sample as samplesOf } from 'fast-check';
import { arbitraryOf } from '../../../contract-tests/engine/arbitrary.js';
import type { ContractDocument } from '../../../contract-tests/engine/contractDocument.js';
import { sample } from '../../../contract-tests/engine/samples.js';
import { toContractDocument } from '../../../contract-tests/engine/toContractDocument.js';
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
  const problems = found.flatMap(({ kind, pointer, value }): Problem[] => {
    if (kind !== 'schema' || isPlain(value)) return [];
    const isValid = compile(pointer);
    const own = Array.isArray(value.examples) ? value.examples : [];
    for (const each of candidates(contract, pointer, own)) if (isValid(each)) return [];
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

/** They restrict nothing. */
const remarks = [
  'description',
  'title',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
];
/** They restrict what is in a value, and an empty one has nothing in it. */
const insides = ['type', 'properties', 'items', 'additionalProperties'];

/**
 * Whether nothing in a schema can contradict: it only refers to another one, which is checked itself, or an empty value
 * of its type is valid. Three quarters of the schemas are, and to compile them takes most of the time.
 */
function isPlain(schema: DocumentNode['value']): boolean {
  const allowed = '$ref' in schema ? ['$ref', ...remarks] : [...insides, ...remarks];
  return Object.keys(schema).every((key) => allowed.includes(key) || key.startsWith('x-'));
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

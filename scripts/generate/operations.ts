import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { isObject, listOperations, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';

const effects = ['reads', 'writes', 'submits'];

/**
 * Writes the table of operations: method, path, effect, and the field that every success carries.
 * @throws {BrokenDocumentError} when an operation does not say its effect, or has no such field.
 */
export function generateOperations(document: unknown): string {
  const lines = listOperations(document).map(({ operationId, method, path }) => {
    const at = toPointer('paths', path, method.toLowerCase());
    const { value: effect } = resolve(document, `${at}/x-effect`);
    if (typeof effect !== 'string' || !effects.includes(effect)) {
      throw new BrokenDocumentError(`${at}: x-effect must be one of ${effects.join(', ')}.`);
    }
    const entry = { method, path, effect, answer: answerOf(document, at) };
    return `  ${operationId}: ${JSON.stringify(entry)},`;
  });
  return [
    '/** Each operation of the document: its request, what a call does, and the field of its answer. */',
    'export const operations = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}

/** The first required field of a success; of a choice, the first shape counts. */
function answerOf(document: unknown, operation: string): string {
  const success = `${operation}/responses/200${toPointer('content', 'application/json', 'schema')}`;
  let { pointer, value } = resolve(document, success);
  while (isObject(value) && (Array.isArray(value.anyOf) || Array.isArray(value.oneOf))) {
    const choice = Array.isArray(value.anyOf) ? 'anyOf' : 'oneOf';
    ({ pointer, value } = resolve(document, `${pointer}/${choice}/0`));
  }
  const [field] = isObject(value) && Array.isArray(value.required) ? value.required : [];
  if (typeof field === 'string') return field;
  throw new BrokenDocumentError(`${operation}: the body of its 200 requires no field.`);
}

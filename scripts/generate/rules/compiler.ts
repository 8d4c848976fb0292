import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../../../src/contract/compile/formats.js';
import { addExactMultipleOf, compareByFields } from '../../../src/contract/compile/keywords.js';

export const { errorsText } = Ajv2020.prototype;

/**
 * Compiles the schemas of a document for the few values that a rule tries: fast to compile, not fast to run.
 */
export function compilerOf(
  document: object,
  { allErrors = false } = {},
): (pointer: string) => ReturnType<Ajv2020['compile']> {
  const ajv = new Ajv2020({
    allErrors,
    strict: false,
    validateSchema: false,
    logger: false,
    formats,
    code: { optimize: false },
  });
  addExactMultipleOf(ajv);
  compareByFields(ajv);
  ajv.addSchema(document, 'bundle');
  // A name may have a #, which encodeURI leaves as it is.
  return (pointer) =>
    ajv.compile({ $ref: `bundle#${pointer.split('/').map(encodeURIComponent).join('/')}` });
}

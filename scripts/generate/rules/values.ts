import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../../../src/contract/compile/formats.js';
import type { Problem } from '../problem.js';
import type { Found } from './walk.js';

/** Refuses a default, a constant or a listed value that the schema around it does not allow. */
export function checkValues(document: object, found: readonly Found[]): Problem[] {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, formats });
  ajv.addSchema(document, 'bundle');
  return found.flatMap(({ kind, pointer, value: schema }) => {
    if (kind !== 'schema') return [];
    const values: [unknown, string][] = [];
    if (schema.default !== undefined) values.push([schema.default, 'default']);
    if (schema.const !== undefined) values.push([schema.const, 'const']);
    if (Array.isArray(schema.enum)) {
      values.push(...schema.enum.map((value, i): [unknown, string] => [value, `enum/${i}`]));
    }
    if (values.length === 0) return [];
    const isValid = ajv.compile({ $ref: `bundle#${encodeURI(pointer)}` });
    return values.flatMap(([value, at]) => {
      if (isValid(value)) return [];
      const why = ajv.errorsText(isValid.errors, { dataVar: 'it' });
      const reason = `${JSON.stringify(value)} is not allowed by its own schema: ${why}.`;
      return [{ pointer: `${pointer}/${at}`, reason }];
    });
  });
}

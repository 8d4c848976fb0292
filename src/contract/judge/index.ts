import type { Validator } from '../../../generated/validators.js';
import { fits } from './fits.js';
import { createReader, type Format, type Rule } from './rule.js';
import { deviationsOf } from './tell.js';
import type { Table, Written } from './written.js';

export type { Format };

/**
 * Makes validators from a table of schemas. They judge as ajv does, without compiled code: a first pass decides,
 * and a second one finds the deviations if there are any.
 *
 * @param table - the named schemas
 * @param formats - those that the schemas use
 * @returns makes a validator of a schema; `at` says where the document has it, if it has no name
 */
export function createValidators(
  table: Table,
  formats: Readonly<Record<string, Format | undefined>>,
): (written: Written, at?: string) => Validator {
  const judged: Map<unknown, unknown>[] = [];
  const read = createReader(table, formats, judged);
  return (written, at = '#') => {
    // Read on first use: most programs use few of the validators.
    let rule: Rule | undefined;
    const validate: Validator = (body) => {
      rule ??= read(written);
      try {
        const errors = fits(rule, body) ? [] : deviationsOf(rule, body, at);
        validate.errors = errors.length === 0 ? null : errors;
      } finally {
        for (const each of judged) each.clear();
      }
      return validate.errors === null;
    };
    return validate;
  };
}

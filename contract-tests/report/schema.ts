import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

let validate: ValidateFunction | undefined;

/** Why a value does not match the published schema of reports, or undefined if it does. */
export function checkReport(value: unknown): string | undefined {
  validate ??= compile();
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || 'the whole'} ${error?.message}`;
}

function compile(): ValidateFunction {
  const schema = JSON.parse(
    readFileSync(new URL('./report.schema.json', import.meta.url), 'utf8'),
  ) as object;
  // To check it with its own schema takes longer than to check a report; a test does so.
  const ajv = new Ajv2020({ meta: false, validateSchema: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

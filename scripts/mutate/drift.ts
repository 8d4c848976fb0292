import type { ContractDocument, SchemaAt } from '../../contract-tests/engine/contractDocument.js';
import { choiceOf, propertiesOf } from '../../contract-tests/engine/schemas.js';
import { branchesOf, propertyOf, wholeOf } from '../../contract-tests/engine/whole.js';
import { keyOf, readerAjv } from '../../src/contract/compile/ajv.js';
import { isObject } from '../../src/contract/document.js';

/**
 * Makes a function that adds drift, but no violation, to a valid value: unknown fields in every object that
 * allows them, and unknown values of every open enum.
 *
 * @param fields How many fields an object gains.
 */
export function drifting(document: ContractDocument, fields: number) {
  const ajv = readerAjv(document.value);
  const keeps = ({ pointer }: SchemaAt, value: unknown): boolean => {
    const validate = ajv.getSchema(keyOf(pointer));
    if (validate === undefined) throw new Error(`${pointer} is not a schema with a name.`);
    return validate(value) === true;
  };
  const drift = (at: SchemaAt, value: unknown): unknown => {
    const { schema, pointer } = at;
    if (schema['x-open-enum'] === true && typeof value === 'string') return `${value} of tomorrow`;
    const choice = choiceOf(schema);
    if (choice !== undefined) {
      const branches = branchesOf(document, { parts: [at], schema }, choice);
      const meant = branches.find((branch) => keeps(branch, value));
      return meant === undefined ? value : drift(meant, value);
    }
    if (Array.isArray(value)) {
      const items = document.schemaAt(`${pointer}/items`);
      return value.map((item) => drift(items, item));
    }
    if (!isObject(value)) return value;
    const known = Object.entries(value).map(([name, inner]) => [
      name,
      name in propertiesOf(schema)
        ? drift(propertyOf(document, wholeOf(document, at), name), inner)
        : inner,
    ]);
    return Object.fromEntries([...known, ...(mayGrow(schema) ? newFields : [])]);
  };
  const newFields = Array.from({ length: fields }, (_field, index) => [
    `ofTomorrow${index}`,
    [{ nested: 'value' }, 'text', 1.5, null, ['a']][index % 5],
  ]);
  return drift;
}

function mayGrow(schema: SchemaAt['schema']): boolean {
  return schema.properties !== undefined && schema.maxProperties === undefined;
}

import type { Ajv2020 } from 'ajv/dist/2020.js';
import { keyOf, requestAjv } from '../../src/contract/compile/ajv.js';
import type { ContractDocument, SchemaAt } from './document.js';

const validators = new WeakMap<ContractDocument, Ajv2020>();

/** Tells whether request bodies keep to a schema of the document, all its statements together. */
export function keeperOf(
  document: ContractDocument,
  { pointer }: SchemaAt,
): (body: unknown) => boolean {
  const ajv = validators.get(document) ?? requestAjv(document.value);
  validators.set(document, ajv);
  const validate = ajv.getSchema(keyOf(pointer));
  return (body) => validate?.(body) === true;
}

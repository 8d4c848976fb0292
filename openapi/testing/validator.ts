import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document } from './document.js';

/** Makes a function that validates a value against a named schema of the document. */
export function createValidator(
  document: Document,
  options: { validateFormats: boolean },
): (name: string, value: unknown) => ErrorObject[] {
  const ajv = new Ajv2020({
    strictTypes: false,
    allowUnionTypes: true,
    allErrors: true,
    ...options,
  });
  addFormats.default(ajv);
  ajv.addVocabulary(['x-open-enum', 'components']);
  ajv.addSchema({ $id: 'document', components: { schemas: document.components.schemas } });
  return (name, value) => {
    const check = ajv.getSchema(`document#/components/schemas/${name}`);
    if (check === undefined) throw new Error(`No schema named ${name}`);
    check(value);
    return check.errors ?? [];
  };
}

import { isObject } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';

/** What OpenAPI 3.1 writes in the place of a spelling of 3.0 or 2.0; `undefined` if the place has none. */
export function earlierSpelling(document: unknown, pointer: string): string | undefined {
  const [, whole = '', name = ''] = /^(.*)\/([^/]+)$/.exec(pointer) ?? [];
  const holder = valueAtPointer(document, whole);
  if (!isObject(holder)) return undefined;
  const value = holder[name];
  if (typeof holder.in === 'string' && 'name' in holder) return ofParameter(holder.in, name);
  switch (name) {
    case 'nullable':
      return value === true ? ofNull(holder) : 'Remove it: 3.1 allows null only where it says so.';
    case 'exclusiveMinimum':
      return ofBound(name, 'minimum', value, holder);
    case 'exclusiveMaximum':
      return ofBound(name, 'maximum', value, holder);
    case 'type':
      return value === 'file'
        ? 'Bodies are JSON: write type: string with format: byte for a file in base64.'
        : undefined;
    case 'required':
      return typeof value === 'boolean' && holder.$ref === undefined
        ? 'List the name in `required` of the object that has the property.'
        : undefined;
    case 'schema':
      return 'description' in holder ? 'Write it under content: application/json.' : undefined;
    default:
      return undefined;
  }
}

function ofNull({ type, $ref, enum: values }: Record<string, unknown>): string {
  if ($ref !== undefined) return "3.1 writes anyOf: [{ $ref: … }, { type: 'null' }].";
  const also = values === undefined ? '' : ', and null in its `enum`';
  return `3.1 writes type: [${typeof type === 'string' ? type : 'string'}, 'null']${also}.`;
}

function ofBound(name: string, bound: string, value: unknown, holder: Record<string, unknown>) {
  if (value === false) return `Remove it: 3.1 writes ${name} in the place of ${bound}.`;
  if (value !== true) return undefined;
  return `3.1 writes ${name}: ${holder[bound] ?? 'the number'} in the place of ${bound}.`;
}

function ofParameter(place: string, name: string): string | undefined {
  if (name === 'in') return place === 'body' ? 'Write the body as `requestBody`.' : undefined;
  const isOfSchema = /^(?:type|format|items|enum|default|minimum|maximum|pattern)$/.test(name);
  return isOfSchema ? 'Write it under `schema`.' : undefined;
}

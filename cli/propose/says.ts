import { isObject } from '../../src/contract/document.js';
import { toPointer, valueAt } from '../../src/contract/pointer.js';
import { anyKey, type Evidence } from './evidence.js';

/** Whether a document describes what was seen. */
export function says(
  document: unknown,
  { documentPointer, keyword, field, newValues }: Evidence,
): boolean {
  const statement = valueAt(document, documentPointer);
  if (keyword === 'enum') {
    return Array.isArray(statement) && newValues.every((value) => statement.includes(value));
  }
  if (keyword === 'null') {
    const choices = isObject(statement) ? [statement, ...[statement.anyOf ?? []].flat()] : [];
    return choices.some((each) => isObject(each) && [each.type].flat().includes('null'));
  }
  const place = field === anyKey ? '/additionalProperties' : toPointer('properties', field);
  return valueAt(statement, place) !== undefined;
}

import { isObject } from '../../src/contract/document.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import { anyKey, type DriftEvidence } from './evidence.js';

/** Whether a document describes what was seen. */
export function says(
  document: unknown,
  { documentPointer, keyword, field, newValues }: DriftEvidence,
): boolean {
  const statement = valueAtPointer(document, documentPointer);
  if (keyword === 'enum') {
    return Array.isArray(statement) && newValues.every((value) => statement.includes(value));
  }
  if (keyword === 'null') {
    const choices = isObject(statement) ? [statement, ...[statement.anyOf ?? []].flat()] : [];
    return choices.some((each) => isObject(each) && [each.type].flat().includes('null'));
  }
  const place = field === anyKey ? '/additionalProperties' : toPointer('properties', field);
  return valueAtPointer(statement, place) !== undefined;
}

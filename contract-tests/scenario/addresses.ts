import { isObject } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from '../engine/contractDocument.js';
import { propertiesOf } from '../engine/schemas.js';
import { propertyOf, subschemaOf, wholeOf } from '../engine/whole.js';

/** An address in a record. */
export interface Address {
  /** JSON Pointer into the record; items of lists count as one place. */
  readonly place: string;
  /** JSON Pointer into the document. */
  readonly documentPointer: string;
  readonly url: string;
}

/** Every address in a record that the document describes as one (`format: uri`). */
export function addressesIn(
  document: ContractDocument,
  at: SchemaAt,
  value: unknown,
  place = '',
): Address[] {
  const whole = wholeOf(document, at);
  if (typeof value === 'string') {
    const { pointer: documentPointer } = at;
    return whole.schema.format === 'uri' ? [{ place, documentPointer, url: value }] : [];
  }
  if (Array.isArray(value)) {
    const items = subschemaOf(document, whole, 'items');
    return value.flatMap((item) => addressesIn(document, items, item, `${place}/*`));
  }
  if (!isObject(value)) return [];
  return Object.keys(propertiesOf(whole.schema)).flatMap((name) =>
    addressesIn(document, propertyOf(document, whole, name), value[name], place + toPointer(name)),
  );
}

import { fieldsIn, mapInside, mapObjects } from './document.js';

/**
 * The document with every reference into it as a plain JSON Pointer: as a part of a URL it may be percent-encoded,
 * such as `#/paths/~1jobs~1%7BjobId%7D`. Where all of them are such, no schema has an `$id`, from which they would
 * be resolved, or an `$anchor` in it: most tools mean them from the root of the document.
 */
export function withPlainReferences<T>(document: T): T {
  const plain = withDecodedReferences(document);
  const isNamed = JSON.stringify(document).includes('"$id":"');
  return isNamed && isRooted(plain) ? (withoutIds(plain) as T) : plain;
}

function isRooted(document: unknown): boolean {
  return [...fieldsIn(document)].every(
    ([key, inner]) => key !== '$ref' || typeof inner !== 'string' || inner.startsWith('#/'),
  );
}

function withoutIds(document: unknown): unknown {
  return mapObjects(document, ({ $id: _id, $anchor: _anchor, ...rest }) => rest);
}

function withDecodedReferences<T>(document: T): T {
  const read = (value: unknown): unknown =>
    mapInside(value, (inner, key) =>
      key === '$ref' && typeof inner === 'string' ? decoded(inner) : read(inner),
    );
  return /"\$ref":"#[^"]*%/.test(JSON.stringify(document)) ? (read(document) as T) : document;
}

function decoded(reference: string): string {
  if (!reference.startsWith('#')) return reference;
  try {
    return decodeURIComponent(reference);
  } catch {
    // A stray percent sign is part of a name.
    return reference;
  }
}

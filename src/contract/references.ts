import { mapInside } from './document.js';

/**
 * The document with every reference into it as a plain JSON Pointer: as a part of a URL it may be percent-encoded,
 * such as `#/paths/~1jobs~1%7BjobId%7D`.
 */
export function withPlainReferences<T>(document: T): T {
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

import { fieldsIn, type Json, mapInside, mapObjects } from './document.js';

/** The document as most tools mean it: with plain references, and in the words of OpenAPI 3.1. */
export function plainDocument(document: unknown): unknown {
  return withoutEarlierWords(withPlainReferences(document));
}

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

const earlier = /"(?:nullable|exclusiveMinimum|exclusiveMaximum)":(?:true|false)/;

/**
 * The document in which schemas say in the words of OpenAPI 3.1 what they say in those of 3.0: `nullable`, and a flag
 * by which a bound is exclusive.
 */
function withoutEarlierWords(document: unknown): unknown {
  return earlier.test(JSON.stringify(document)) ? mapObjects(document, inLaterWords) : document;
}

const bounds = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;

function inLaterWords(schema: Json): Json {
  const copy: Record<string, unknown> = { ...schema };
  const { nullable, type } = schema;
  if (typeof nullable === 'boolean') delete copy.nullable;
  // Without a type, there is none to which null is added.
  if (nullable === true && type !== undefined) copy.type = [...new Set([type, 'null'].flat())];
  for (const [flag, bound] of bounds) {
    if (typeof schema[flag] !== 'boolean') continue;
    if (schema[flag] && bound in schema) copy[flag] = schema[bound];
    else delete copy[flag];
  }
  return copy;
}

import { type Json, mapObjects } from '../src/contract/document.js';

const earlier = /"(?:nullable|exclusiveMinimum|exclusiveMaximum)":(?:true|false)/;

/**
 * The document in which schemas say in the words of OpenAPI 3.1 what they say in those of 3.0: `nullable`, and a flag
 * by which a bound is exclusive.
 */
export function withoutEarlierWords(document: unknown): unknown {
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

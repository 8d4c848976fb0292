import { type Redact, redactText } from '../redact.js';
import { isObject, type Json } from './document.js';

/** What values look like, without any of their content: enough to propose a schema for them. */
export interface Shape {
  /** JSON types seen, in alphabetical order. */
  readonly types: readonly string[];
  /** The format that every text had. */
  readonly format?: 'date-time' | 'uri';
  /** Of objects; left out where there were too many names to be declared one by one. */
  readonly properties?: Readonly<Record<string, Shape>>;
  /** Of arrays; left out where none had an item. */
  readonly items?: Shape;
}

const deepest = 6;
const mostProperties = 40;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Describes a value by its shape. The keys of a map are data, and no names: they are not listed. */
export function shapeOf(value: unknown, redact: Redact = redactText, depth = 0): Shape {
  if (value === null) return { types: ['null'] };
  if (typeof value === 'string') return { types: ['string'], ...formatOf(value) };
  if (depth < deepest && Array.isArray(value)) {
    const items = value
      .map((item) => shapeOf(item, redact, depth + 1))
      .reduce(mergeOptional, undefined);
    return { types: ['array'], ...(items === undefined ? {} : { items }) };
  }
  if (depth < deepest && isObject(value) && !isMap(value, redact)) {
    const properties = Object.entries(value).map(
      ([name, inner]) => [name, shapeOf(inner, redact, depth + 1)] as const,
    );
    return { types: ['object'], properties: Object.fromEntries(properties) };
  }
  return { types: [Array.isArray(value) ? 'array' : typeof value] };
}

function isMap(value: Json, redact: Redact): boolean {
  const names = Object.keys(value);
  return (
    names.length > mostProperties || names.some((name) => isData(name) || redact(name) !== name)
  );
}

/** Whether the name of a field looks like an address, an ID, a number or a sentence. */
function isData(name: string): boolean {
  return (
    name.length > 64 ||
    /[@\s\p{Cc}]|:\/\//u.test(name) ||
    /^\d/.test(name) ||
    /^[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}$/i.test(name) ||
    (name.length >= 20 && /\d/.test(name) && /^[\w-]+$/.test(name))
  );
}

function formatOf(text: string): Pick<Shape, 'format'> {
  if (dateTime.test(text) && !Number.isNaN(Date.parse(text))) return { format: 'date-time' };
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text) ? { format: 'uri' } : {};
}

/** Describes what two shapes have in common, and what either adds. */
export function mergeShapes(one: Shape, other: Shape): Shape {
  const texts = [one, other].filter(({ types }) => types.includes('string'));
  const format = texts[0]?.format;
  const objects = [one, other].filter(({ types }) => types.includes('object'));
  const items = mergeOptional(one.items, other.items);
  return {
    types: [...new Set([...one.types, ...other.types])].sort(),
    ...(format !== undefined && texts.every((text) => text.format === format) ? { format } : {}),
    ...(objects.length > 0 && objects.every(({ properties }) => properties !== undefined)
      ? { properties: objects.map(({ properties = {} }) => properties).reduce(mergeProperties) }
      : {}),
    ...(items === undefined ? {} : { items }),
  };
}

function mergeOptional(one: Shape | undefined, other: Shape | undefined): Shape | undefined {
  return one === undefined || other === undefined ? (one ?? other) : mergeShapes(one, other);
}

function mergeProperties(
  one: Readonly<Record<string, Shape>>,
  other: Readonly<Record<string, Shape>>,
): Readonly<Record<string, Shape>> {
  const merged = new Map(Object.entries(one));
  for (const [name, shape] of Object.entries(other)) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? shape : mergeShapes(known, shape));
  }
  return Object.fromEntries(merged);
}

import { type Redact, redactText } from '../redact.js';
import { isObject } from './document.js';

/** The shape of values, without their content: enough to propose a schema for them. */
export interface Shape {
  /** JSON types seen, in alphabetical order. */
  readonly types: readonly string[];
  /** The format that every text had. */
  readonly format?: 'date-time' | 'uri';
  /** For objects with named fields; absent if they were not examined. */
  readonly properties?: Readonly<Record<string, Shape>>;
  /** For arrays; absent if all were empty. */
  readonly items?: Shape;
  /** For maps: the shape of their values. Their keys are data, and are not listed. */
  readonly values?: Shape;
}

const deepest = 6;
const mostProperties = 40;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Describes a value by its shape. The keys of a map are data, not names: they are not listed. */
export function shapeOf(value: unknown, redact: Redact = redactText, depth = 0): Shape {
  if (value === null) return { types: ['null'] };
  if (typeof value === 'string') return { types: ['string'], ...formatOf(value) };
  if (depth < deepest && Array.isArray(value)) {
    const items = value
      .map((item) => shapeOf(item, redact, depth + 1))
      .reduce(mergeOptional, undefined);
    return { types: ['array'], ...(items === undefined ? {} : { items }) };
  }
  if (depth < deepest && isObject(value)) {
    const properties = Object.entries(value).map(
      ([name, inner]) => [name, shapeOf(inner, redact, depth + 1)] as const,
    );
    return isMap(Object.keys(value), redact)
      ? toMap(properties.map(([, shape]) => shape))
      : { types: ['object'], properties: Object.fromEntries(properties) };
  }
  return { types: [Array.isArray(value) ? 'array' : typeof value] };
}

/** The shape of a map, which has a value. */
function toMap(shapes: readonly Shape[]) {
  return { types: ['object'], values: shapes.reduce((one, other) => mergeShapes(one, other)) };
}

function isMap(names: readonly string[], redact: Redact): boolean {
  return (
    names.length > mostProperties ||
    names.some((name) => isData(name) || redact(name) !== name) ||
    (names.length > 1 && names.every((name) => numbered.test(name)))
  );
}

/** `user_1`, next to others of its kind. */
const numbered = /^[a-z]+[_:-](?=[\w-]*\d)[\w-]+$/i;

/** Whether the name of a field looks like an address, an ID, a number or a sentence. */
function isData(name: string): boolean {
  return name.length > 64 || /[\s\p{Cc}]|:\/\//u.test(name) || /^\d/.test(name) || isKey(name);
}

/** Whether the name of a field is an e-mail address, a UUID, a hash or an ID: the key of a map, and data. */
export function isKey(name: string): boolean {
  return (
    (!/\s/.test(name) && /.(?:@|%40)./.test(name)) ||
    /^[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}$/i.test(name) ||
    /^[a-z]+[_:-](?=[\w-]*\d)[\w-]{8,}$/i.test(name) ||
    (name.length >= 20 && /\d/.test(name) && /^[\w-]+$/.test(name))
  );
}

function formatOf(text: string): Pick<Shape, 'format'> {
  if (dateTime.test(text) && !Number.isNaN(Date.parse(text))) return { format: 'date-time' };
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text) ? { format: 'uri' } : {};
}

/** The union of two shapes. */
export function mergeShapes(one: Shape, other: Shape): Shape {
  const texts = [one, other].filter(({ types }) => types.includes('string'));
  const format = texts[0]?.format;
  const items = mergeOptional(one.items, other.items);
  return {
    types: [...new Set([...one.types, ...other.types])].sort(),
    ...(format !== undefined && texts.every((text) => text.format === format) ? { format } : {}),
    ...mergeObjects([one, other].filter(({ types }) => types.includes('object'))),
    ...(items === undefined ? {} : { items }),
  };
}

/** A map in one of them is a map in the other, and so is an object with a new field each time. */
function mergeObjects(objects: readonly Shape[]): Pick<Shape, 'properties' | 'values'> {
  const known = objects.filter(({ properties, values }) => (properties ?? values) !== undefined);
  if (known.length === 0 || known.length < objects.length) return {};
  const properties = known.map((each) => each.properties ?? {}).reduce(mergeProperties, {});
  const shapes = Object.values(properties);
  const maps = known.flatMap(({ values }) => values ?? []);
  if (maps.length === 0 && shapes.length <= mostProperties) return { properties };
  return { values: toMap([...maps, ...shapes]).values };
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

import { isObject, type Json } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { Alternative, Fact, Schemas, Type, Values } from './alternative.js';
import { boundsOf, readBounds } from './bounds.js';
import { areIntegers } from './meet.js';
import type { Part } from './parts.js';

export const allTypes: readonly Type[] = ['string', 'number', 'boolean', 'null', 'object', 'array'];

const restrictionsOf: Readonly<Record<Type, readonly string[]>> = {
  string: ['pattern', 'format', 'contentEncoding', 'contentMediaType'],
  number: ['multipleOf', 'format'],
  array: ['uniqueItems'],
  object: [],
  boolean: [],
  null: [],
};

/** The keywords whose meaning a comparison knows. */
export const understood = new Set([
  ...['type', 'enum', 'const', 'x-open-enum', 'properties', 'required', 'items'],
  ...['additionalProperties', 'anyOf', 'oneOf', 'allOf', 'not', 'default', 'deprecated', '$ref'],
  ...['readOnly', 'writeOnly'],
  ...[boundsOf, restrictionsOf].flatMap((keywords) => Object.values(keywords).flat()),
]);

/** Every value of a type. */
export function plain(type: Type, pointer: string): Alternative {
  return {
    ...{ type, integer: false, pointer },
    ...{ bounds: new Map(), restrictions: new Map(), properties: new Map(), required: new Map() },
    ...{ items: [], additional: [] },
  };
}

/** The meaning of a schema itself, without references and choices. */
export function ownAlternatives(part: Part): Alternative[] {
  const { value, pointer } = part;
  const listed = listedOf(value, pointer);
  const types = [value.type].flat().filter((type) => typeof type === 'string');
  return allTypes.flatMap((type) => {
    const isInteger = type === 'number' && types.includes('integer') && !types.includes('number');
    if (types.length > 0 && !types.includes(type) && !isInteger) return [];
    const values = listed && only(listed, type);
    const integer = isInteger || (type === 'number' && areIntegers(values));
    if (values !== undefined && values.list.length === 0 && !(values.open && type === 'string')) {
      return [];
    }
    const alternative = {
      ...plain(type, pointer),
      integer,
      ...(values && { values }),
      bounds: readBounds(part, type, integer),
      restrictions: readRestrictions(part, type),
    };
    if (type === 'array') return [{ ...alternative, items: readItems(part) }];
    return [type === 'object' ? { ...alternative, ...readObject(part) } : alternative];
  });
}

function listedOf(value: Json, pointer: string): Values | undefined {
  const open = value['x-open-enum'] === true;
  if (Array.isArray(value.enum)) return { list: value.enum, open, pointer: `${pointer}/enum` };
  if (value.const === undefined) return undefined;
  return { list: [value.const], open: false, pointer: `${pointer}/const` };
}

function only(values: Values, type: Type): Values {
  return { ...values, list: values.list.filter((value) => typeOf(value) === type) };
}

function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Type;
}

function readRestrictions({ value, pointer }: Part, type: Type): Map<string, Fact[]> {
  return new Map(
    restrictionsOf[type].flatMap((keyword): [string, Fact[]][] => {
      const restriction = value[keyword];
      if (restriction === undefined || restriction === false) return [];
      return [[keyword, [{ value: restriction, pointer: pointer + toPointer(keyword) }]]];
    }),
  );
}

function readItems({ document, value, pointer }: Part): Schemas {
  const isStated = value.items !== undefined && value.items !== true;
  return isStated ? [{ document, pointer: `${pointer}/items` }] : [];
}

function readObject({ document, value, pointer }: Part) {
  const { properties, required, additionalProperties } = value;
  const names = isObject(properties) ? Object.keys(properties) : [];
  return {
    properties: new Map(
      names.map((name): [string, Schemas] => [
        name,
        [{ document, pointer: pointer + toPointer('properties', name) }],
      ]),
    ),
    required: new Map(
      (Array.isArray(required) ? required : []).map((name): [string, string] => [
        String(name),
        pointer + toPointer('properties', String(name)),
      ]),
    ),
    additional:
      additionalProperties === undefined
        ? []
        : [{ value: additionalProperties, pointer: `${pointer}/additionalProperties`, document }],
  };
}

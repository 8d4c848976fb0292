import { formats } from '../../../src/contract/compile/formats.js';
import { isObject, type Json, resolve } from '../../../src/contract/document.js';
import { toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import type { Found } from './walk.js';

const bounds = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

/** Refuses schemas that no validator could be made of, or that no value could satisfy. */
export function checkSchemas(document: unknown, found: readonly Found[]): Problem[] {
  return found
    .filter(({ kind }) => kind === 'schema')
    .flatMap(({ pointer, value }) => [
      ...checkReference(document, value, pointer),
      ...checkParts(document, value, pointer),
      ...checkFormat(value, pointer),
      ...checkPattern(value, pointer),
      ...checkRequired(value, pointer),
      ...checkBounds(value, pointer),
      ...checkSides(value, pointer),
      ...checkTypeList(value, pointer),
      ...checkFurther(value, pointer),
      ...checkTypes(value, pointer),
      ...checkOpenEnum(value, pointer),
      ...checkBooleans(value, pointer),
      ...checkConstant(value, pointer),
    ]);
}

function checkReference(document: unknown, { $ref }: Json, pointer: string): Problem[] {
  if (typeof $ref !== 'string' || /^\/components\/schemas\/[^/]+$/.test($ref.slice(1))) return [];
  const target = resolve(document, $ref.slice(1));
  const reason = isObject(target.value)
    ? `$ref must lead to a named schema, not to ${$ref}: move it to a file of its own.`
    : `$ref ${JSON.stringify($ref)} leads to nothing.`;
  return [{ pointer: `${pointer}/$ref`, reason }];
}

function checkFormat({ format }: Json, pointer: string): Problem[] {
  if (format === undefined || (typeof format === 'string' && Object.hasOwn(formats, format))) {
    return [];
  }
  const known = Object.keys(formats).sort().join(', ');
  const reason = `The format ${JSON.stringify(format)} is not checked: write a pattern, or one of ${known}.`;
  return [{ pointer: `${pointer}/format`, reason }];
}

/** A schema that is a part of itself would be judged without end. */
function checkParts(document: unknown, schema: Json, pointer: string): Problem[] {
  const seen = new Set<string>();
  const leadsBack = (parts: readonly string[]): boolean =>
    parts.some((at) => {
      const { pointer: part, value } = resolve(document, at);
      if (part === pointer) return true;
      if (seen.has(part) || !isObject(value)) return false;
      seen.add(part);
      return leadsBack(partsOf(value, part));
    });
  if (!leadsBack(partsOf(schema, pointer))) return [];
  return [{ pointer, reason: 'The schema is a part of itself: no value could be judged by it.' }];
}

/** The schemas that hold of the same value. */
function partsOf(schema: Json, pointer: string): string[] {
  const listed = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return (Array.isArray(list) ? list : []).map(
      (_part, index) => `${pointer}/${keyword}/${index}`,
    );
  });
  const referred = typeof schema.$ref === 'string' ? [schema.$ref.slice(1)] : [];
  return [...referred, ...listed, ...(isObject(schema.not) ? [`${pointer}/not`] : [])];
}

/** A literal of JavaScript is a pattern too, of a text with slashes. */
function checkPattern({ pattern }: Json, pointer: string): Problem[] {
  const at = `${pointer}/pattern`;
  if (pattern === '') return [{ pointer: at, reason: 'An empty pattern allows every text.' }];
  if (typeof pattern !== 'string' || !/^\/.*\/[a-z]*$/s.test(pattern)) return [];
  const reason = `${pattern} has the slashes of a literal in code: write what is between them, or [/] for a slash.`;
  return [{ pointer: at, reason }];
}

function checkRequired({ required }: Json, pointer: string): Problem[] {
  const names = Array.isArray(required) ? required : [];
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ pointer: `${pointer}/required/${index}`, reason: `${name} is listed already.` }],
  );
}

function checkSides({ readOnly, writeOnly }: Json, pointer: string): Problem[] {
  if (readOnly !== true || writeOnly !== true) return [];
  const reason =
    'A field that is both readOnly and writeOnly is never there: leave out one of them.';
  return [{ pointer: `${pointer}/writeOnly`, reason }];
}

/** Each type of a list is one that a value can have. */
function checkTypeList({ type, enum: values }: Json, pointer: string): Problem[] {
  if (!Array.isArray(type)) return [];
  const at = `${pointer}/type`;
  if (type.length === 0) return [{ pointer: at, reason: 'The list of types is empty.' }];
  if (new Set(type).size < type.length) {
    return [{ pointer: at, reason: 'The list of types has one of them twice.' }];
  }
  if (!Array.isArray(values)) return [];
  return type.flatMap((each, index) =>
    values.some((value) => isOfType(value, each))
      ? []
      : [{ pointer: `${at}/${index}`, reason: `The enum has no value of type ${each}.` }],
  );
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isObject(value) : typeof value === type;
}

/** A type cannot say that the fields without a name are of another form than the named ones. */
function checkFurther({ properties, additionalProperties: further }: Json, pointer: string) {
  const isNamed = isObject(properties) && Object.keys(properties).length > 0;
  if (!isNamed || !isObject(further) || Object.keys(further).length === 0) return [];
  const reason =
    'additionalProperties with a schema beside properties is not supported: write true, or a field for the map.';
  return [{ pointer: `${pointer}/additionalProperties`, reason }];
}

const wholeFormats: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

function checkBounds(schema: Json, pointer: string): Problem[] {
  const edge = wholeFormats[String(schema.format)] ?? Number.POSITIVE_INFINITY;
  const beyond = ['minimum', 'maximum'].filter((keyword) => {
    const bound = schema[keyword];
    return typeof bound === 'number' && (bound < -edge || bound >= edge);
  });
  const ofFormat = beyond.map((keyword) => ({
    pointer: `${pointer}/${keyword}`,
    reason: `${keyword} ${schema[keyword]} is beyond what the format ${schema.format} holds.`,
  }));
  const crossed = bounds.flatMap(([least, most]) => {
    const [low, high] = [schema[least], schema[most]];
    if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
    const reason = `${least} ${low} is above ${most} ${high}: no value could satisfy both.`;
    return [{ pointer: `${pointer}/${least}`, reason }];
  });
  return [...ofFormat, ...crossed];
}

const typeOfKeyword: Readonly<Record<string, readonly string[]>> = {
  ...keysWith(['properties', 'required', 'additionalProperties'], ['object']),
  ...keysWith(['minProperties', 'maxProperties'], ['object']),
  ...keysWith(['items', 'minItems', 'maxItems', 'uniqueItems'], ['array']),
  ...keysWith(['minLength', 'maxLength', 'pattern'], ['string']),
  ...keysWith(['minimum', 'maximum', 'multipleOf'], ['number', 'integer']),
  ...keysWith(['exclusiveMinimum', 'exclusiveMaximum'], ['number', 'integer']),
};

function keysWith(keywords: readonly string[], types: readonly string[]) {
  return Object.fromEntries(keywords.map((keyword) => [keyword, types]));
}

/** A keyword of another type than the schema's own would never hold anything. */
function checkTypes(schema: Json, pointer: string): Problem[] {
  const types = [schema.type].flat().filter((type) => typeof type === 'string');
  if (types.length === 0) return [];
  const ofFormat = formatType(schema.format);
  const ofKeyword = { ...typeOfKeyword, ...(ofFormat && { format: ofFormat }) };
  return Object.entries(ofKeyword).flatMap(([keyword, needed]) => {
    if (schema[keyword] === undefined || needed.some((type) => types.includes(type))) return [];
    const reason = `${keyword} is for ${needed.join(' or ')}, and the type is ${types.join(' or ')}.`;
    return [{ pointer: `${pointer}/${keyword}`, reason }];
  });
}

/** What a format is checked of. */
function formatType(format: unknown): readonly string[] | undefined {
  if (typeof format !== 'string' || !Object.hasOwn(formats, format)) return undefined;
  const definition: unknown = formats[format as keyof typeof formats];
  const isOfNumbers = isObject(definition) && definition.type === 'number';
  return isOfNumbers ? ['number', 'integer'] : ['string'];
}

/** Generators take a constant without a type for anything. */
function checkConstant(schema: Json, pointer: string): Problem[] {
  return ['const', 'enum'].flatMap((keyword) => {
    if (schema[keyword] === undefined || schema.type !== undefined) return [];
    const reason = `${keyword} needs a type beside it: other generators read it as any value.`;
    return [{ pointer: `${pointer}/${keyword}`, reason }];
  });
}

function checkOpenEnum(schema: Json, pointer: string): Problem[] {
  const open = schema['x-open-enum'];
  if (open === undefined) return [];
  const at = `${pointer}/x-open-enum`;
  if (open !== true) {
    return [
      { pointer: at, reason: 'x-open-enum must be true: leave it out where the enum is closed.' },
    ];
  }
  const { enum: values } = schema;
  if (!Array.isArray(values))
    return [{ pointer: at, reason: 'x-open-enum needs an enum beside it.' }];
  return values.flatMap((value, index) =>
    typeof value === 'string' || value === null
      ? []
      : [
          {
            pointer: `${pointer}/enum/${index}`,
            reason: `${JSON.stringify(value)} is not a string: only an enum of strings can be open.`,
          },
        ],
  );
}

/** `true` and `false` as a schema say nothing that a type, a check or a finding could name. */
function checkBooleans(schema: Json, pointer: string): Problem[] {
  const places: [unknown, string][] = [
    ...Object.entries(isObject(schema.properties) ? schema.properties : {}).map(
      ([name, inner]): [unknown, string] => [inner, `/properties${toPointer(name)}`],
    ),
    [schema.items, '/items'],
    [schema.not, '/not'],
    ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
      const list = schema[keyword];
      return (Array.isArray(list) ? list : []).map((inner, index): [unknown, string] => [
        inner,
        `/${keyword}/${index}`,
      ]);
    }),
  ];
  return places.flatMap(([inner, at]) =>
    typeof inner === 'boolean'
      ? [
          {
            pointer: pointer + at,
            reason: `${inner} as a schema is not supported: write the keywords that are meant.`,
          },
        ]
      : [],
  );
}

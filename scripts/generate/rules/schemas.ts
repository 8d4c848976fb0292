import { formats } from '../../../src/contract/compile/formats.js';
import { isObject, type Json, resolve } from '../../../src/contract/document.js';
import { toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import type { DocumentNode } from './walk.js';

const bounds = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;

/** Refuses schemas that cannot be compiled or satisfied. */
export function checkSchemas(document: unknown, found: readonly DocumentNode[]): Problem[] {
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
      ...checkUntyped(document, value, pointer),
      ...checkOpenEnum(value, pointer),
      ...checkBooleans(value, pointer),
      ...checkConstant(value, pointer),
    ]);
}

function checkReference(document: unknown, { $ref }: Json, pointer: string): Problem[] {
  if (typeof $ref !== 'string' || /^\/components\/schemas\/[^/]+$/.test($ref.slice(1))) return [];
  const target = resolve(document, $ref.slice(1));
  const reason = isObject(target.value)
    ? `$ref must refer to a named schema, not to ${$ref}: move it to its own file.`
    : `$ref ${JSON.stringify($ref)} does not exist.`;
  return [{ pointer: `${pointer}/$ref`, reason }];
}

function checkFormat({ format }: Json, pointer: string): Problem[] {
  if (format === undefined || (typeof format === 'string' && Object.hasOwn(formats, format))) {
    return [];
  }
  // A binary format has a refusal of its own.
  const known = Object.keys(formats)
    .filter((each) => each !== 'binary')
    .sort()
    .join(', ');
  const reason = `The format ${JSON.stringify(format)} is not checked: write a pattern, or one of ${known}.`;
  return [{ pointer: `${pointer}/format`, reason }];
}

/** Validating a schema that is part of itself would never end. */
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
  return [{ pointer, reason: 'The schema is part of itself: validation would never end.' }];
}

/** The schemas that apply to the same value. */
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

/** A JavaScript regex literal is a valid pattern too, but for a text with slashes. */
function checkPattern({ pattern }: Json, pointer: string): Problem[] {
  const at = `${pointer}/pattern`;
  if (pattern === '') return [{ pointer: at, reason: 'An empty pattern matches every text.' }];
  if (typeof pattern !== 'string' || !/^\/.*\/[a-z]*$/s.test(pattern)) return [];
  const reason = `${pattern} has the slashes of a regex literal: write only the pattern between them, or [/] for a slash.`;
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
    'A field that is both readOnly and writeOnly is never present: remove one of them.';
  return [{ pointer: `${pointer}/writeOnly`, reason }];
}

/** Checks a list of types: each must be possible. */
function checkTypeList({ type, enum: values }: Json, pointer: string): Problem[] {
  if (!Array.isArray(type)) return [];
  const at = `${pointer}/type`;
  if (type.length === 0) return [{ pointer: at, reason: 'The list of types is empty.' }];
  if (new Set(type).size < type.length) {
    return [{ pointer: at, reason: 'The list of types has a duplicate.' }];
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

/** A TypeScript type cannot give undeclared fields another form than the declared ones. */
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
    reason: `${keyword} ${schema[keyword]} is outside the range of the format ${schema.format}.`,
  }));
  const crossed = bounds.flatMap(([least, most]) => {
    const [low, high] = [schema[least], schema[most]];
    if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
    const reason = `${least} ${low} is above ${most} ${high}: no value can satisfy both.`;
    return [{ pointer: `${pointer}/${least}`, reason }];
  });
  const { multipleOf } = schema;
  const reason = `multipleOf ${multipleOf} has no multiples to compare with: it must be above 0.`;
  const zero = multipleOf === 0 ? [{ pointer: `${pointer}/multipleOf`, reason }] : [];
  return [...ofFormat, ...crossed, ...zero];
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

/** A keyword for a type other than the schema's would never apply. */
function checkTypes(schema: Json, pointer: string): Problem[] {
  const types = [schema.type].flat().filter((type) => typeof type === 'string');
  if (types.length === 0) return [];
  const ofFormat = formatType(schema.format);
  const ofKeyword = { ...typeOfKeyword, ...(ofFormat && { format: ofFormat }) };
  return Object.entries(ofKeyword).flatMap(([keyword, needed]) => {
    if (schema[keyword] === undefined || needed.some((type) => types.includes(type))) return [];
    const reason = `${keyword} is for ${needed.join(' or ')}, but the type is ${types.join(' or ')}.`;
    return [{ pointer: `${pointer}/${keyword}`, reason }];
  });
}

/** A keyword without a type: a value of any other type is valid, which no generated type says. */
function checkUntyped(document: unknown, schema: Json, pointer: string): Problem[] {
  const around = [pointer];
  for (let at = pointer; ; ) {
    const [, outer] = /^(.*)\/(?:allOf|anyOf|oneOf)\/\d+$/.exec(at) ?? [];
    if (outer === undefined) break;
    around.push(outer);
    at = outer;
  }
  // Beside what is excluded stands what is allowed, with its type.
  if (around.some((at) => at.endsWith('/not') || isTyped(document, at))) return [];
  const ofFormat = formatType(schema.format);
  const ofKeyword = { ...typeOfKeyword, ...(ofFormat && { format: ofFormat }) };
  const [found] = Object.entries(ofKeyword).filter(([keyword]) => schema[keyword] !== undefined);
  if (found === undefined) return [];
  const [keyword, [type]] = found;
  const reason = `${keyword} needs a type beside it: without one a value of any other type is valid. Write type: ${type}.`;
  return [{ pointer: `${pointer}/${keyword}`, reason }];
}

/** Whether a schema, or all that it leads to, says of which type a value is. */
function isTyped(document: unknown, at: string, seen = new Set<string>()): boolean {
  const { value, pointer } = resolve(document, at);
  if (!isObject(value) || seen.has(pointer)) return false;
  seen.add(pointer);
  const of = (keyword: string) => {
    const parts = value[keyword];
    return (Array.isArray(parts) ? parts : []).map((_part, index) =>
      isTyped(document, `${pointer}/${keyword}/${index}`, seen),
    );
  };
  const choices = [of('anyOf'), of('oneOf')].filter(({ length }) => length > 0);
  return (
    value.type !== undefined ||
    of('allOf').includes(true) ||
    choices.some((branches) => branches.every(Boolean))
  );
}

/** The types that a format applies to. */
function formatType(format: unknown): readonly string[] | undefined {
  if (typeof format !== 'string' || !Object.hasOwn(formats, format)) return undefined;
  const definition: unknown = formats[format as keyof typeof formats];
  const isOfNumbers = isObject(definition) && definition.type === 'number';
  return isOfNumbers ? ['number', 'integer'] : ['string'];
}

/** Generators treat a constant without a type as any value. */
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
    return [{ pointer: at, reason: 'x-open-enum must be true: remove it if the enum is closed.' }];
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

/** `true` and `false` as a schema have nothing that a type, a check or a finding could name. */
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
            reason: `${inner} as a schema is not supported: write the intended keywords.`,
          },
        ]
      : [],
  );
}

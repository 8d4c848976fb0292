import type { Ajv2020, CodeKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js';
import {
  _,
  type Code,
  type CodeGen,
  Name,
  not,
  str,
  stringify,
} from 'ajv/dist/compile/codegen/index.js';
import { lastUnless } from '../discriminators.js';
import {
  holdsNames,
  isData,
  isObject,
  type Json,
  mapObjects,
  resolveSchema,
  saysMore,
} from '../document.js';
import { partsOf, toPointer, valueAtPointer } from '../pointer.js';
import { among, isEqual, isMultipleOf, meantBranch } from './helpers.js';

// The variables in which ajv's code counts and keeps errors.
const errors = new Name('errors');
const vErrors = new Name('vErrors');

/**
 * Adds the keywords of a tolerant reader to ajv, so that one compiled pass finds violations and drift:
 *
 * - `x-open-enum` with the known values: an unknown value is an error of that keyword;
 * - `optional` around the schema of a property that may be left out: `null` is an error of that keyword
 *   only, and any other value is judged by the schema inside;
 * - `writeOnly` in place of the schema of a property that only requests have: every value is an error;
 * - `oneOf` and `anyOf` report the errors of the intended branch, not of all branches;
 * - `onlyOne` with the branches of a `oneOf` as they are written: a value that fits two of them is an error.
 */
export function addReaderKeywords(ajv: Ajv2020): void {
  for (const keyword of ['writeOnly', 'oneOf', 'anyOf']) ajv.removeKeyword(keyword);
  for (const keyword of [openEnum, optional, writeOnly, onlyOne]) ajv.addKeyword(keyword);
  for (const keyword of ['oneOf', 'anyOf']) ajv.addKeyword(choice(keyword));
}

/** How ajv's code refers to its comparison of values. */
const ajvEqual = 'require("ajv/dist/runtime/equal").default';

/** Compares values by their own fields, whatever these are called: an answer may have any. */
export function compareByFields(ajv: Ajv2020): void {
  for (const keyword of ['const', 'enum', 'uniqueItems']) {
    // In its place, so that errors keep their order.
    const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
    const { code } = definition;
    definition.code = (cxt, ruleType) => {
      const { gen } = cxt;
      const scopeValue = gen.scopeValue.bind(gen);
      gen.scopeValue = (prefix, value) =>
        typeof value === 'object' && String(value.code) === ajvEqual
          ? helper(gen, isEqual)
          : scopeValue(prefix, value);
      try {
        code(cxt, ruleType);
      } finally {
        gen.scopeValue = scopeValue;
      }
    };
  }
}

/** Decides `multipleOf` in decimals, as the document writes them: in doubles 4.35 is not a multiple of 0.01. */
export function addExactMultipleOf(ajv: Ajv2020): void {
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword(multipleOf);
}

/** The name of the open copy of an `allOf` part, which the whole schema closes. */
const openTwin = '!open';

/** The name of the copy of a schema that decides a condition. */
const exactTwin = '!exact';

/** How to read a value of the document. */
interface Place {
  /** Whether the schema around it lists the fields. */
  readonly open: boolean;
  /** Whether its keys are names of schemas, not keywords. */
  readonly isNames: boolean;
}

/** Keywords with schemas for the same value: one, a list of them, or some by name. */
const inPlace = ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas'];

/** Keywords with schemas that only decide something: drift must not decide it. */
const conditions = new Set(['if', 'not', 'contains']);

/**
 * Rewrites a document so that its schemas report what a reader should notice: every object is closed unless
 * it says otherwise, and open enums and optional properties use the keywords above. Pointers stay the same.
 */
export function toReaderDocument(
  document: unknown,
  { lenient = false }: { readonly lenient?: boolean } = {},
): unknown {
  const twins = new Map<string, unknown>();
  const wanted: { readonly name: string; readonly kind: string }[] = [];
  const written = rewrite(document, '', { open: false, isNames: false });
  for (let twin = wanted.pop(); twin !== undefined; twin = wanted.pop()) {
    const { name, kind } = twin;
    const pointer = toPointer('components', 'schemas', name);
    const { value } = resolveSchema(document, pointer);
    twins.set(name + kind, undefined);
    twins.set(
      name + kind,
      kind === exactTwin ? exactly(value) : rewrite(value, pointer, { open: true, isNames: false }),
    );
  }
  if (twins.size === 0 || !isObject(written) || !isObject(written.components)) return written;
  const { components } = written;
  const schemas = { ...(components.schemas as Json), ...Object.fromEntries(twins) };
  return { ...written, components: { ...components, schemas } };

  function rewrite(value: unknown, at: string, { open, isNames }: Place): unknown {
    if (Array.isArray(value)) {
      return value.map((item, index) => rewrite(item, `${at}/${index}`, { open, isNames: false }));
    }
    if (!isObject(value)) return value;
    const isWhole = !isNames && isPutTogether(value);
    const copy: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(value)) {
      const isPart = isNames ? open : inPlace.includes(key) && (open || isWhole);
      const place = at + toPointer(key);
      if (!isNames && conditions.has(key)) {
        copy[key] = exactly(child);
        continue;
      }
      const inner = { open: isPart, isNames: holdsNames(key, isNames) };
      copy[key] = isData(key, isNames) ? child : rewrite(child, place, inner);
    }
    if (isNames) return copy;
    if (typeof value.$ref === 'string' && (open || isWhole)) {
      copy.$ref = twinOf(value.$ref, openTwin);
    }
    if (value['x-open-enum'] === true) {
      copy['x-open-enum'] = value.enum;
      delete copy.enum;
    }
    // The package's own validators read as a client does, to whom it is the same. A discriminator decides itself.
    const isDecided = value.discriminator !== undefined;
    if (lenient && !isDecided && Array.isArray(value.oneOf) && value.oneOf.length > 1) {
      copy.onlyOne = exactly(value.oneOf);
    }
    // What is left of it is the property that no answer has.
    delete copy.writeOnly;
    if (isObject(copy.properties)) copy.properties = withoutSent(copy.properties, value.properties);
    // The rewritten branches of a choice do not report which fields they evaluated: what any of them declares counts.
    const { unevaluatedProperties: others } = copy;
    if (lenient) delete copy.unevaluatedProperties;
    // Of a bare reference in the place of a body, ajv says that there is no schema.
    if (typeof copy.$ref === 'string' && !saysMore(copy) && saysMore(value)) {
      copy.properties = {};
    }
    const isAlone = !isWhole && !open && others !== undefined;
    if (lenient && isAlone) copy.additionalProperties ??= others;
    const isObjects = [value.type].flat().includes('object');
    // The values have the fields that they have.
    const isListed = value.const !== undefined || Array.isArray(value.enum);
    if (isObject(copy.properties) && (isObjects || isWhole || open)) {
      copy.properties = markOptional(copy.properties, value.required);
    }
    if (open) return copy;
    if (isWhole) closeWhole(copy, value, (lenient ? others : undefined) ?? false);
    else if (isObjects && !isListed) copy.additionalProperties ??= false;
    return copy;
  }

  function twinOf(reference: string, kind: string): string {
    const [area, group, name, ...inside] = partsOf(reference.slice(1));
    const isNamed = area === 'components' && group === 'schemas' && inside.length === 0;
    if (!isNamed || name === undefined) return reference;
    const isWanted = wanted.some((twin) => twin.name === name && twin.kind === kind);
    if (!twins.has(name + kind) && !isWanted) wanted.push({ name, kind });
    return reference + kind;
  }

  /** A schema as it is written: its objects stay open, and its open enums are enums. */
  function exactly(value: unknown): unknown {
    return mapObjects(value, ({ 'x-open-enum': _isOpen, ...copy }) =>
      typeof copy.$ref === 'string' ? { ...copy, $ref: twinOf(copy.$ref, exactTwin) } : copy,
    );
  }

  /**
   * The parts do not know the fields of each other: the schema around them closes the object for all.
   *
   * @param further - the schema of fields that none of them declares
   */
  function closeWhole(copy: Record<string, unknown>, value: Json, further: unknown): void {
    const patterns = new Set<string>();
    const { unevaluatedProperties: _own, ...others } = value;
    const names = namesOf(others, new Set(), patterns);
    if (names === undefined || copy.additionalProperties !== undefined) return;
    if (names.size === 0 && further === false) return;
    const any = Object.fromEntries([...names].map((name) => [name, true]));
    copy.properties = { ...any, ...(copy.properties as Json | undefined) };
    if (patterns.size > 0) {
      const like = Object.fromEntries([...patterns].map((pattern) => [pattern, true]));
      copy.patternProperties = { ...like, ...(copy.patternProperties as Json | undefined) };
    }
    copy.additionalProperties = further;
  }

  /** The fields that a schema and its parts declare; `undefined` if one of them accepts any field. */
  function namesOf(
    schema: unknown,
    seen: Set<unknown>,
    patterns: Set<string>,
  ): Set<string> | undefined {
    if (!isObject(schema) || seen.has(schema)) return new Set();
    seen.add(schema);
    const { $ref, properties, patternProperties } = schema;
    const further = [schema.additionalProperties, schema.unevaluatedProperties];
    if (further.some((each) => each !== undefined && each !== false)) return undefined;
    if (isObject(patternProperties)) {
      for (const pattern of Object.keys(patternProperties)) patterns.add(pattern);
    }
    const parts: unknown[] = [...inPlace, 'if'].flatMap((keyword) => {
      const part = schema[keyword];
      return keyword === 'dependentSchemas' && isObject(part) ? Object.values(part) : (part ?? []);
    });
    if (typeof $ref === 'string') parts.push(resolveSchema(document, $ref.slice(1)).value);
    const listed = [schema.const, ...(Array.isArray(schema.enum) ? schema.enum : [])];
    const names = new Set([properties, ...listed].filter(isObject).flatMap(Object.keys));
    for (const part of parts) {
      const more = namesOf(part, seen, patterns);
      if (more === undefined) return undefined;
      for (const name of more) names.add(name);
    }
    return names;
  }

  function markOptional(properties: Json, required: unknown): Json {
    const demanded = new Set(Array.isArray(required) ? required : []);
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        demanded.has(name) || acceptsNull(schema) ? schema : { optional: schema },
      ]),
    );
  }

  /** In place of a field that only requests have, a schema that nothing fits. */
  function withoutSent(properties: Json, described: unknown): Json {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => {
        const isSent = isObject(described) && isMarked(document, described[name], 'writeOnly');
        return [name, isSent ? { writeOnly: true } : schema];
      }),
    );
  }

  function acceptsNull(schema: unknown): boolean {
    if (!isObject(schema)) return true;
    if (schema.writeOnly === true) return false;
    if (typeof schema.$ref === 'string') {
      return acceptsNull(resolveSchema(document, schema.$ref.slice(1)).value);
    }
    if (Array.isArray(schema.allOf)) return schema.allOf.every(acceptsNull);
    const { type } = schema;
    return Array.isArray(type) ? type.includes('null') : type === undefined && !('const' in schema);
  }
}

/** Whether a field belongs to one side only: by its own mark, or by that of a schema that it is or is part of. */
export function isMarked(
  document: unknown,
  schema: unknown,
  mark: 'readOnly' | 'writeOnly',
  seen = new Set<unknown>(),
): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (schema[mark] === true) return true;
  const { $ref, allOf } = schema;
  const target = typeof $ref === 'string' ? valueAtPointer(document, $ref.slice(1)) : undefined;
  return [target, allOf].flat().some((part) => isMarked(document, part, mark, seen));
}

/** Whether more than one schema lists the fields of an object. */
function isPutTogether(schema: Json): boolean {
  if (Array.isArray(schema.allOf)) return true;
  if (['then', 'else', 'dependentSchemas'].some((keyword) => isObject(schema[keyword])))
    return true;
  const hasChoice = Array.isArray(schema.anyOf) || Array.isArray(schema.oneOf);
  const isReferring = typeof schema.$ref === 'string';
  const isClosed = isObject(schema.properties) || [schema.type].flat().includes('object');
  const isOpened = schema.unevaluatedProperties !== undefined;
  return (isClosed && (hasChoice || isReferring)) || (isReferring && (hasChoice || isOpened));
}

const openEnum: CodeKeywordDefinition = {
  keyword: 'x-open-enum',
  schemaType: 'array',
  error: {
    message: 'must be one of the known values',
    params: ({ schemaCode }) => _`{knownValues: ${schemaCode}}`,
  },
  code(cxt: KeywordCxt) {
    cxt.pass(_`${helper(cxt.gen, among)}(${cxt.data}, ${cxt.schemaCode})`);
  },
};

const writeOnly: CodeKeywordDefinition = {
  keyword: 'writeOnly',
  schemaType: 'boolean',
  error: { message: 'must not be in an answer' },
  code: (cxt: KeywordCxt) => cxt.error(),
};

const optional: CodeKeywordDefinition = {
  keyword: 'optional',
  schemaType: ['object', 'boolean'],
  error: { message: 'must not be null' },
  code(cxt: KeywordCxt) {
    const { gen, data, schema, it } = cxt;
    const valid = gen.name('valid');
    gen.if(
      _`${data} === null`,
      () => cxt.error(),
      () => {
        cxt.subschema(
          {
            schema,
            schemaPath: _`${it.schemaPath}.optional`,
            topSchemaRef: it.topSchemaRef,
            errSchemaPath: it.errSchemaPath,
          },
          valid,
        );
      },
    );
  },
};

const onlyOne: CodeKeywordDefinition = {
  keyword: 'onlyOne',
  schemaType: 'array',
  trackErrors: true,
  error: { message: 'must match only one schema of oneOf' },
  code(cxt: KeywordCxt) {
    const { gen } = cxt;
    const count = gen.let('count', 0);
    const branchValid = gen.name('_valid');
    (cxt.schema as unknown[]).forEach((_branch, schemaProp) => {
      const how = { compositeRule: true, createErrors: false, allErrors: false } as const;
      cxt.subschema({ keyword: 'onlyOne', schemaProp, ...how }, branchValid);
      cxt.reset();
      gen.if(branchValid, () => gen.code(_`${count}++`));
    });
    gen.if(_`${count} > 1`, () =>
      cxt.error(false, {}, { parentSchema: true, schemaPath: 'oneOf' }),
    );
  },
};

function choice(keyword: string): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: 'array',
    trackErrors: true,
    error: { message: `must match a schema of ${keyword}` },
    code(cxt: KeywordCxt) {
      const { gen, data, errsCount, it } = cxt;
      const valid = gen.let('valid', false);
      const branches = gen.let('branches', _`[]`);
      const branchValid = gen.name('_valid');
      const tryBranch = (index: number): void => {
        cxt.subschema({ keyword, schemaProp: index, compositeRule: true }, branchValid);
        gen.if(
          branchValid,
          () => gen.assign(valid, true),
          () => gen.code(_`${branches}.push(${vErrors}.slice(${errsCount as Name}))`),
        );
        cxt.reset();
      };
      (cxt.schema as unknown[]).forEach((_branch, index) => {
        gen.if(not(valid), () => tryBranch(index));
      });
      gen.if(not(valid), () => {
        // Inside `not` and `if` errors are counted, and say nothing of a branch.
        if (it.createErrors === false) {
          cxt.error();
          return;
        }
        const at = _`instancePath + ${it.errorPath}`;
        const nearest = _`${helper(gen, meantBranch)}(${branches}, ${data}, ${at})`;
        const isLast = leadsToLast(cxt);
        const meant =
          isLast === undefined ? nearest : _`${isLast} ? ${branches}.at(-1) : ${nearest}`;
        gen.if(_`${vErrors} === null`, () => gen.assign(vErrors, _`[]`));
        gen.forOf('error', meant, (error) => gen.code(_`${vErrors}.push(${error})`));
        gen.assign(errors, _`${vErrors}.length`);
      });
    },
  };
}

/** The code that tells whether a value leads to the last branch, if the choice is decided so. */
function leadsToLast({ data, parentSchema }: KeywordCxt): Code | undefined {
  const decision: unknown = parentSchema[lastUnless];
  if (!isObject(decision) || !Array.isArray(decision.enum)) return undefined;
  const value = _`${data}?.[${String(decision.propertyName)}]`;
  const known = stringify(decision.enum);
  return _`${value} !== undefined && !${known}.includes(${value})`;
}

const multipleOf: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(cxt: KeywordCxt) {
    cxt.pass(_`${helper(cxt.gen, isMultipleOf)}(${cxt.data}, ${cxt.schemaCode})`);
  },
};

/** The name of a helper in compiled code, which imports all of them as `helpers`. */
function helper(gen: CodeGen, ref: { readonly name: string }): Name {
  return gen.scopeValue('func', { ref, code: _`helpers.${new Name(ref.name)}` });
}

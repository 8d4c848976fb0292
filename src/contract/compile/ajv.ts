import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import {
  fieldsIn,
  isObject,
  listBodies,
  listHeaders,
  mapInside,
  mapObjects,
  resolve,
  resolveSchema,
} from '../document.js';
import { listJsonForms } from '../forms.js';
import { toPointer, valueAtPointer } from '../pointer.js';
import { formats } from './formats.js';
import { judgeOnce } from './helpers.js';
import {
  addExactMultipleOf,
  addReaderKeywords,
  compareByFields,
  isMarked,
  toReaderDocument,
} from './keywords.js';

/** How strictly a document itself is read. */
export interface ReadingOptions {
  /**
   * Whether unsupported parts are ignored: unknown keywords and formats, objects that cannot be closed. For
   * foreign documents. Default: false.
   */
  readonly lenient?: boolean;
  /** Whether a validator tells everything that is wrong, and not only the first. Default: true. */
  readonly allErrors?: boolean;
}

/** An ajv that judges requests: exactly by the document. */
export function requestAjv(document: unknown, options: ReadingOptions = {}): Ajv2020 {
  return exactAjv(requestDocument(document), options);
}

/** The document as `requestAjv` reads it. */
export function requestDocument(document: unknown): unknown {
  return withoutExamples(withoutRequired(document, 'readOnly'));
}

/** ajv looks for schemas in examples too, where an `$id` is a field like any other. */
export function withoutExamples(document: unknown): unknown {
  if (!/"\$(?:id|anchor)":"/.test(JSON.stringify(document))) return document;
  return mapObjects(document, ({ example: _example, examples: _examples, ...rest }) => rest);
}

/** An ajv that judges exactly by the document, except for unsupported parts. */
export function exactAjv(document: unknown, options: ReadingOptions = {}): Ajv2020 {
  const ajv = createAjv(document, options);
  ajv.addVocabulary(['x-open-enum']);
  return addBodies(ajv, document, options);
}

/** The validator of the schema at a pointer of the bundle, with errors that give places from its root. */
export function compileAt(ajv: Ajv2020, document: unknown, pointer: string): ValidateFunction {
  const key = keyOf(pointer);
  if (ajv.schemas[key] === undefined) addSchemaAt(ajv, document, pointer);
  return ajv.getSchema(key) as ValidateFunction;
}

function addSchemaAt(ajv: Ajv2020, document: unknown, pointer: string): void {
  const key = keyOf(pointer);
  const own = resolveSchema(document, pointer);
  ajv.addSchema(own.value as object, key);
  // Without it the path in an error starts at the schema, not at the document's root. Another name of a schema
  // is the same to ajv.
  Object.assign(ajv.schemas[key] ?? {}, { schemaPath: `#${own.pointer}` });
}

/** An ajv that judges responses, and marks drift with its own keywords. */
export function readerAjv(document: unknown, options: ReadingOptions = {}): Ajv2020 {
  const ajv = createAjv(document, options);
  addReaderKeywords(ajv);
  return addBodies(ajv, readerDocument(document, options), options);
}

/** The document as `readerAjv` reads it. */
export function readerDocument(document: unknown, options: ReadingOptions = {}): unknown {
  const received = withoutExamples(withoutRequired(document, 'writeOnly'));
  return toReaderDocument(received, options);
}

/** The key under which ajv has the schema at a pointer of the bundle. */
export function keyOf(pointer: string): string {
  return `openapi.json#${pointer}`;
}

/** A field that only the other side writes is required only of that side. */
export function withoutRequired(document: unknown, mark: 'readOnly' | 'writeOnly'): unknown {
  if (!JSON.stringify(document).includes(`"${mark}":true`)) return document;
  const rewrite = (value: unknown): unknown => {
    const copy = mapInside(value, rewrite);
    const { properties, required } = isObject(value) ? value : {};
    if (!isObject(copy) || !isObject(properties) || !Array.isArray(required)) return copy;
    const kept = required.filter((name) => !isMarked(document, properties[name], mark));
    return { ...copy, required: kept };
  };
  return rewrite(document);
}

function createAjv(
  document: unknown,
  { lenient = false, allErrors = true }: ReadingOptions,
): Ajv2020 {
  const ajv: Ajv2020 = new Ajv2020({
    allErrors,
    allowUnionTypes: true,
    // The document's `not` clauses name properties next to the clause, not inside it.
    strictRequired: false,
    strictTypes: false,
    // Redocly has validated the schemas already.
    validateSchema: false,
    meta: false,
    formats,
    // Every object inherits a `constructor`, but a field of that name may still be missing.
    ownProperties: hasInheritedName(document),
    ...(lenient ? { strict: false, logger: false } : {}),
    code: {
      ...{ source: true, esm: true, optimize: 2, formats: _`formats` },
      process: (code): string => joinInPlace(code, once),
      ...(lenient ? { regExp: readPattern } : {}),
    },
  });
  const once: string | undefined = containsItself(document)
    ? `scope${ajv.scope.value('func', { ref: judgeOnce, code: _`helpers.judgeOnce` }).scopePath}`
    : undefined;
  addExactMultipleOf(ajv);
  compareByFields(ajv);
  ajv.addVocabulary(['externalDocs']);
  // Its constructor turns them on.
  Object.assign(ajv.opts, featuresOf(document));
  return ajv;
}

/**
 * The options of ajv for which each validator has more code, whether its schemas need it or not. With
 * `unevaluated`, some validators with `patternProperties` in a branch throw.
 */
function featuresOf(document: unknown): {
  readonly unevaluated: boolean;
  readonly dynamicRef: boolean;
} {
  const text = JSON.stringify(document);
  return {
    unevaluated: /"unevaluated(?:Properties|Items)":/.test(text),
    dynamicRef: /"\$dynamic(?:Ref|Anchor)":/.test(text),
  };
}

/** Whether a field that is described or required has the name of an inherited property. */
function hasInheritedName(value: unknown): boolean {
  const names = [...fieldsIn(value)].flatMap(([key, inner]) => fieldsNamedBy(key, inner));
  return names.some((name) => name in {});
}

function fieldsNamedBy(keyword: string, value: unknown): string[] {
  if (keyword === 'properties' && isObject(value)) return Object.keys(value);
  if (keyword === 'required' && Array.isArray(value)) return value.map(String);
  if (keyword !== 'dependentRequired' || !isObject(value)) return [];
  return [...Object.keys(value), ...Object.values(value).flat().map(String)];
}

/** Whether a schema of a document contains itself, through references. */
export function containsItself(document: unknown): boolean {
  const references = new Map<string, Set<string>>();
  const isDynamic = /"\$(?:dynamic|recursive)Ref":/.test(JSON.stringify(document));
  // What such a reference means depends on the way to it.
  if (isDynamic) return false;
  const targets = referredIn(document);
  for (const target of targets) {
    references.set(target, referredIn(valueAtPointer(document, target)));
  }
  // What leads nowhere on is left out, until only circles and what leads into them remain.
  for (let before = -1; before !== references.size; ) {
    before = references.size;
    for (const [target, next] of references) {
      if (![...next].some((each) => leadsOn(each))) references.delete(target);
    }
  }
  return references.size > 0;

  function leadsOn(reference: string): boolean {
    return references.has(reference);
  }
}

/** Reads a pattern by code points, as in the standard, or else as older tools do. */
const readPattern = Object.assign(
  (pattern: string, flags: string): RegExp => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: 'new RegExp' },
);

/**
 * Rewrites how compiled code takes over the errors of a reference. ajv joins two lists into a third, which
 * costs the square of an array's length if each of its items has an error. An error of an open twin is reported
 * for the schema of which it is the twin.
 *
 * @param once - how the code calls `judgeOnce`, if a schema contains itself
 */
export function joinInPlace(code: string, once?: string): string {
  return code
    .replace(
      // A string of the document may look like this code.
      /"(?:[^"\\\n]|\\.)*"|\bvErrors = vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\);|(\breturn )?\bfunction (validate\d+)(?=\(data, \{)/g,
      (whole, errors?: string, result?: string, name?: string) => {
        if (name !== undefined && once !== undefined) {
          const called = `function ${name}(data, context) { return ${once}(judge_${name}, ${name}, data, context); }`;
          return `${result === undefined ? '' : `return ${name}; `}${called} function judge_${name}`;
        }
        return errors === undefined
          ? whole
          : `if (vErrors === null) vErrors = ${errors}; else for (const error of ${errors}) vErrors.push(error);`;
      },
    )
    .replace(/(schemaPath: ?"#\/components\/schemas\/[\w.-]+)!(?:open|exact)/g, '$1');
}

function addBodies(ajv: Ajv2020, document: unknown, { lenient }: ReadingOptions): Ajv2020 {
  ajv.addVocabulary([...extensionsOf(document)]);
  const named = resolve(document, '/components/schemas').value;
  const pointers = [
    ...Object.keys(isObject(named) ? named : {}).map((name) =>
      toPointer('components', 'schemas', name),
    ),
    ...listBodies(document).map((body) => body.pointer),
    ...listHeaders(document).map((header) => header.schema),
    ...(lenient ? [...listJsonForms(document), ...referredIn(document)] : []),
  ];
  for (const pointer of new Set(pointers)) {
    const schema = resolveSchema(document, pointer).value;
    if (lenient && !isObject(schema) && typeof schema !== 'boolean') continue;
    addSchemaAt(ajv, document, pointer);
    if (!lenient) continue;
    // ajv looks a reference up as a URL, in which some characters of a name are written in another way.
    const asUrl = ajv.opts.uriResolver.resolve('openapi.json', `#${encodeURI(pointer)}`);
    if (ajv.schemas[asUrl] === undefined) ajv.addSchema(schema as object | boolean, asUrl);
  }
  return ajv;
}

/** The targets of all references of a document: a schema may be inside another one. */
function referredIn(value: unknown): Set<string> {
  const references = [...fieldsIn(value)].flatMap(([key, inner]) => (key === '$ref' ? inner : []));
  const own = references.filter((each) => typeof each === 'string' && each.startsWith('#/'));
  return new Set(own.map((each) => String(each).slice(1)));
}

/** The `x-…` keywords of a document other than ours: they do not constrain values, but ajv must know them. */
function extensionsOf(value: unknown): Set<string> {
  const keys = [...fieldsIn(value)].map(([key]) => key);
  return new Set(keys.filter((key) => key.startsWith('x-') && key !== 'x-open-enum'));
}

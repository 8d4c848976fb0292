import type { Ajv2020, CodeKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js';
import { _, type CodeGen, Name, not, or, str } from 'ajv/dist/compile/codegen/index.js';
import { isObject, type Json, resolve } from '../document.js';
import { toPointer } from '../pointer.js';
import { BrokenDocumentError } from './brokenDocument.js';
import { isMultipleOf, meantBranch } from './helpers.js';

// The variables in which ajv's code counts and keeps errors.
const errors = new Name('errors');
const vErrors = new Name('vErrors');

/**
 * Adds what a tolerant reader needs to ajv, so that one compiled pass finds violations and drift:
 *
 * - `x-open-enum` with the known values: an unknown value is an error of that keyword;
 * - `optional` around the schema of a property that may be left out: `null` there is an error of that
 *   keyword and nothing else, anything but `null` is judged by the schema inside;
 * - `oneOf` and `anyOf` report the errors of the branch that was meant, not of all of them.
 */
export function addReaderKeywords(ajv: Ajv2020): void {
  ajv.addKeyword(openEnum);
  ajv.addKeyword(optional);
  for (const keyword of ['oneOf', 'anyOf']) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword(choice(keyword));
  }
}

/** Decides `multipleOf` in decimals, as the document writes them: in doubles 4.35 is no multiple of 0.01. */
export function addDecimals(ajv: Ajv2020): void {
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword(multipleOf);
}

/** Keywords that hold values. */
const values = new Set(['default', 'const', 'enum', 'example', 'examples', 'value']);

/**
 * Rewrites a document so that its schemas describe what a reader notices: every object is closed unless
 * it says otherwise, open enums and optional properties use the keywords above. Pointers stay the same.
 * @throws {BrokenDocumentError} where an object cannot be closed, unless it may stay open (`lenient`).
 */
export function toReaderDocument(
  document: unknown,
  { lenient = false }: { readonly lenient?: boolean } = {},
): unknown {
  return rewrite(document, '');

  function rewrite(value: unknown, at: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => rewrite(item, `${at}/${index}`));
    if (!isObject(value)) return value;
    const isNames = /\/(?:properties|schemas)$/.test(at);
    const copy: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(value)) {
      // A value is no schema, whatever it holds.
      const isValue = !isNames && values.has(key);
      copy[key] = isValue ? child : rewrite(child, at + toPointer(key));
    }
    if (value['x-open-enum'] === true) {
      copy['x-open-enum'] = value.enum;
      delete copy.enum;
    }
    // The branches of a choice, as we judge them, do not tell what they looked at.
    if (lenient) delete copy.unevaluatedProperties;
    if ([value.type].flat().includes('object')) closeObject(copy, at);
    return copy;
  }

  function closeObject(schema: Record<string, unknown>, at: string): void {
    if (schema.allOf !== undefined) {
      if (lenient) return;
      throw new BrokenDocumentError(
        `${at}: allOf beside an object's type cannot be closed. Name one schema with all properties.`,
      );
    }
    schema.additionalProperties ??= false;
    if (isObject(schema.properties)) {
      schema.properties = markOptional(schema.properties, schema.required);
    }
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

  function acceptsNull(schema: unknown): boolean {
    if (!isObject(schema)) return true;
    if (typeof schema.$ref === 'string') {
      return acceptsNull(resolve(document, schema.$ref.slice(1)).value);
    }
    const { type } = schema;
    return Array.isArray(type) ? type.includes('null') : type === undefined && !('const' in schema);
  }
}

const openEnum: CodeKeywordDefinition = {
  keyword: 'x-open-enum',
  schemaType: 'array',
  error: {
    message: 'must be one of the known values',
    params: ({ schemaCode }) => _`{knownValues: ${schemaCode}}`,
  },
  code(cxt: KeywordCxt) {
    const known = (cxt.schema as string[]).map((value) => _`${cxt.data} === ${value}`);
    cxt.pass(or(_`typeof ${cxt.data} != "string"`, ...known));
  },
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
        const at = _`instancePath + ${it.errorPath}`;
        const meant = _`${helper(gen, meantBranch)}(${branches}, ${data}, ${at})`;
        gen.if(_`${vErrors} === null`, () => gen.assign(vErrors, _`[]`));
        gen.forOf('error', meant, (error) => gen.code(_`${vErrors}.push(${error})`));
        gen.assign(errors, _`${vErrors}.length`);
      });
    },
  };
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

/** Names a helper in compiled code, which imports them all as `helpers`. */
function helper(gen: CodeGen, ref: { readonly name: string }): Name {
  return gen.scopeValue('func', { ref, code: _`helpers.${new Name(ref.name)}` });
}

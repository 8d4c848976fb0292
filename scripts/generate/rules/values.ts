import { toText } from '../../../contract-tests/engine/serialize.js';
import { isObject, type Json, resolve } from '../../../src/contract/document.js';
import { toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import { compilerOf, errorsText } from './compiler.js';
import { listConstants } from './links.js';
import type { DocumentNode, HeldValue } from './walk.js';

/**
 * Refuses values that their schema does not allow: a default, a constant, an enum value, an example of a
 * header, a constant of a link; and values that cannot be sent in their location.
 */
export function checkValues(document: object, found: readonly DocumentNode[]): Problem[] {
  const compile = compilerOf(document);
  const held = [
    ...found.flatMap(({ kind, pointer, value }) =>
      kind === 'schema' ? ofSchema(value, pointer) : [],
    ),
    ...found.flatMap(({ kind, pointer, value }) =>
      kind === 'header' ? examplesOf(document, value, pointer) : [],
    ),
    ...listConstants(document, found),
  ];
  return [
    ...held.flatMap(({ pointer, value, schema }) => {
      const isValid = compile(schema);
      if (isValid(value)) return [];
      const why = errorsText(isValid.errors, { dataVar: 'it' });
      const own = pointer.startsWith(`${schema}/`) ? 'its own' : 'the';
      const reason = `${JSON.stringify(value)} is not allowed by ${own} schema: ${why}.`;
      return [{ pointer, reason }];
    }),
    ...checkMultiples(document, found),
    ...found.flatMap((each) => checkCarried(document, each)),
  ];
}

/** Refuses what the linter does not judge in an example. */
function checkMultiples(document: object, found: readonly DocumentNode[]): Problem[] {
  if (!JSON.stringify(document).includes('"multipleOf":')) return [];
  const compile = compilerOf(document, { allErrors: true });
  const held = found.flatMap(({ kind, pointer, value }) => {
    if (kind === 'mediaType' || kind === 'parameter') return examplesOf(document, value, pointer);
    const listed = kind === 'schema' && Array.isArray(value.examples) ? value.examples : [];
    return listed.map((each, index) => ({
      ...{ pointer: `${pointer}/examples/${index}`, value: each, schema: pointer },
    }));
  });
  return held.flatMap(({ pointer, value, schema }) => {
    const isValid = compile(schema);
    if (isValid(value)) return [];
    return (isValid.errors ?? []).flatMap(({ keyword, instancePath, message }) => {
      if (keyword !== 'multipleOf') return [];
      return [{ pointer: pointer + instancePath, reason: `The value of the example ${message}.` }];
    });
  });
}

function ofSchema(schema: Json, pointer: string): HeldValue[] {
  const named = ['default', 'const'].filter((keyword) => schema[keyword] !== undefined);
  const listed = Array.isArray(schema.enum) ? schema.enum : [];
  return [
    ...named.map((keyword) => ({
      ...{ pointer: `${pointer}/${keyword}`, value: schema[keyword], schema: pointer },
    })),
    ...listed.map((value, index) => ({
      ...{ pointer: `${pointer}/enum/${index}`, value, schema: pointer },
    })),
  ];
}

/** The examples of a body, a parameter or a header. */
function examplesOf(document: unknown, { example, examples }: Json, pointer: string): HeldValue[] {
  const schema = `${pointer}/schema`;
  return [
    ...(example === undefined ? [] : [{ pointer: `${pointer}/example`, value: example, schema }]),
    ...Object.keys(isObject(examples) ? examples : {}).flatMap((name) => {
      const at = `${pointer}/examples${toPointer(name)}`;
      const { pointer: place, value } = resolve(document, at);
      return isObject(value) && 'value' in value
        ? [{ pointer: `${place}/value`, value: value.value, schema }]
        : [];
    }),
  ];
}

/** Refuses values that a path or a header would change or cut off. */
function checkCarried(document: object, { kind, pointer, value }: DocumentNode): Problem[] {
  const place = kind === 'header' ? 'header' : kind === 'parameter' ? value.in : undefined;
  if (place !== 'header' && place !== 'path') return [];
  const { pointer: at, value: schema } = resolve(document, `${pointer}/schema`);
  const told = [
    ...examplesOf(document, value, pointer),
    ...(isObject(schema) ? ofSchema(schema, at) : []),
  ];
  return told.flatMap(({ pointer: where, value: one }) => {
    const text = toText(one);
    const isLost =
      place === 'path' ? /^\.{0,2}$/.test(text) : !/^(?:[!-~](?:[ -~]*[!-~])?)?$/.test(text);
    if (!isLost) return [];
    return [{ pointer: where, reason: `A ${place} cannot carry ${JSON.stringify(text)}.` }];
  });
}

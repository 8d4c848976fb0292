import { isObject, type Json, parametersAt, resolve } from '../../../src/contract/document.js';
import { partsOf, toPointer } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import { leaveOut } from './constructs.js';
import { isSetByFetch, ofConnection } from './fetchHeaders.js';
import type { DocumentNode } from './walk.js';

/** Refuses parameters, headers and bodies that the client would not send or read as documented. */
export function checkMessages(document: unknown, found: readonly DocumentNode[]): Problem[] {
  return found.flatMap((each) => {
    const { kind, pointer, value } = each;
    switch (kind) {
      case 'operation':
        return [...checkBody(each), ...checkCase(document, each)];
      case 'parameter':
        return [...checkParameter(document, each), ...checkExamples(value, pointer)];
      case 'header':
        return [...checkHeader(document, each), ...checkExamples(value, pointer)];
      case 'response':
        return [...checkResponse(each), ...checkStatus(each)];
      case 'example':
        return checkExample(value, pointer);
      case 'mediaType':
        return checkExamples(value, pointer);
      default:
        return [];
    }
  });
}

function checkExamples({ example, examples }: Json, pointer: string): Problem[] {
  if (example === undefined || examples === undefined) return [];
  return [{ pointer: `${pointer}/example`, reason: 'example and examples exclude each other.' }];
}

function checkExample(example: Json, pointer: string): Problem[] {
  if ('value' in example || 'externalValue' in example) return [];
  return [
    { pointer, reason: 'An example needs a value, or an externalValue with the path of its file.' },
  ];
}

const bodiless = ['204', '205', '304'];

/** HTTP's rules for a status take precedence over the document. */
function checkStatus({ pointer, key }: DocumentNode): Problem[] {
  if (pointer.startsWith('/components/')) return [];
  if (/^1/.test(key)) {
    const reason = `The status ${key} is not a final answer: callers never see it.`;
    return [{ pointer, reason }];
  }
  if (!bodiless.includes(key)) return [];
  const reason = `An answer with ${key} has no body, and the client returns one; ${leaveOut}`;
  return [{ pointer, reason }];
}

function checkBody({ pointer, value }: DocumentNode): Problem[] {
  const method = (partsOf(pointer).at(-1) ?? '').toUpperCase();
  if (value.requestBody === undefined || !['GET', 'HEAD'].includes(method)) return [];
  const reason = `fetch cannot send a body with ${method}: use the query, or POST.`;
  return [{ pointer: `${pointer}/requestBody`, reason }];
}

function checkResponse({ pointer, key, value: { content, headers } }: DocumentNode): Problem[] {
  const problems: Problem[] = [];
  const hasJson = isObject(content) && content['application/json'] !== undefined;
  if (!hasJson && !bodiless.includes(key)) {
    const reason = `A response without a JSON body is not supported: give it content application/json, or ${leaveOut}`;
    problems.push({ pointer, reason });
  }
  const seen = new Set<string>();
  for (const name of Object.keys(isObject(headers) ? headers : {})) {
    const at = `${pointer}/headers${toPointer(name)}`;
    if (ofConnection.has(name.toLowerCase())) {
      const reason = `${name} says how an answer is carried, which fetch undoes: remove the header.`;
      problems.push({ pointer: at, reason });
    }
    if (name.toLowerCase() === 'content-type') {
      problems.push({
        pointer: at,
        reason: 'Content-Type is declared by content: remove the header.',
      });
    }
    if (seen.has(name.toLowerCase())) {
      problems.push({
        pointer: at,
        reason: `Another header is also called ${name}: header names ignore case.`,
      });
    }
    seen.add(name.toLowerCase());
  }
  return problems;
}

/** Header names ignore case. */
function checkCase(document: unknown, { pointer }: DocumentNode): Problem[] {
  const seen = new Map<string, string>();
  return parametersAt(document, pointer).flatMap(({ value, pointer: place }) => {
    if (value.in !== 'header') return [];
    const name = String(value.name);
    const known = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), name);
    if (known === undefined || known === name) return [];
    const reason = `Another header of the operation is called ${known}: header names ignore case.`;
    return [{ pointer: `${place}/name`, reason }];
  });
}

const ofFetch = new Set(['accept', 'content-type', 'authorization']);

function checkParameter(document: unknown, { pointer, value }: DocumentNode): Problem[] {
  const { name, in: place, required } = value;
  const refuse = (key: string, reason: string): Problem[] => [
    { pointer: `${pointer}/${key}`, reason },
  ];
  if (place === 'cookie') {
    return refuse('in', 'A parameter in a cookie is not supported: the client sends no cookies.');
  }
  if (place === 'path' && required !== true) {
    return refuse('required', 'A path parameter is always present: write required: true.');
  }
  if (place === 'header' && ofFetch.has(String(name).toLowerCase())) {
    return refuse('name', `${name} is declared by content or security: remove the parameter.`);
  }
  if (place === 'header' && isSetByFetch(String(name))) {
    return refuse('name', `${name} is set by fetch, not by a caller: remove the parameter.`);
  }
  const { value: schema, pointer: at } = resolve(document, `${pointer}/schema`);
  if (required === true && isObject(schema) && schema.default !== undefined) {
    const reason = `${name} is required, so its default never applies: remove one of them.`;
    return [{ pointer: `${at}/default`, reason }];
  }
  if (name === '__proto__') return refuse('name', '__proto__ cannot be used as a name.');
  return checkStyle(document, pointer, value);
}

/** The client separates list items by commas, and writes a query object in brackets. */
function checkStyle(document: unknown, pointer: string, parameter: Json): Problem[] {
  const isQuery = parameter.in === 'query';
  const usual = isQuery ? 'form' : 'simple';
  const style = parameter.style ?? usual;
  const explode = parameter.explode ?? style === 'form';
  const types = typesWithin(document, `${pointer}/schema`);
  const refuse = (key: string, reason: string): Problem[] => [
    { pointer: `${pointer}/${key}`, reason },
  ];
  const isNested = partsWithin(document, `${pointer}/schema`).some((part) =>
    typesWithin(document, part).some((type) => ['array', 'object'].includes(type)),
  );
  if (isNested && !(types.includes('object') && !isQuery)) {
    const reason = `A list or an object inside another one cannot be written in a ${parameter.in}: use a body.`;
    return refuse('schema', reason);
  }
  if (types.includes('object')) {
    if (!isQuery) return refuse('schema', `An object in a ${parameter.in} is not supported.`);
    if (style === 'deepObject' && types.length === 1) return [];
    return refuse('style', 'An object in the query must have style: deepObject, and only that.');
  }
  if (style !== usual) {
    return refuse('style', `The style ${style} is not supported here: write ${usual}, or nothing.`);
  }
  if (types.includes('array') && isQuery && explode === true) {
    return refuse('explode', 'A list in the query is written with commas: write explode: false.');
  }
  return [];
}

const scalars = ['string', 'integer', 'number', 'boolean'];

/** A header is one text: only scalar values can be read from it. */
function checkHeader(document: unknown, { pointer, value }: DocumentNode): Problem[] {
  if (value.style !== undefined && value.style !== 'simple') {
    const reason = `The style ${value.style} is not supported here: write simple, or nothing.`;
    return [{ pointer: `${pointer}/style`, reason }];
  }
  const types = typesOf(document, `${pointer}/schema`);
  const items = typesOf(document, `${pointer}/schema/items`);
  const isPlain = types.length === 1 && scalars.includes(types[0] ?? '');
  const isList =
    types.length === 1 && types[0] === 'array' && items.every((each) => scalars.includes(each));
  if (isPlain || (isList && items.length === 1)) {
    if (value.example !== undefined || value.examples !== undefined) return [];
    return [{ pointer, reason: 'A header needs an example: the mock answers with it.' }];
  }
  const reason = `A header must be of type ${scalars.join(', ')}, or an array of one of them.`;
  return [{ pointer: `${pointer}/schema`, reason }];
}

/** The types of a schema and of its alternatives, once each. */
function typesWithin(document: unknown, at: string): string[] {
  return [...new Set(alternativesOf(document, at).flatMap((each) => typesOf(document, each)))];
}

/** The schemas of the fields and items of a value. */
function partsWithin(document: unknown, at: string): string[] {
  return alternativesOf(document, at).flatMap((each) => {
    const { value } = resolve(document, each);
    if (!isObject(value)) return [];
    const names = Object.keys(isObject(value.properties) ? value.properties : {});
    return [
      ...names.map((name) => `${each}/properties${toPointer(name)}`),
      ...['items', 'additionalProperties'].flatMap((keyword) =>
        isObject(value[keyword]) ? [`${each}/${keyword}`] : [],
      ),
    ];
  });
}

/** A schema, and the schemas that apply to the same value. */
function alternativesOf(document: unknown, at: string, seen = new Set<string>()): string[] {
  const { value, pointer } = resolve(document, at);
  if (!isObject(value) || seen.has(pointer)) return [];
  seen.add(pointer);
  const listed = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const list = value[keyword];
    return Array.isArray(list)
      ? [...list.keys()].map((index) => `${pointer}/${keyword}/${index}`)
      : [];
  });
  return [pointer, ...listed.flatMap((each) => alternativesOf(document, each, seen))];
}

function typesOf(document: unknown, at: string): string[] {
  const { value } = resolve(document, at);
  return isObject(value) ? [value.type].flat().filter((type) => typeof type === 'string') : [];
}

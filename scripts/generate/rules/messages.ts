import { isObject, type Json, resolve } from '../../../src/contract/document.js';
import { partsOf } from '../../../src/contract/pointer.js';
import type { Problem } from '../problem.js';
import type { Found } from './walk.js';

/** Refuses parameters, headers and bodies that the client would not send or read as the document says. */
export function checkMessages(document: unknown, found: readonly Found[]): Problem[] {
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
        return [...checkResponse(value, pointer), ...checkStatus(each)];
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
    { pointer, reason: 'An example needs a value, or an externalValue that names its file.' },
  ];
}

/** What HTTP says of a status goes before what the document says. */
function checkStatus({ pointer, key }: Found): Problem[] {
  if (pointer.startsWith('/components/')) return [];
  if (/^1/.test(key)) {
    const reason = `A status ${key} is no answer: whoever calls never sees it.`;
    return [{ pointer, reason }];
  }
  if (!['204', '205', '304'].includes(key)) return [];
  const reason = `An answer with ${key} has no body, and one without a JSON body is not supported.`;
  return [{ pointer, reason }];
}

function checkBody({ pointer, value }: Found): Problem[] {
  const method = (partsOf(pointer).at(-1) ?? '').toUpperCase();
  if (value.requestBody === undefined || !['GET', 'HEAD'].includes(method)) return [];
  const reason = `A ${method} has no body that fetch could send: use the query, or POST.`;
  return [{ pointer: `${pointer}/requestBody`, reason }];
}

function checkResponse({ content, headers }: Json, pointer: string): Problem[] {
  const problems: Problem[] = [];
  if (!isObject(content) || content['application/json'] === undefined) {
    const reason =
      'A response without a JSON body is not supported: give it content application/json.';
    problems.push({ pointer, reason });
  }
  const seen = new Set<string>();
  for (const name of Object.keys(isObject(headers) ? headers : {})) {
    const at = `${pointer}/headers/${name}`;
    if (name.toLowerCase() === 'content-type') {
      problems.push({
        pointer: at,
        reason: 'Content-Type is told by content: leave the header out.',
      });
    }
    if (seen.has(name.toLowerCase())) {
      problems.push({ pointer: at, reason: `Another header is called ${name}, but for case.` });
    }
    seen.add(name.toLowerCase());
  }
  return problems;
}

/** Names of headers say the same in any case. */
function checkCase(document: unknown, { pointer }: Found): Problem[] {
  const seen = new Map<string, string>();
  const owners = [pointer.slice(0, pointer.lastIndexOf('/')), pointer];
  return owners.flatMap((owner) => {
    const { value: list, pointer: at } = resolve(document, `${owner}/parameters`);
    return (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) => {
      const { value, pointer: place } = resolve(document, `${at}/${index}`);
      if (!isObject(value) || value.in !== 'header') return [];
      const name = String(value.name);
      const known = seen.get(name.toLowerCase());
      seen.set(name.toLowerCase(), name);
      if (known === undefined || known === name) return [];
      const reason = `Another header of the operation is called ${known}: case says nothing.`;
      return [{ pointer: `${place}/name`, reason }];
    });
  });
}

const ofFetch = new Set(['accept', 'content-type', 'authorization']);

function checkParameter(document: unknown, { pointer, value }: Found): Problem[] {
  const { name, in: place, required } = value;
  const refuse = (key: string, reason: string): Problem[] => [
    { pointer: `${pointer}/${key}`, reason },
  ];
  if (place === 'cookie') {
    return refuse('in', 'A parameter in a cookie is not supported: the client sends no cookies.');
  }
  if (place === 'path' && required !== true) {
    return refuse('required', 'A parameter in the path is always there: write required: true.');
  }
  if (place === 'header' && ofFetch.has(String(name).toLowerCase())) {
    return refuse('name', `${name} is told by content or security: leave the parameter out.`);
  }
  const { value: schema, pointer: at } = resolve(document, `${pointer}/schema`);
  if (required === true && isObject(schema) && schema.default !== undefined) {
    const reason = `${name} is required, so that its default never counts: leave out one of them.`;
    return [{ pointer: `${at}/default`, reason }];
  }
  if (name === '__proto__') return refuse('name', '__proto__ cannot be the name of anything.');
  return checkStyle(document, pointer, value);
}

/** The client writes a list with commas between, and an object of the query in brackets. */
function checkStyle(document: unknown, pointer: string, parameter: Json): Problem[] {
  const isQuery = parameter.in === 'query';
  const usual = isQuery ? 'form' : 'simple';
  const style = parameter.style ?? usual;
  const explode = parameter.explode ?? style === 'form';
  const types = typesOf(document, `${pointer}/schema`);
  const refuse = (key: string, reason: string): Problem[] => [
    { pointer: `${pointer}/${key}`, reason },
  ];
  if (types.includes('object')) {
    if (!isQuery) return refuse('schema', `An object in a ${parameter.in} is not supported.`);
    if (style === 'deepObject' && types.length === 1) return [];
    return refuse('style', 'An object in the query is written as style: deepObject, alone.');
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

/** A header is one text: what it is can be read from it where it is plain. */
function checkHeader(document: unknown, { pointer, value }: Found): Problem[] {
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
    return [{ pointer, reason: 'A header needs an example: the mock answers by it.' }];
  }
  const reason = `A header has the type ${scalars.join(', ')}, or is an array of one of them.`;
  return [{ pointer: `${pointer}/schema`, reason }];
}

function typesOf(document: unknown, at: string): string[] {
  const { value } = resolve(document, at);
  return isObject(value) ? [value.type].flat().filter((type) => typeof type === 'string') : [];
}

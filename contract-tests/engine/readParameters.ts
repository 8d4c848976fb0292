import { isObject, parametersAt } from '../../src/contract/document.js';
import { isJsonType } from '../../src/contract/forms.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { Parameter } from './contractDocument.js';
import { type DocumentSource, objectAt, readExamples } from './documentSource.js';

/** Parameters of the operation override those of its path with the same name and location. */
export function readParameters(source: DocumentSource, operation: string): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const { pointer } of parametersAt(source.document, operation)) {
    const parameter = readParameter(source, pointer);
    found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...found.values()].filter(
    ({ in: place, name }) => place !== 'header' || !ignored.includes(name.toLowerCase()),
  );
}

/** Headers that, by the specification, are not described as parameters. */
const ignored = ['accept', 'content-type', 'authorization'];

function readParameter(source: DocumentSource, at: string): Parameter {
  const { document, schemaAt } = source;
  const { pointer, value } = objectAt(document, at);
  const named = {
    ...{ key: String(value.name), name: String(value.name), in: String(value.in) },
    ...{ required: value.required === true, pointer },
  };
  const example = (owner: string) => readExamples(source, owner)[0]?.value;
  if (isObject(value.content)) {
    // It has one media type.
    const [type = ''] = Object.keys(value.content);
    const media = objectAt(document, `${pointer}/content${toPointer(type)}`);
    return {
      ...{ ...named, schema: schemaAt(`${media.pointer}/schema`) },
      example: example(media.pointer) ?? example(pointer),
      ...{ style: isJsonType(type) ? 'json' : type, explode: false },
    };
  }
  const style = typeof value.style === 'string' ? value.style : (defaultStyles[named.in] ?? 'form');
  return {
    ...{ ...named, schema: schemaAt(`${pointer}/schema`) },
    example: example(pointer),
    style,
    explode: typeof value.explode === 'boolean' ? value.explode : style === 'form',
  };
}

const defaultStyles: Readonly<Record<string, string>> = {
  query: 'form',
  cookie: 'form',
  path: 'simple',
  header: 'simple',
};

/** Whether a value of a parameter can be written: not in a media type other than JSON. */
export function isWritten({ style }: Parameter): boolean {
  return !style.includes('/');
}

/** A list or object in some styles repeats its separator, or its name, before each item. */
export function whyUnstyled(parameters: readonly Parameter[]): string | undefined {
  const other = parameters.find((parameter) => parameter.required && !isWritten(parameter));
  if (other !== undefined) {
    return `its parameter ${other.name} is ${other.style}, and only application/json is made`;
  }
  const spread = parameters.find(
    ({ in: place, style, explode, schema: { schema } }) =>
      place === 'path' &&
      (style === 'label' || style === 'matrix') &&
      explode &&
      (schema.items !== undefined || schema.properties !== undefined || schema.type === 'array'),
  );
  return spread && `its parameter ${spread.name} is spread over ${spread.style} parts of the path`;
}

/** Gives a path parameter whose name means something else in another path, such as `id`, a key of its own. */
export function keysFor(
  paths: readonly string[],
): (path: string, parameter: Parameter) => Parameter {
  const isAmbiguous = ambiguousNames(paths);
  return (path, parameter) =>
    parameter.in === 'path' && isAmbiguous(parameter.name)
      ? { ...parameter, key: prefixOf(path, parameter.name) }
      : parameter;
}

/** Finds path parameter names used under different paths, such as `id`. */
function ambiguousNames(paths: readonly string[]): (name: string) => boolean {
  const prefixes = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const path of paths) {
    for (const [, name = ''] of path.matchAll(/\{([^}]+)\}/g)) {
      const prefix = prefixOf(path, name);
      if ((prefixes.get(name) ?? prefix) !== prefix) ambiguous.add(name);
      prefixes.set(name, prefix);
    }
  }
  return (name) => ambiguous.has(name);
}

/** The path up to a parameter: `/jobs/{jobId}` of `/jobs/{jobId}/action`. */
function prefixOf(path: string, name: string): string {
  const parameter = `{${name}}`;
  return path.slice(0, path.indexOf(parameter) + parameter.length);
}

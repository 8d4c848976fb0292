import { isObject, type Json, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';

/** A path whose parameters are called otherwise in a newer version: requests are the same. */
export interface RenamedPath {
  readonly path: string;
  /** The old and the new names. */
  readonly names: ReadonlyMap<string, string>;
}

/** A version of the document with the paths, and the names of their parameters, of a newer one. */
export function withPathsOf(
  older: unknown,
  newer: unknown,
): { readonly document: unknown; readonly renamed: readonly RenamedPath[] } {
  const [before, after] = [pathsOf(older), pathsOf(newer)];
  const added = Object.keys(after).filter((path) => !Object.hasOwn(before, path));
  const renamed: RenamedPath[] = [];
  const entries = Object.entries(before).map(([path, item]): [string, unknown] => {
    const same = Object.hasOwn(after, path)
      ? undefined
      : added.find((each) => shapeOf(each) === shapeOf(path));
    if (same === undefined) return [path, item];
    const [from, to] = [namesIn(path), namesIn(same)];
    const names = new Map(from.map((name, index) => [name, to[index] ?? name]));
    renamed.push({ path: same, names });
    return [same, withNames(older, toPointer('paths', path), names)];
  });
  if (renamed.length === 0) return { document: older, renamed };
  return { document: { ...(older as Json), paths: Object.fromEntries(entries) }, renamed };
}

function pathsOf(document: unknown): Json {
  return isObject(document) && isObject(document.paths) ? document.paths : {};
}

const parameter = /\{([^}]+)\}/g;

function shapeOf(path: string): string {
  return path.replace(parameter, '{}');
}

function namesIn(path: string): string[] {
  return [...path.matchAll(parameter)].map(([, name = '']) => name);
}

/** A path item with other names of its path parameters; a shared parameter is written where it is used. */
function withNames(document: unknown, at: string, names: ReadonlyMap<string, string>): unknown {
  const { pointer, value } = resolve(document, at);
  if (!isObject(value)) return value;
  const operations = Object.entries(value).flatMap(([key, inner]) =>
    isObject(inner)
      ? [[key, withParameters(document, pointer + toPointer(key), inner, names)]]
      : [],
  );
  return {
    ...withParameters(document, pointer, value, names),
    ...Object.fromEntries(operations),
  };
}

function withParameters(
  document: unknown,
  pointer: string,
  owner: Json,
  names: ReadonlyMap<string, string>,
): Json {
  const { parameters } = owner;
  if (!Array.isArray(parameters)) return owner;
  const place = (index: number) => `${pointer}/parameters/${index}`;
  return {
    ...owner,
    parameters: parameters.map((each, index) => named(document, each, place(index), names)),
  };
}

function named(
  document: unknown,
  written: unknown,
  at: string,
  names: ReadonlyMap<string, string>,
): unknown {
  const { value } = resolve(document, at);
  const name = isObject(value) && value.in === 'path' ? names.get(String(value.name)) : undefined;
  return isObject(value) && name !== undefined ? { ...value, name } : written;
}

import { InvalidImageError, InvalidRequestError, isScenarioError } from '../errors/index.js';
import { isObject } from '../isObject.js';
import { linkAbort, plainController } from '../transport/abort.js';
import { fieldsOf } from './lineage.js';
import { quote } from './names.js';

/** The names that an object may have; `true` for any. */
export type Names = true | { readonly [name: string]: Names };

/**
 * Turns a value that need not be JSON into the text of a JSON value, or into a last step that does: one that
 * sends something, and so waits until every part has been read and none was refused.
 *
 * @param stop - aborts when another part is refused
 */
export type Converter = (value: never, stop: AbortSignal) => Promise<string | LastStep>;

type LastStep = () => Promise<string>;

/** The context in which `writeJson` writes a value. */
export interface WriteOptions {
  /** The names that its objects may have. Default: any. */
  readonly names?: Names;
  /** Further fields, with names that are not in `names`. */
  readonly extra?: object | undefined;
  /** The error for a name that is not among `known`. */
  readonly refuseName?: (path: string, known: readonly string[]) => Error;
  /** For the values at these paths, such as `patch.image`. */
  readonly converters?: Readonly<Record<string, Converter>>;
}

const MAX_DEPTH = 100;

/** Half of a surrogate pair: with the `u` flag, whole pairs do not match. */
export const LONE_SURROGATE = /[\ud800-\udfff]/u;

/**
 * Writes a value as JSON. The whole value is read before the function returns, and each part once, so
 * that later changes have no effect.
 *
 * Inherited values are written like an object's own. Refuses values that `JSON.stringify` would drop, change or
 * turn into `null`, or for which it would run the caller's code: numbers that are not finite, `BigInt`, functions, symbols, `undefined` in a list, getters,
 * `toJSON`, instances such as `Date` and `Map`, lone surrogates, and objects that contain themselves.
 *
 * @throws InvalidRequestError naming the place
 */
export async function writeJson(
  value: unknown,
  { names = true, extra, refuseName = unknownName, converters = {} }: WriteOptions = {},
): Promise<string> {
  let depth = 0;
  const pieces: (string | Promise<string | LastStep>)[] = [];
  const stop = linkAbort(undefined, undefined, plainController);

  function write(item: unknown, path: string, known: Names, more: object | undefined): void {
    const convert = Object.hasOwn(converters, path) ? converters[path] : undefined;
    if (convert !== undefined) {
      const converted = convert(item as never, stop.signal).catch((error) => {
        throw imageAt(path, error);
      });
      // Another part may be refused first.
      converted.catch(() => {});
      pieces.push(converted);
    } else if (typeof item === 'object' && item !== null) {
      if (depth >= MAX_DEPTH) {
        throw unsendable(path, `is nested more than ${MAX_DEPTH} deep, or contains itself`);
      }
      depth++;
      if (Array.isArray(item)) writeList(item, path, known);
      else writeObject(item, path, known, more);
      depth--;
    } else {
      pieces.push(writeScalar(item, path));
    }
  }

  function writeList(list: readonly unknown[], path: string, known: Names): void {
    pieces.push('[');
    for (let index = 0; index < list.length; index++) {
      const at = `${path}[${index}]`;
      if (index > 0) pieces.push(',');
      const field = Object.getOwnPropertyDescriptor(list, String(index));
      write(field && plainValue(field, at), at, known, undefined);
    }
    pieces.push(']');
  }

  function writeObject(item: object, path: string, known: Names, more: object | undefined): void {
    refuseInstance(item, path);
    const written = new Set<string>();
    const added = fieldsOf(more ?? {});
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    const put = (name: string, its: unknown, itsNames: Names, within: object | undefined) => {
      pieces.push(written.size > 0 ? ',' : '', writeScalar(name, at(name)), ':');
      written.add(name);
      write(its, at(name), itsNames, within);
    };
    pieces.push('{');
    for (const [name, field] of fieldsOf(item)) {
      if (known !== true && !Object.hasOwn(known, name)) {
        throw refuseName(at(name), Object.keys(known));
      }
      const its = plainValue(field, at(name));
      if (its === undefined) continue;
      const other = added.get(name);
      const within = other && plainValue(other, at(name));
      if (within !== undefined && !(isObject(within) && isObject(its))) {
        throw unsendable(at(name), 'is given twice');
      }
      put(name, its, known === true ? true : (known[name] ?? true), within);
    }
    for (const [name, field] of added) {
      const its = plainValue(field, at(name));
      if (its === undefined || written.has(name)) continue;
      if (known !== true && Object.hasOwn(known, name)) {
        throw unsendable(at(name), 'is in the document: pass it without extraBody');
      }
      put(name, its, true, undefined);
    }
    pieces.push('}');
  }

  try {
    reading(() => write(value, '', names, extra));
    const read = await Promise.all(pieces);
    return (await Promise.all(read.map((each) => (typeof each === 'string' ? each : each())))).join(
      '',
    );
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** Reads the caller's objects: their errors become an `InvalidRequestError`. */
export function reading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (isScenarioError(error)) throw error;
    throw new InvalidRequestError('The parameters could not be read. Nothing was sent.', {
      cause: error,
    });
  }
}

/** The error for a value that cannot be sent. */
export function unsendable(path: string, why: string): InvalidRequestError {
  const what = path === '' ? 'The request' : `The parameter ${quote(path)}`;
  return new InvalidRequestError(`${what} ${why}. Nothing was sent.`);
}

/** An error about an image, with its place: a request may have two. */
export function imageAt(path: string, error: unknown): unknown {
  if (!(error instanceof InvalidImageError)) return error;
  return new InvalidImageError(`${path}: ${error.message}`, error);
}

function writeScalar(item: unknown, path: string): string {
  switch (typeof item) {
    case 'string':
      if (!LONE_SURROGATE.test(item)) return JSON.stringify(item);
      throw unsendable(path, 'contains half of a surrogate pair, which is not valid text');
    case 'number':
      if (Number.isFinite(item)) return JSON.stringify(item);
      throw unsendable(path, `is ${item}, which JSON cannot carry`);
    case 'boolean':
    case 'object':
      return String(item);
    default:
      throw unsendable(path, `is ${typeof item}, which JSON cannot carry`);
  }
}

/** A field's value, unless reading it would run a function, or other writers of JSON would leave it out. */
export function plainValue(field: PropertyDescriptor, path: string): unknown {
  if (field.get !== undefined || field.set !== undefined) {
    throw unsendable(path, 'is a getter with a value that may change: pass the value itself');
  }
  if (field.enumerable !== true) {
    throw unsendable(path, 'is not enumerable, so that JSON leaves it out: pass plain data');
  }
  return field.value;
}

export function refuseInstance(item: object, path: string): void {
  const tag = Object.prototype.toString.call(item).slice(8, -1);
  // A stream of Node is of no type of its own.
  const type = typeof Reflect.get(item, 'pipe') === 'function' ? 'Stream' : tag;
  if (type !== 'Object') {
    const isData = /Stream|Blob|File|Buffer|Array/.test(type);
    const advice = isData
      ? ': upload it (client.uploads.uploadFile), and send the ID of its asset'
      : '';
    throw unsendable(path, `is of type ${type}, which JSON cannot carry${advice}`);
  }
  if ('toJSON' in item) throw unsendable(path, 'has its own toJSON: pass plain data');
}

function unknownName(path: string): Error {
  return unsendable(path, 'is unknown');
}

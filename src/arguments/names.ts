import { typeName } from '../bytes.js';
import { ConfigurationError } from '../errors/configuration.js';
import { isPromise } from '../promise.js';
import { fieldsOf } from './lineage.js';

/** What an option must be, as messages say it. */
export type Must =
  | 'text'
  | 'true or false'
  | 'a function'
  | 'an object'
  | 'an AbortSignal'
  | MustBeNumber;

type MustBeNumber = 'a whole number' | `a${' whole' | ''} number of at least ${number}`;

/**
 * How an option is read: what it must be, by the names of its own fields, or as it is, for one with rules of its own.
 * One that is `undefined` counts as left out, but with `false`, which keeps it.
 */
export type Reading = boolean | Must | Names;

/** The names of options, and how each is read. */
export interface Names {
  readonly [name: string]: Reading;
}

/**
 * The names of an interface's fields, at run time, and how each is read. The compiler refuses a record with a missing
 * or extra name, and a number, a switch or a callback that is not checked.
 */
export type NamesOf<Fields> = {
  readonly [Name in keyof Fields & string]-?: ReadingOf<NonNullable<Fields[Name]>>;
};

type ReadingOf<Value> = [Value] extends [number]
  ? MustBeNumber
  : [Value] extends [boolean]
    ? 'true or false'
    : [Value] extends [(...args: never[]) => unknown]
      ? 'a function'
      : [Value] extends [AbortSignal]
        ? 'an AbortSignal'
        : Reading;

/** Advice about an unknown name. */
export type Advice = (name: string) => string | undefined;

/**
 * Reads the options of a method, once, into a frozen object that later changes of the caller's objects do not
 * reach. Inherited options, getters and options that are not enumerable count like any other.
 *
 * @throws ConfigurationError when the method lacks one of them, or one cannot be read, or is not what it must be
 */
export function readOptions<Options extends object>(
  method: string,
  given: Options | undefined,
  names: Names,
  advice?: Advice,
): Options {
  const read = copyOptions(method, given, names);
  checkOptions(method, read, names, advice);
  return (read ?? {}) as Options;
}

/**
 * Reads options as `readOptions` does, but leaves it to the method to refuse those that it lacks.
 *
 * @param keep - makes a copy of a value
 */
export function copyOptions(
  method: string,
  given: unknown,
  names: Names,
  keep: (value: unknown) => unknown = (value) => value,
): unknown {
  const read: [string, unknown, Reading | undefined][] = [];
  let reading: string | undefined;
  // Each question to a `Proxy` may throw.
  try {
    if (!isPlain(given)) return given;
    const shown = fieldsOf(given);
    // A `Proxy` need not show what it has.
    const hidden = Object.keys(names).filter((name) => !shown.has(name));
    for (const name of [...shown.keys(), ...hidden]) {
      reading = name;
      const how = Object.hasOwn(names, name) ? names[name] : undefined;
      const value: unknown = Reflect.get(given, name);
      if (value === undefined && (how || !(name in given))) continue;
      read.push([name, value, how]);
    }
  } catch (cause) {
    const what = reading === undefined ? 'options' : `option ${quote(reading)}`;
    const message = `The ${what} of ${method} cannot be read.${unsent(method)}`;
    throw new ConfigurationError(message, { cause });
  }
  const copy = read.map(([name, value, inner]) => [
    name,
    typeof inner === 'object'
      ? copyOptions(`${method} (${name})`, value, inner, keep)
      : keep(value),
  ]);
  return Object.freeze(Object.fromEntries(copy));
}

/**
 * Whether a value holds something by name. A list does not, nor does a `Map` or anything else that is iterated like
 * one, nor a promise: what they hold would be left out.
 */
export function isPlain(given: unknown): given is object {
  const isObject = typeof given === 'object' && given !== null;
  return isObject && !(Symbol.iterator in given || isPromise(given));
}

/** Refuses unknown options of a method, which would otherwise be ignored silently, and those of the wrong kind. */
export function checkOptions(
  method: string,
  given: unknown,
  names: Names,
  advice: Advice = () => undefined,
): void {
  if (given === undefined) return;
  if (!isPlain(given)) {
    throw new ConfigurationError(
      `The options of ${method} must be an object, not ${typeName(given)}.${unsent(method)}`,
    );
  }
  const known = Object.keys(names);
  for (const name of fieldsOf(given).keys()) {
    if (known.includes(name)) {
      checkValue(method, name, names[name], Reflect.get(given, name));
      continue;
    }
    const hint = advice(name) ?? suggestion(name, known) ?? `Its options: ${known.join(', ')}.`;
    throw new ConfigurationError(
      `${method} does not have the option ${quote(name)}. ${hint}${unsent(method)}`,
    );
  }
}

/** How a refusal ends. A call is named in small letters, unlike what makes a client or a ledger. */
function unsent(method: string): string {
  return /^[a-z]+\b/.test(method) ? ' Nothing was sent.' : '';
}

function checkValue(method: string, name: string, must: Reading | undefined, value: unknown): void {
  if (value === undefined || typeof must !== 'string' || isOf(must, value)) return;
  // A text may be a credential in the place of another option.
  const given =
    typeof value === 'number' ? value : value === '' ? 'an empty text' : typeName(value);
  // `makeIt (part)` is `makeIt: part.`
  const path = `${method}: ${name}`.replace(/ \((.+)\): /, ': $1.');
  throw new ConfigurationError(`${path} must be ${must}, not ${given}.`);
}

function isOf(must: Must, value: unknown): boolean {
  if (must === 'text') return typeof value === 'string' && value !== '';
  if (must === 'true or false') return typeof value === 'boolean';
  if (must === 'a function') return typeof value === 'function';
  if (must === 'an object') return isPlain(value);
  if (must === 'an AbortSignal') {
    return 'aborted' in Object(value) && 'addEventListener' in Object(value);
  }
  if (typeof value !== 'number' || Number.isNaN(value)) return false;
  // Infinity is whole: a number without an end. A bound that is not there is NaN.
  return !(
    value < Number(must.split(' ').at(-1)) ||
    (must.includes('whole') && Math.abs(value % 1) > 0)
  );
}

/** `Did you mean …?`, for a name that is close to one of `known`. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const share = (each: string) =>
    distance(wanted, plain(each)) / Math.max(wanted.length, each.length);
  const [nearest] = [...known].sort((a, b) => share(a) - share(b));
  return nearest !== undefined && share(nearest) <= MOST_DIFFERENT
    ? `Did you mean ${quote(nearest)}?`
    : undefined;
}

/** A name from foreign text, as a message shows it. */
export function quote(name: string): string {
  return `'${name.length > MAX_SHOWN ? `${name.slice(0, MAX_SHOWN)}…` : name}'`;
}

const MAX_SHOWN = 60;

/** The share of letters that may differ between a misspelled name and the intended one. */
const MOST_DIFFERENT = 0.4;

/** The form in which names are compared: slips in case and separators do not count. */
export function plain(name: string): string {
  return name.slice(0, MAX_SHOWN).toLowerCase().replace(/[-_]/g, '');
}

/** How many letters must be inserted, deleted or replaced to turn one word into the other. */
export function distance(from: string, to: string): number {
  let row = Array.from(`-${to}`, (_, at) => at);
  for (const letter of from) {
    let left = 0;
    row = row.map((above, at) => {
      const replaced = (row[at - 1] ?? above) + (letter === to[at - 1] ? 0 : 1);
      left = at === 0 ? above + 1 : Math.min(above + 1, left + 1, replaced);
      return left;
    });
  }
  return row.at(-1) ?? 0;
}

import { ConfigurationError } from '../errors/index.js';

/**
 * The names of an interface's fields, at run time. The compiler refuses a record with a missing or extra
 * name.
 */
export type NamesOf<Fields> = Readonly<Record<keyof Fields & string, true>>;

/** Refuses unknown options of a method, which would otherwise be ignored silently. */
export function checkOptions(
  method: string,
  given: unknown,
  names: Readonly<Record<string, true>>,
  advice: (name: string) => string | undefined = () => undefined,
): void {
  if (given === undefined) return;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigurationError(`The options of ${method} must be an object. Nothing was sent.`);
  }
  const known = Object.keys(names);
  // Inherited options are read as well as own ones.
  for (const name in given) {
    if (known.includes(name)) continue;
    const hint = advice(name) ?? suggestion(name, known) ?? `Its options: ${known.join(', ')}.`;
    throw new ConfigurationError(
      `${method} does not have the option ${quote(name)}. ${hint} Nothing was sent.`,
    );
  }
}

/** `Did you mean …?`, for a name that is close to one of `known`. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const nearest = known
    .map((each) => ({
      each,
      share: distance(wanted, plain(each)) / Math.max(wanted.length, each.length),
    }))
    .sort((a, b) => a.share - b.share)[0];
  if (nearest === undefined || nearest.share > MOST_DIFFERENT) return undefined;
  return `Did you mean ${quote(nearest.each)}?`;
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
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const above = row[j] ?? 0;
      const left = next[j - 1] ?? 0;
      next.push(Math.min(above + 1, left + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

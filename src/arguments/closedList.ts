import { plain, quote, suggestion } from './names.js';

/**
 * Says why a name is not in a closed list, with those that it may be a slip of; `undefined` if it is in it.
 *
 * @param must What the name must be, such as `--check must be one of a, b`.
 */
export function unlisted(
  given: string,
  known: readonly string[],
  must: string,
): string | undefined {
  if (known.includes(given)) return undefined;
  const near = nearest(given, known);
  if (near === undefined) return `${must}, not "${given}".`;
  // The one name that it most likely is would be lost behind many others.
  const isClear = known.length > MOST_LISTED && !near.includes("' or '");
  const said = isClear ? must.replace(known.join(', '), `${known.length} names`) : must;
  return `${said}, not "${given}". ${near}`;
}

const MOST_LISTED = 12;

/** `Did you mean …?`, for the names that a name may be a slip of. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const swapped = known.find((each) => each.length > 2 && lettersOf(each) === lettersOf(given));
  if (swapped !== undefined) return `Did you mean ${quote(swapped)}?`;
  return suggestion(given, known) ?? beginningLike(given, known);
}

/** The same for words whose letters are in another order. */
function lettersOf(name: string): string {
  return [...plain(name)].sort().join('');
}

/** `Did you mean …?`, for the names that begin as a name does that is not close to any of them. */
function beginningLike(given: string, known: readonly string[]): string | undefined {
  const beginning = plain(given).slice(0, 3);
  const alike = known.filter((each) => plain(each).startsWith(beginning));
  if (beginning.length < 3 || alike.length === 0 || alike.length > 3) return undefined;
  return `Did you mean ${alike.map(quote).join(' or ')}?`;
}

import { endOfString } from './transport/jsonExcess.js';

/**
 * The digits of numbers in JSON text, as printed: a double would round them. Reads the text twice, so that
 * the time is linear in it, for any number of paths.
 *
 * @param json - valid JSON
 * @param paths - where the numbers stand, as `JSON.parse` finds them: names, and indices of lists
 * @returns for each path the number's text; `undefined` if the path does not lead to a number
 */
export function numberSources(
  json: string,
  paths: readonly (readonly string[])[],
): (string | undefined)[] {
  const root: unknown = JSON.parse(withNumbersAsText(json));
  return paths.map((path) => {
    let value = root;
    for (const name of path) {
      if (typeof value !== 'object' || value === null) return undefined;
      value = Reflect.get(value, Array.isArray(value) ? name : MARK + name);
    }
    return typeof value === 'string' && !value.startsWith(MARK) ? value : undefined;
  });
}

/** Begins each text and each name, which are no numbers. */
const MARK = "'";

function withNumbersAsText(json: string): string {
  let text = '';
  for (let at = 0, end = 0; at < json.length; at = end) {
    if (json[at] === '"') {
      end = endOfString(json, at) + 1;
      text += `"${MARK}${json.slice(at + 1, end)}`;
    } else {
      NO_STRING.lastIndex = at;
      const [token = '', number] = NO_STRING.exec(json) ?? [];
      end = at + token.length;
      text += number ? `"${number}"` : token;
    }
  }
  return text;
}

/** A number, or all up to the next number or string. */
const NO_STRING = /([-\d][^\]},\s]*)|[^-\d"]+/y;

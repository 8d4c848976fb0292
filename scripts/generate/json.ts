/** The tokens of JSON (RFC 8259), each matched at the current position. */
const space = /[\t\n\r ]*/y;
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

const maxDepth = 100;

/**
 * Finds the first character at which a text stops being JSON, or undefined if all of it is. The runtime's
 * parser does not always say where, and its messages differ between versions.
 */
export function findJsonFault(source: string): number | undefined {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const sign = (character: string): boolean => {
    skip(space);
    if (source[at] !== character) return false;
    at += 1;
    return true;
  };
  const list = (end: string, member: () => boolean): boolean => {
    if (sign(end)) return true;
    do {
      if (!member()) return false;
    } while (sign(','));
    return sign(end);
  };
  const value = (depth: number): boolean => {
    skip(space);
    if (depth > maxDepth) return false;
    if (sign('[')) return list(']', () => value(depth + 1));
    if (sign('{')) return list('}', () => name() && sign(':') && value(depth + 1));
    return skip(text) || skip(scalar);
  };
  const name = (): boolean => {
    skip(space);
    return skip(text);
  };
  const whole = value(0);
  skip(space);
  return whole && at === source.length ? undefined : at;
}

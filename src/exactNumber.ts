/**
 * The digits of a number in JSON text, as printed: a double would round them. Looks at the fields of
 * the outermost object only; the text must be valid JSON.
 */
export function numberSource(json: string, field: string): string | undefined {
  let depth = 0;
  let key: string | undefined;
  let source: string | undefined;
  for (let at = 0; at < json.length; ) {
    const end = tokenEnd(json, at);
    const token = json.slice(at, end);
    at = end;
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth !== 1 || token === ':' || token.trim() === '') continue;
    else if (token === ',') key = undefined;
    else if (key === undefined) key = token;
    // The last of several equal keys counts, as it does for JSON.parse.
    else if (JSON.parse(key) === field) source = /^[-\d]/.test(token) ? token : undefined;
  }
  return source;
}

const PUNCTUATION = /[[\]{}:,\s"]/;

/** Where the token that starts at `start` ends: a string, a bracket, a space, a number or literal. */
function tokenEnd(json: string, start: number): number {
  if (json[start] === '"') {
    let at = start + 1;
    while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    return at + 1;
  }
  let at = start;
  while (at < json.length && !PUNCTUATION.test(json[at] ?? '')) at++;
  return Math.max(at, start + 1);
}

import { endOfString } from './transport/jsonExcess.js';

/** The wanted numbers below a value, by the next name of their paths. */
interface Wanted {
  /** The position among the paths, when one of them ends here. */
  position?: number;
  readonly below: Map<string, Wanted>;
}

/** A container that is being read. */
interface Frame {
  readonly wanted: Wanted | undefined;
  /** The index of the next item of a list; `undefined` in an object. */
  index: number | undefined;
  /** The key of an object whose value comes next. */
  key: string | undefined;
}

/**
 * The digits of numbers in JSON text, as printed: a double would round them. Reads the text once, so that
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
  const found: (string | undefined)[] = paths.map(() => undefined);
  const root = plan(paths);
  const frames: Frame[] = [];

  /** The paths into the value that starts here. */
  const next = (): Wanted | undefined => {
    const frame = frames.at(-1);
    if (frame === undefined) return root;
    return frame.wanted?.below.get(
      frame.index === undefined ? (frame.key ?? '') : `${frame.index}`,
    );
  };
  const see = (wanted: Wanted | undefined, source: string | undefined) => {
    // The last of several equal keys counts, as it does for JSON.parse.
    if (wanted?.position !== undefined) found[wanted.position] = source;
  };

  for (let at = 0; at < json.length; ) {
    const start = at;
    const character = json[at];
    const frame = frames.at(-1);
    at = tokenEnd(json, at);
    if (character === '{' || character === '[') {
      const wanted = next();
      see(wanted, undefined);
      frames.push({ wanted, index: character === '[' ? 0 : undefined, key: undefined });
    } else if (character === '}' || character === ']') {
      frames.pop();
    } else if (character === ',') {
      if (frame?.index !== undefined) frame.index++;
      else if (frame !== undefined) frame.key = undefined;
    } else if (character === '"' && frame && frame.index === undefined && frame.key === undefined) {
      // Only keys on a wanted path are read.
      frame.key = frame.wanted?.below.size ? JSON.parse(json.slice(start, at)) : '';
    } else if (character !== ':' && !SPACE.test(character ?? '')) {
      see(next(), NUMBER.test(character ?? '') ? json.slice(start, at) : undefined);
    }
  }
  return found;
}

function plan(paths: readonly (readonly string[])[]): Wanted {
  const root: Wanted = { below: new Map() };
  for (const [position, path] of paths.entries()) {
    let wanted = root;
    for (const name of path) {
      const below = wanted.below.get(name) ?? { below: new Map() };
      wanted.below.set(name, below);
      wanted = below;
    }
    wanted.position = position;
  }
  return root;
}

const SPACE = /\s/;
const NUMBER = /[-\d]/;
const PUNCTUATION = /[[\]{}:,\s"]/;

/** Where the token that starts at `start` ends: a string, a bracket, a space, a number or literal. */
function tokenEnd(json: string, start: number): number {
  if (json[start] === '"') return endOfString(json, start) + 1;
  let at = start;
  while (at < json.length && !PUNCTUATION.test(json[at] ?? '')) at++;
  return Math.max(at, start + 1);
}

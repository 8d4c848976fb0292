import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** The largest pattern, in characters that it matches and in steps to analyse it. */
const maxPositions = 400;
const maxSteps = 4_000_000;

/**
 * Why a pattern must not be applied to untrusted text, or undefined if it may.
 *
 * A backtracking matcher takes exponential time if a loop can match the same text in two ways. The pattern is
 * turned into an automaton with a state for each character that it matches; two different paths from a state
 * back to itself, over the same text, are such a loop. Counts above eight are treated as loops.
 */
export function whyUnsafe(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Not a valid ECMA-262 pattern with the flag u: ${reason}.`;
  }
  const literal = parseRegExpLiteral(new RegExp(pattern, 'u'));
  const automata = new Automata();
  try {
    automata.add(literal.pattern.alternatives);
    if (automata.isAmbiguousLoop()) {
      return (
        `The pattern ${JSON.stringify(pattern)} can take exponential time: a loop matches the same ` +
        'text in two ways. Separate the repetitions: for example (a+,)* instead of (a+)*.'
      );
    }
  } catch (error) {
    if (error instanceof Unjudged) return `The pattern cannot be analysed: ${error.message}.`;
    throw error;
  }
  return undefined;
}

class Unjudged extends Error {}

/** A part of a pattern: where it can begin and end, and whether it can be empty. */
interface Part {
  /** Start states; each appears once for every path to it. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

const nothing: Part = { first: [], last: [], empty: true };

/** The positions of a pattern (Glushkov's automaton), with the number of paths from one to the next. */
class Automata {
  readonly #matchers: ((character: string) => boolean)[] = [];
  readonly #sources: string[] = [];
  readonly #next: Map<number, number>[] = [];
  #ambiguous = false;

  add(alternatives: readonly AST.Alternative[]): Part {
    return this.#choose(alternatives.map((alternative) => this.#sequence(alternative.elements)));
  }

  #choose(parts: readonly Part[]): Part {
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      empty: parts.some(({ empty }) => empty),
    };
  }

  #sequence(elements: readonly AST.Element[]): Part {
    return elements
      .map((element) => this.#element(element))
      .reduce((one, two) => this.#join(one, two), nothing);
  }

  #join(one: Part, two: Part): Part {
    this.#connect(one.last, two.first);
    return {
      first: one.empty ? [...one.first, ...two.first] : one.first,
      last: two.empty ? [...one.last, ...two.last] : two.last,
      empty: one.empty && two.empty,
    };
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    for (const one of from) {
      const next = this.#next[one];
      for (const two of to) next?.set(two, (next.get(two) ?? 0) + 1);
    }
  }

  #element(element: AST.Element): Part {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        return this.#position(element.raw);
      case 'Group':
      case 'CapturingGroup':
        return this.add(element.alternatives);
      case 'Assertion':
        // Lookarounds match independently of the rest, and are analysed separately.
        if ('alternatives' in element) this.add(element.alternatives);
        return nothing;
      case 'Quantifier':
        return this.#repeat(element);
      case 'Backreference':
        throw new Unjudged('it has a backreference');
      default:
        throw new Unjudged(`it holds ${element.raw}`);
    }
  }

  #position(raw: string): Part {
    const matcher = new RegExp(`^${raw}$`, 'su');
    this.#sources.push(raw);
    this.#matchers.push((character) => matcher.test(character));
    const index = this.#next.push(new Map()) - 1;
    if (index >= maxPositions)
      throw new Unjudged(`it matches more than ${maxPositions} characters`);
    return { first: [index], last: [index], empty: false };
  }

  #repeat({ element, min, max }: AST.Quantifier): Part {
    if (max === 0) return nothing;
    if (max === 1) return { ...this.#element(element), empty: true };
    if (max <= 8 || (min === max && isFixed(element) && max <= 64)) {
      let part = nothing;
      // Built from the end, so that optional repetitions can be omitted in only one way: (x(x)?)?.
      for (let left = max; left > 0; left -= 1) {
        part = this.#join(this.#element(element), part);
        if (left > min) part = { ...part, empty: true };
      }
      return part;
    }
    const part = this.#element(element);
    // An empty pass through a loop with a fixed count can happen at each iteration.
    if (part.empty && max > 8 && max !== Number.POSITIVE_INFINITY) this.#ambiguous = true;
    this.#connect(part.last, part.first);
    return { ...part, empty: part.empty || min === 0 };
  }

  isAmbiguousLoop(): boolean {
    return this.#ambiguous || this.#loopsTwoWays();
  }

  /** Whether two different paths lead from one state back to it. */
  #loopsTwoWays(): boolean {
    const size = this.#next.length;
    const meets = this.#overlaps();
    let steps = 0;
    const follow = (from: number, to: (pair: number) => void): void => {
      const [left, right] = [Math.floor(from / size), from % size];
      for (const one of this.#next[left]?.keys() ?? []) {
        for (const two of this.#next[right]?.keys() ?? []) {
          if (++steps > maxSteps) throw new Unjudged('it has too many paths');
          if (meets[one]?.[two]) to(one * size + two);
        }
      }
    };
    const reach = (start: number): Set<number> => {
      const seen = new Set<number>();
      const queue = [start];
      for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
        follow(pair, (next) => {
          if (!seen.has(next)) queue.push(next);
          seen.add(next);
        });
      }
      return seen;
    };
    for (let state = 0; state < size; state += 1) {
      const both = state * size + state;
      const reached = reach(both);
      if (!reached.has(both)) continue;
      for (const pair of reached) {
        const [left, right] = [Math.floor(pair / size), pair % size];
        const isTwice = left === right && this.#isReachedTwice(left, reached, size);
        if ((left !== right || isTwice) && reach(pair).has(both)) return true;
      }
    }
    return false;
  }

  /** Whether a state inside the same loop leads to this one by two paths. */
  #isReachedTwice(state: number, reached: ReadonlySet<number>, size: number): boolean {
    return this.#next.some(
      (next, from) => (next.get(state) ?? 0) > 1 && reached.has(from * size + from),
    );
  }

  /** Which states have a character in common. */
  #overlaps(): boolean[][] {
    const alphabet = alphabetOf(this.#sources);
    const classes = this.#matchers.map((matches) => alphabet.map(matches));
    return classes.map((one) =>
      classes.map((two) => one.some((isIn, index) => isIn && two[index] === true)),
    );
  }
}

/** Whether an element always matches the same number of characters, in one way. */
function isFixed(element: AST.Element): boolean {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return (
      element.alternatives.length === 1 &&
      element.alternatives.every((each) => each.elements.every(isFixed))
    );
  }
  if (element.type === 'Quantifier') return element.min === element.max && isFixed(element.element);
  return element.type !== 'Assertion';
}

/**
 * Characters that distinguish the classes of a pattern: those below U+0250, and each one it names, with its
 * neighbours.
 */
function alphabetOf(sources: readonly string[]): string[] {
  const points = new Set(Array.from({ length: 0x250 }, (_, point) => point));
  for (const source of sources) {
    for (const character of source) {
      const point = character.codePointAt(0) ?? 0;
      for (const near of [point - 1, point, point + 1]) points.add(near);
    }
    for (const [, braced, plain] of source.matchAll(/\\u(?:\{([\dA-Fa-f]+)\}|([\dA-Fa-f]{4}))/g)) {
      const point = Number.parseInt(braced ?? plain ?? '0', 16);
      for (const near of [point - 1, point, point + 1]) points.add(near);
    }
  }
  for (const sample of ['Ω', 'ж', '中', '😀', '\u2028', '\ufeff']) {
    points.add(sample.codePointAt(0) ?? 0);
  }
  return [...points]
    .filter((point) => point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff))
    .map((point) => String.fromCodePoint(point));
}

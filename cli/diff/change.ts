import { isNamed } from './nodes.js';
import { type SchemaMeaning, Shapes } from './shape.js';
import { Verdicts } from './verdicts.js';

/** The effect of a change on users of the API. */
export type Class = 'breaking' | 'additive' | 'editorial';

/** Which messages a change affects; `document` if it affects none. */
export type Side = 'request' | 'response' | 'document';

/** The kind of a change: the name under which it can be accepted, or filtered in a report. */
export type Rule = keyof typeof rules;

/** Every kind of change, in one sentence. */
export const rules = {
  'additional-fields': 'Fields of any name are allowed or refused, or their schema changes.',
  alternative: 'An alternative of a choice is added or removed.',
  bound: 'A bound becomes stricter or looser.',
  'content-type': 'A content type is added or removed.',
  credentials: 'The accepted credentials or a security scheme change.',
  default: 'A default changes.',
  deprecated: 'Something becomes deprecated, or is no longer deprecated.',
  effect: 'x-effect changes: a call reads, writes or submits instead of something else.',
  'exclusive-choice':
    'A value that matches two alternatives becomes refused, or is no longer refused.',
  extension: 'An extension (x-…) differs.',
  field: 'A field is added or removed.',
  header: 'A response header is added or removed.',
  items: 'The schema of the items of a list is added or removed.',
  'not-judged': 'The comparison cannot judge a difference.',
  operation: 'An operation is added, removed or renamed.',
  parameter: 'A parameter is added or removed.',
  'rate-limit': 'The rate limit changes.',
  required: 'Something becomes required or optional.',
  restriction: 'A pattern, a format or another restriction changes.',
  server: 'A server is added or removed.',
  status: 'A status is added or removed.',
  type: 'A type changes.',
  values: 'The values of an enum or a constant change.',
  words: 'Words, examples, links, order or names of schemas change, but no message does.',
} as const;

/** Whether fewer or more values are possible than before; `undefined` if the change does not affect values. */
export type Direction = 'narrower' | 'wider';

/** A body that one version takes and the other does not. */
export interface Counterexample {
  readonly body: unknown;
  /** The reason in the version that refuses it. */
  readonly reason: string;
}

/** One change between two versions of the document. */
export interface Change {
  readonly rule: Rule;
  readonly class: Class;
  readonly side: Side;
  /** JSON Pointer into the newer bundle, or into the older one if the place was removed. */
  readonly pointer: string;
  /** One sentence for a person. */
  readonly message: string;
  /** The operations that it affects; empty if it is not limited to operations. */
  readonly operations: readonly string[];
  readonly direction?: Direction;
  readonly evidence?: Counterexample;
  /** Why the change was accepted, if it was. */
  readonly accepted?: string;
}

/** Collects changes, each once, with all operations that it affects. */
export class Changes {
  readonly shapes = new Shapes();
  readonly #verdicts = new Map<string, Verdicts>();
  readonly #changes = new Map<string, Change>();

  add(change: Change): void {
    const { side, pointer, message, operations } = change;
    const key = JSON.stringify([side, pointer, message]);
    const known = this.#changes.get(key);
    this.#changes.set(key, {
      ...change,
      operations: [...new Set([...(known?.operations ?? []), ...operations])],
    });
  }

  /** What trials of one kind found. */
  verdictsOf(kind: string): Verdicts {
    const verdicts = this.#verdicts.get(kind) ?? new Verdicts();
    this.#verdicts.set(kind, verdicts);
    return verdicts;
  }

  /** Breaking ones first, otherwise in the order in which they were found. */
  list(): Change[] {
    return sortChanges([...this.#changes.values()]);
  }
}

/** Breaking changes first, otherwise in the given order. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const rank: Record<Class, number> = { breaking: 0, additive: 1, editorial: 2 };
  return [...changes].sort((one, other) => rank[one.class] - rank[other.class]);
}

/** How a trial judges schemas that have the same name in both versions: as alike, or by what they say. */
type Trial = 'by-name' | 'whole';

/** What ends a trial. */
const difference = new Error('A difference was found.');

/** Reports changes of one side of one operation. */
export class Note {
  readonly side: Side;
  readonly shapes: Shapes;
  readonly #changes: Changes;
  readonly #operations: readonly string[];
  readonly #trial: Trial | undefined;
  /** Pairs of schemas that were already compared; a schema may contain itself. */
  readonly #compared = new Map<object, Set<object>>();

  constructor(changes: Changes, side: Side, operations: readonly string[], trial?: Trial) {
    this.#changes = changes;
    this.side = side;
    this.shapes = changes.shapes;
    this.#operations = operations;
    this.#trial = trial;
  }

  /** Compares two schemas, unless they were. */
  once(one: SchemaMeaning, other: SchemaMeaning, compare: () => void): void {
    if (this.#trial !== undefined) {
      const isKnown = this.#trial === 'by-name' && isNamed(one.pointer);
      if (isKnown && one.pointer === other.pointer) return;
      const verdicts = this.#changes.verdictsOf(`${this.side} ${this.#trial}`);
      if (!verdicts.areAlike(one, other, () => endsQuietly(compare))) throw difference;
      return;
    }
    const others = this.#compared.get(one) ?? new Set();
    this.#compared.set(one, others);
    if (others.size < others.add(other).size) compare();
  }

  /** Whether a comparison finds nothing but words. It ends at the first difference. */
  findsNothing(trial: Trial, compare: (note: Note) => void): boolean {
    const note = new Note(this.#changes, this.side, this.#operations, trial);
    return endsQuietly(() => compare(note));
  }

  breaking(rule: Rule, pointer: string, message: string): void {
    this.#add('breaking', rule, pointer, message);
  }

  additive(rule: Rule, pointer: string, message: string): void {
    this.#add('additive', rule, pointer, message);
  }

  editorial(rule: Rule, pointer: string, message: string): void {
    this.#add('editorial', rule, pointer, message);
  }

  /** Fewer values than before: the sender of a request may send too much, while a reader is not affected. */
  narrower(rule: Rule, pointer: string, message: string): void {
    this.#add(
      this.side === 'request' ? 'breaking' : 'additive',
      rule,
      pointer,
      message,
      'narrower',
    );
  }

  /** More values than before: the sender of a request is not affected, while a reader may fail. */
  wider(rule: Rule, pointer: string, message: string): void {
    this.#add(this.side === 'request' ? 'additive' : 'breaking', rule, pointer, message, 'wider');
  }

  #add(kind: Class, rule: Rule, pointer: string, message: string, direction?: Direction): void {
    if (this.#trial !== undefined) {
      if (kind !== 'editorial') throw difference;
      return;
    }
    this.#changes.add({
      rule,
      class: kind,
      side: this.side,
      pointer,
      message,
      operations: this.#operations,
      ...(direction && { direction }),
    });
  }
}

function endsQuietly(compare: () => void): boolean {
  try {
    compare();
    return true;
  } catch (error) {
    if (error === difference) return false;
    throw error;
  }
}

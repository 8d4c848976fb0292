import { Shapes } from './shape.js';

/** What a change means to whoever uses the API. */
export type Class = 'breaking' | 'additive' | 'editorial';

/** Which messages a change is about; `document` where it is about none. */
export type Side = 'request' | 'response' | 'document';

/** What kind of change it is: the name under which it can be accepted, or filtered in a report. */
export type Rule = keyof typeof rules;

/** Every kind of change, in one sentence. */
export const rules = {
  'additional-fields': 'Fields of any name are allowed, refused, or of another form.',
  alternative: 'An alternative of a choice comes or goes.',
  bound: 'A bound is stricter or looser.',
  'content-type': 'A content type comes or goes.',
  credentials: 'Other credentials suffice, or a scheme of credentials changes.',
  default: 'A default moves.',
  deprecated: 'Something is deprecated, or no longer so.',
  effect: 'x-effect changes: a call reads, writes or submits instead of something else.',
  'exclusive-choice': 'A value that fits two alternatives is refused, or no longer refused.',
  extension: 'An extension (x-…) differs.',
  field: 'A field comes or goes.',
  header: 'A response header comes or goes.',
  items: 'The form of the items of a list is stated, or no longer stated.',
  'not-judged': 'A difference that this comparison cannot judge.',
  operation: 'An operation comes, goes, or is called otherwise.',
  parameter: 'A parameter comes or goes.',
  'rate-limit': 'The rate limit changes.',
  required: 'Something is required, or may be left out.',
  restriction: 'A pattern, a format or another restriction changes.',
  server: 'A server comes or goes.',
  status: 'A status comes or goes.',
  type: 'A type changes.',
  values: 'The values of an enum or a constant change.',
  words: 'Words, examples, links or order: nothing that is sent or read.',
} as const;

/** Whether fewer or more values are possible than before; neither where it is about no values. */
export type Direction = 'narrower' | 'wider';

/** A body that one version takes and the other does not. */
export interface Evidence {
  readonly body: unknown;
  /** What the version that refuses it says. */
  readonly reason: string;
}

/** One change between two versions of the document. */
export interface Change {
  readonly rule: Rule;
  readonly class: Class;
  readonly side: Side;
  /** JSON Pointer into the newer bundle, or into the older one where the place is gone. */
  readonly pointer: string;
  /** One sentence for a person. */
  readonly message: string;
  /** The operations that it reaches; none where it is about no operation alone. */
  readonly operations: readonly string[];
  readonly direction?: Direction;
  readonly evidence?: Evidence;
  /** Why the change was accepted, where it was. */
  readonly accepted?: string;
}

/** Collects changes, each once, with all the operations that it reaches. */
export class Changes {
  readonly shapes = new Shapes();
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

  /** Breaking ones first, otherwise in the order in which they were found. */
  list(): Change[] {
    return sortChanges([...this.#changes.values()]);
  }
}

/** Breaking changes first, otherwise as they come. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const rank: Record<Class, number> = { breaking: 0, additive: 1, editorial: 2 };
  return [...changes].sort((one, other) => rank[one.class] - rank[other.class]);
}

/** Notes changes of one side of one operation. */
export class Note {
  readonly side: Side;
  readonly shapes: Shapes;
  /** Pairs of schemas that were compared already; a schema may contain itself. */
  readonly #compared: Set<string>;
  readonly #changes: Changes;
  readonly #operations: readonly string[];

  constructor(
    changes: Changes,
    side: Side,
    operations: readonly string[],
    { shapes, compared }: { shapes: Shapes; compared: Iterable<string> } = {
      shapes: changes.shapes,
      compared: [],
    },
  ) {
    this.#changes = changes;
    this.side = side;
    this.shapes = shapes;
    this.#compared = new Set(compared);
    this.#operations = operations;
  }

  /** Whether a pair has not been compared yet; it counts as compared from now on. */
  isFirst(pair: string): boolean {
    if (this.#compared.has(pair)) return false;
    this.#compared.add(pair);
    return true;
  }

  /** A note of the same kind whose changes are only counted. */
  attempt(): { note: Note; count: () => number } {
    const changes = new Changes();
    const state = { shapes: this.shapes, compared: this.#compared };
    const count = (): number => changes.list().filter((each) => each.class !== 'editorial').length;
    return { note: new Note(changes, this.side, this.#operations, state), count };
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

  /** Fewer values than before: the sender of a request may send too much, a reader loses nothing. */
  narrower(rule: Rule, pointer: string, message: string): void {
    this.#add(
      this.side === 'request' ? 'breaking' : 'additive',
      rule,
      pointer,
      message,
      'narrower',
    );
  }

  /** More values than before: the sender of a request loses nothing, a reader may not cope. */
  wider(rule: Rule, pointer: string, message: string): void {
    this.#add(this.side === 'request' ? 'additive' : 'breaking', rule, pointer, message, 'wider');
  }

  #add(kind: Class, rule: Rule, pointer: string, message: string, direction?: Direction): void {
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

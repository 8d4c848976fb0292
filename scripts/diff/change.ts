/** What a change means to whoever uses the API. */
export type Class = 'breaking' | 'additive' | 'editorial';

/** Which messages a change is about; `document` where it is about none. */
export type Side = 'request' | 'response' | 'document';

/** One change between two versions of the document. */
export interface Change {
  readonly class: Class;
  readonly side: Side;
  /** JSON Pointer into the newer bundle, or into the older one where the place is gone. */
  readonly pointer: string;
  /** One sentence for a person. */
  readonly message: string;
  /** The operations that it reaches; none where it is about no operation alone. */
  readonly operations: readonly string[];
}

/** Collects changes, each once, with all the operations that it reaches. */
export class Changes {
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
    const rank: Record<Class, number> = { breaking: 0, additive: 1, editorial: 2 };
    return [...this.#changes.values()].sort((one, other) => rank[one.class] - rank[other.class]);
  }
}

/** Notes changes of one side of one operation. */
export class Note {
  readonly #changes: Changes;
  readonly side: Side;
  readonly #operations: readonly string[];

  constructor(changes: Changes, side: Side, operations: readonly string[]) {
    this.#changes = changes;
    this.side = side;
    this.#operations = operations;
  }

  breaking(pointer: string, message: string): void {
    this.#add('breaking', pointer, message);
  }

  additive(pointer: string, message: string): void {
    this.#add('additive', pointer, message);
  }

  editorial(pointer: string, message: string): void {
    this.#add('editorial', pointer, message);
  }

  /** Fewer values than before: the sender of a request may send too much, a reader loses nothing. */
  narrower(pointer: string, message: string): void {
    this.#add(this.side === 'request' ? 'breaking' : 'additive', pointer, message);
  }

  /** More values than before: the sender of a request loses nothing, a reader may not cope. */
  wider(pointer: string, message: string): void {
    this.#add(this.side === 'request' ? 'additive' : 'breaking', pointer, message);
  }

  #add(kind: Class, pointer: string, message: string): void {
    this.#changes.add({
      class: kind,
      side: this.side,
      pointer,
      message,
      operations: this.#operations,
    });
  }
}

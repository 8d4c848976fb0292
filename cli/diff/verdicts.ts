/**
 * Judges pairs, each once. A pair that meets itself within its own judgement, as schemas that contain themselves do,
 * is taken for alike there: only another difference can tell the two apart.
 */
export class Verdicts {
  readonly #known = new Map<object, Map<object, boolean>>();
  /** By pair that is not judged yet, the outermost one that was taken for alike in it. */
  readonly #open = new Map<object, Map<object, number>>();
  readonly #opened: [one: object, other: object][] = [];
  #depth = 0;
  #outermost = Number.POSITIVE_INFINITY;

  areAlike(one: object, other: object, judge: () => boolean): boolean {
    const known = this.#known.get(one)?.get(other);
    if (known !== undefined) return known;
    const open = this.#open.get(one)?.get(other);
    if (open !== undefined) {
      this.#outermost = Math.min(this.#outermost, open);
      return true;
    }
    const [before, count] = [this.#outermost, this.#opened.length];
    const depth = this.#depth++;
    this.#outermost = Number.POSITIVE_INFINITY;
    this.#opened.push([one, other]);
    put(this.#open, one, other, depth);
    const alike = judge();
    this.#depth = depth;
    if (alike && this.#outermost < depth) put(this.#open, one, other, this.#outermost);
    else {
      // What was judged by taking this pair for alike is judged anew if it is not.
      for (const [left, right] of this.#opened.splice(count)) {
        this.#open.get(left)?.delete(right);
        if (alike) put(this.#known, left, right, true);
      }
      this.#outermost = Number.POSITIVE_INFINITY;
      put(this.#known, one, other, alike);
    }
    this.#outermost = Math.min(before, this.#outermost);
    return alike;
  }
}

function put<T>(all: Map<object, Map<object, T>>, one: object, other: object, value: T): void {
  const own = all.get(one) ?? new Map<object, T>();
  all.set(one, own.set(other, value));
}

/**
 * What answers of one kind have in common: words in this order. A number stands for what differs from answer to
 * answer, and is how many words it had at most.
 */
export type Wording = readonly (string | number)[];

/** More than a page of an error has; the comparison takes the square of it. */
const mostWords = 1_000;

/**
 * Learns what two answers of one kind have in common. What differs between them, such as an ID, a time or the path,
 * may differ in a third.
 */
export function commonWording(one: string, other: string): Wording {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const lengths = commonLengths(left, right);
  const wording: (string | number)[] = [];
  let [at, beside] = [0, 0];
  while (at < left.length || beside < right.length) {
    const [from, fromBeside] = [at, beside];
    while (left[at] !== right[beside]) {
      const without = lengths[at + 1]?.[beside] ?? -1;
      if (at < left.length && without >= (lengths[at]?.[beside + 1] ?? -1)) at += 1;
      else beside += 1;
    }
    const differing = Math.max(at - from, beside - fromBeside);
    if (differing > 0) wording.push(differing);
    wording.push(...left.slice(at, at + 1));
    at += 1;
    beside += 1;
  }
  return wording;
}

/** Whether a text is of this kind. Texts that have nothing in common are of no kind. */
export function isWorded(wording: Wording, text: string): boolean {
  if (wording.length > 0 && wording.every((part) => typeof part === 'number')) return false;
  const words = wordsOf(text);
  // The places in the text that the parts so far may lead to.
  let places = new Set([0]);
  for (const part of wording) {
    const next = new Set<number>();
    for (const place of places) {
      if (typeof part === 'string') {
        if (words[place] === part) next.add(place + 1);
        continue;
      }
      for (let more = 0; more <= part; more += 1) next.add(place + more);
    }
    places = next;
  }
  return places.has(words.length);
}

/** The words of a text, without those that have a digit: IDs, times and numbers. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/[\w.:+-]*\d[\w.:+-]*/g, ' ');
  return (plain.match(/\p{L}+/gu) ?? []).slice(0, mostWords);
}

/** How many words the rests of two lists have in common, in order, from each pair of places on. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint16Array[] {
  const lengths = [...left, ''].map(() => new Uint16Array(right.length + 1));
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const [row, next] = [lengths[at] as Uint16Array, lengths[at + 1] as Uint16Array];
    for (let beside = right.length - 1; beside >= 0; beside -= 1) {
      row[beside] =
        left[at] === right[beside]
          ? (next[beside + 1] ?? 0) + 1
          : Math.max(next[beside] ?? 0, row[beside + 1] ?? 0);
    }
  }
  return lengths;
}

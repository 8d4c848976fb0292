/** Lines of one text that another text has in another layout. */
interface Block {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Gives a text that a writer has made the layout of the original where nothing else has changed: the writer folds
 * long lines in its own way, also those that nobody edited.
 *
 * @param original - as it was read
 * @param rewritten - the same content, as the writer lays it out
 * @param edited - the edited content, as the writer lays it out
 */
export function withLayoutOf(original: string, rewritten: string, edited: string): string {
  let lines: readonly string[] = edited.split('\n');
  const blocks = differences(rewritten.split('\n'), original.split('\n'));
  for (const { from, to } of blocks) {
    const alike = blocks.filter((each) => isSame(each.from, from));
    const places = placesOf(from, lines);
    const isOneLayout = alike.every((each) => isSame(each.to, to));
    // Elsewhere the same lines may be somebody's own.
    if (!isOneLayout || places.length !== alike.length) continue;
    for (const at of places.toReversed()) {
      lines = [...lines.slice(0, at), ...to, ...lines.slice(at + from.length)];
    }
  }
  return lines.join('\n');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}

function placesOf(wanted: readonly string[], lines: readonly string[]): number[] {
  if (wanted.length === 0) return [];
  return lines.flatMap((_, at) =>
    wanted.every((line, index) => lines[at + index] === line) ? [at] : [],
  );
}

/** The blocks in which two lists of lines differ, by their longest common part. */
function differences(from: readonly string[], to: readonly string[]): Block[] {
  const common = from.map(() => to.map(() => 0));
  const lengthAt = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = common[i] as number[];
      row[j] =
        from[i] === to[j]
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const blocks: Block[] = [];
  let [i, j, begunI, begunJ] = [0, 0, 0, 0];
  const end = (): void => {
    if (i > begunI || j > begunJ) {
      blocks.push({ from: from.slice(begunI, i), to: to.slice(begunJ, j) });
    }
  };
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      end();
      i += 1;
      j += 1;
      [begunI, begunJ] = [i, j];
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  [i, j] = [from.length, to.length];
  end();
  return blocks;
}

/** Some of a list, in its order: one of each kind, and then the first of the others. */
export function varied<T>(list: readonly T[], most: number, kindOf: (each: T) => string): T[] {
  const kinds = new Set<string>();
  const isFirst = list.map((each) => kinds.size < kinds.add(kindOf(each)).size);
  const firsts = list.filter((_each, index) => isFirst[index]);
  const others = list.filter((_each, index) => !isFirst[index]);
  const chosen = new Set([...firsts, ...others].slice(0, most));
  return list.filter((each) => chosen.has(each));
}

/** As many of the cases as wanted, in their order. */
export function sampleByName<T>(cases: readonly T[], count: number): T[] {
  const before = new Map<string, number>();
  const ranked = cases.map((each, index) => {
    const name = nameOf(each);
    const occurrence = before.get(name) ?? 0;
    before.set(name, occurrence + 1);
    return { index, rank: hashOf(`${name} ${occurrence}`) };
  });
  const chosen = ranked.sort((one, other) => one.rank - other.rank).slice(0, count);
  const indexes = new Set(chosen.map(({ index }) => index));
  return cases.filter((_case, index) => indexes.has(index));
}

/** The texts with which a case is told from others: those in a list, the name or ID of an object, or all it has. */
function nameOf(value: unknown, depth = 0): string {
  if (typeof value === 'function') return value.name;
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > 3) return '';
  try {
    if (Array.isArray(value)) {
      const texts = value.filter((each) => typeof each === 'string');
      return (texts.length > 0 ? texts : value).map((each) => nameOf(each, depth + 1)).join(' ');
    }
    const { id, name } = value as { readonly id?: unknown; readonly name?: unknown };
    const own = [id, name].filter((each) => typeof each === 'string');
    if (own.length > 0) return own.join(' ');
    return Object.values(value)
      .map((each) => nameOf(each, depth + 1))
      .join(' ');
  } catch {
    // Some cases are values that cannot be read.
    return '';
  }
}

/** FNV-1a with the last steps of MurmurHash3, which spread names that differ in one character. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

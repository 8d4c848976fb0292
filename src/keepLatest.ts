/** Adds a value to those that were seen last, of which `most` are kept. */
export function keepLatest(seen: Set<string>, value: string, most: number): void {
  seen.delete(value);
  seen.add(value);
  const [oldest] = seen;
  if (seen.size > most && oldest !== undefined) seen.delete(oldest);
}

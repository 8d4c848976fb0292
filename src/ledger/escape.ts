/** Text that every database can store: only control characters, quotes and half surrogate pairs are escaped. */
export function escapeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

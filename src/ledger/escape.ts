/** Text that every database can hold, and that is itself but for control characters, quotes and half surrogate pairs. */
export function escapeText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

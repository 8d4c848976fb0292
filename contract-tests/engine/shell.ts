/** Writes a text as one word of a shell, in which nothing is expanded. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** `ENOENT: no such file or directory, open '…'` without its call and path, which the message already names. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /^E[A-Z\d]+: [^,]+/.exec(text)?.[0] ?? text;
}

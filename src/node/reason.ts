/** What is said of a folder in place of a file. */
export const FOLDER = 'it is a folder, not a file';

/** `ENOENT: no such file or directory, open '…'` without its call and path, which the message already names. */
export function reasonOf(error: unknown): string {
  // Under Jest the errors of Node are of another realm, and no instances of this one's Error.
  const text = String(Object(error).message ?? error);
  if (/^EISDIR\b/.test(text)) return FOLDER;
  return /^E[A-Z\d]+: [^,]+/.exec(text)?.[0] ?? text;
}

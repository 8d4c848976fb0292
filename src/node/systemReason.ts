/** The reason of a system error, for a person: from the code, else the first line of the message. */
export function systemReason(error: unknown): string {
  const { code, message = String(error) } = (error ?? {}) as NodeJS.ErrnoException;
  const known = reasons[code ?? ''];
  if (known !== undefined) return known;
  return code ?? message.split('\n')[0] ?? '';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'the file or folder does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'symbolic links form a circle',
};

/**
 * Says why a file that a person named cannot be read, and what to do about it.
 *
 * @param name - the file, as it was named
 * @param missing - what to do if it does not exist: `give a file, or - for standard input`
 * @param folder - what to do if it is a folder
 */
export function unreadable(
  name: string,
  error: unknown,
  missing: string,
  folder = 'name a file in it',
): string {
  if (name === '') return `The name of a file is empty: ${missing}.`;
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${name} does not exist: ${missing}.`;
  if (code === 'EISDIR') return `${name} is a folder: ${folder}.`;
  return `${name} cannot be read: ${systemReason(error)}.`;
}

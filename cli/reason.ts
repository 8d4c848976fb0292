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

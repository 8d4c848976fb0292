import { isAbsolute, resolve } from 'node:path';

/**
 * Why the system refused a file, for a person: in words of our own, or those of Node without its call and path, which
 * the message already names. Of a relative path that leads nowhere, it says where it leads.
 */
export function reasonOf(error: unknown): string {
  // Under Jest the errors of Node are of another realm, and no instances of this one's Error.
  const { code, message = error, path } = Object(error);
  if (code === 'ENOENT' && typeof path === 'string' && !isAbsolute(path)) {
    return `${reasons.ENOENT} (${resolve(path)})`;
  }
  const said = (String(message).split('\n')[0] ?? '').replace(/\.$/, '');
  // An error of several, such as that of a connection to each address of a host, has a code and an empty message.
  return reasons[code] ?? /^E[A-Z\d]+: [^,]+/.exec(said)?.[0] ?? (said || String(code ?? ''));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EEXIST: 'there is a file with this name',
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
  const { code } = Object(error);
  if (code === 'ENOENT') return `${name} does not exist: ${missing}.`;
  if (code === 'EISDIR') return `${name} is a folder: ${folder}.`;
  return `${name} cannot be read: ${reasonOf(error)}.`;
}

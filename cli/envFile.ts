import { readFile, realpath, stat } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { isLoopback } from '../src/address.js';
import { decodeText } from '../src/decodeText.js';
import { reasonOf } from '../src/node/reason.js';
import { replaceFile } from '../src/node/replaceFile.js';
import { CommandError } from './commandLine.js';

const TOKEN = 'SCENARIO_SDK_JWT';

/** An assignment: its name, a value of one or more lines, and the comment after it. */
export const ASSIGNMENT =
  /^[^\S\r\n]*(?:export[^\S\r\n]+)?([\w.-]+)[^\S\r\n]*=[^\S\r\n]*(?:"[^"]*"|'[^']*'|`[^`]*`)?[^\r\n]*?([^\S\r\n]+#[^\r\n]*)?$/gm;

/**
 * Sets variables in a file such as `.env`, in one step, and leaves its other lines as they are. Credentials of a
 * service on another machine stay as comments, and so does a session token. A new file can be read by its owner only.
 *
 * @param name The file, as a person named it.
 * @returns the names of the variables of which the former lines are comments now
 * @throws {CommandError} when the file cannot be read or written.
 */
export async function setInEnvFile(
  file: string,
  name: string,
  values: Readonly<Record<string, string>>,
): Promise<string[]> {
  try {
    const found = await stat(file).catch(unlessMissing);
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (found !== undefined && !found.isFile()) {
      throw new CommandError(`${name} cannot be written: it is not a file.`);
    }
    const before = found === undefined ? '' : decodeText(await readFile(file));
    // A text that was not read as it is would not be written as it was.
    if (before.includes('\uFFFD')) {
      throw new CommandError(`${name} cannot be changed: it is not in UTF-8.`);
    }
    const { text, kept } = withAssignments(before, values);
    // A link stays a link.
    const path = found === undefined ? file : await realpath(file);
    await replaceFile(path, text, found && found.mode & 0o777);
    return kept;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${name} cannot be written: ${reasonOf(error)}.`);
  }
}

function withAssignments(before: string, values: Readonly<Record<string, string>>) {
  const known = parseEnv(before);
  const isOfOthers = !isLocal(known.SCENARIO_BASE_URL);
  const set = new Set<string>();
  const kept: string[] = [];
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const changed = before.replace(ASSIGNMENT, (line: string, name: string, comment = '') => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    // A token beside a key and its secret is refused.
    if (name === TOKEN && known[name] !== '') kept.push(name);
    if (value === undefined) return kept.includes(name) ? asComment(line) : line;
    const old = isOfOthers && known[name] !== '' && known[name] !== value ? [asComment(line)] : [];
    if (old.length > 0) kept.push(name);
    // Of several lines with one name only the last one counts.
    if (set.has(name)) return old[0] ?? asComment(line);
    set.add(name);
    return [...old, `${name}=${value}${old.length > 0 ? '' : comment}`].join(end);
  });
  const added = Object.entries(values).flatMap(([name, value]) =>
    set.has(name) ? [] : `${name}=${value}${end}`,
  );
  const isEnded = changed === '' || changed.endsWith('\n') || added.length === 0;
  return { text: `${changed}${isEnded ? '' : end}${added.join('')}`, kept: [...new Set(kept)] };
}

/** Whether an address is of a service on this machine, whose credentials are worth nothing elsewhere. */
function isLocal(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && isLoopback(new URL(address));
}

function asComment(line: string): string {
  return line.replace(/^/gm, '# ');
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

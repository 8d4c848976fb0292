import { fileURLToPath } from 'node:url';
import { describeGiven } from '../arguments/given.js';
import { ConfigurationError } from '../errors/index.js';

/**
 * Reads the path of a file or a folder: a text, or a `file:` URL, of any realm.
 *
 * @param method - the function that takes it, for the error
 * @param argument - its name there
 * @throws ConfigurationError when it is neither
 */
export function pathOf(given: string | URL, method: string, argument = 'path'): string {
  const problem = problemOf(given);
  if (problem !== undefined) {
    throw new ConfigurationError(
      `${method}: ${argument} must be a text or a file: URL, not ${problem}`,
    );
  }
  if (typeof given === 'string') return given;
  try {
    return fileURLToPath(given.href);
  } catch (cause) {
    const { message } = cause as Error;
    throw new ConfigurationError(`${method}: ${argument} cannot be used: ${message}.`, { cause });
  }
}

const URL_TEXT = /^[a-z][a-z\d+.-]+:\/\//i;

/** What a value is that is no path, and what to pass instead. */
function problemOf(given: unknown): string | undefined {
  if (given === '') return 'an empty text.';
  if (typeof given === 'string') {
    if (!URL_TEXT.test(given)) return undefined;
    return /^file:/i.test(given)
      ? 'the text of a URL. Pass new URL(text).'
      : 'the text of a URL. Download it first.';
  }
  const { href, protocol, path } = Object(given);
  if (typeof href === 'string' && typeof protocol === 'string') {
    return protocol === 'file:' ? undefined : `a URL of ${protocol}`;
  }
  const said = describeGiven(given);
  const hasPath = said === 'an object.' && typeof path === 'string';
  return hasPath ? 'an object with a path. Pass its path.' : said;
}

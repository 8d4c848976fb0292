import { dirname } from 'node:path';
import { ConfigurationError } from '../errors/index.js';
import type { HarEntry } from '../exchange.js';
import { printableJson } from '../printable.js';
import { VERSION } from '../version.js';
import { pathOf } from './path.js';
import { reasonOf } from './reason.js';
import { temporaryFile } from './temporaryFile.js';

/**
 * Writes exchanges into an HTTP Archive (HAR 1.2), replacing an existing file. `scenario-patch contract --har`
 * judges it, and browsers show it.
 *
 * @param path - the path of the file, or a `file:` URL
 * @param entries - the entries that the client's `onExchange` received
 * @throws ConfigurationError when the file cannot be written
 */
export async function writeHar(path: string | URL, entries: readonly HarEntry[]): Promise<void> {
  const file = pathOf(path, 'writeHar');
  if (!Array.isArray(entries)) {
    throw new ConfigurationError(
      'writeHar needs a list of entries, as onExchange of the client got them: writeHar(path, entries).',
    );
  }
  const log = { version: '1.2', creator: { name: 'scenario-patch', version: VERSION }, entries };
  const text = `${printableJson(JSON.stringify({ log }, null, 1))}\n`;
  const temporary = await temporaryFile(dirname(file));
  try {
    await temporary.fill(text);
    await temporary.becomes(file, true);
  } catch (cause) {
    const message = `writeHar: ${file} cannot be written: ${reasonOf(cause)}.`;
    throw new ConfigurationError(message, { cause });
  } finally {
    await temporary.remove();
  }
}

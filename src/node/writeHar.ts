import { dirname } from 'node:path';
import type { HarEntry } from '../exchange.js';
import { printableJson } from '../printable.js';
import { VERSION } from '../version.js';
import { temporaryFile } from './temporaryFile.js';

/**
 * Writes exchanges into an HTTP Archive (HAR 1.2), replacing an existing file. `scenario-patch contract --har`
 * judges it, and browsers show it.
 *
 * @param entries - the entries that the client's `onExchange` received
 */
export async function writeHar(path: string, entries: readonly HarEntry[]): Promise<void> {
  const log = { version: '1.2', creator: { name: 'scenario-patch', version: VERSION }, entries };
  const file = await temporaryFile(dirname(path));
  try {
    const writer = (await file.open()).getWriter();
    await writer.write(
      new TextEncoder().encode(`${printableJson(JSON.stringify({ log }, null, 1))}\n`),
    );
    await writer.close();
    await file.becomes(path, true);
  } finally {
    await file.remove();
  }
}

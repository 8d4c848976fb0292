import { createReadStream } from 'node:fs';
import { InvalidImageError } from '../errors/index.js';
import { dataUrlFromBytes } from '../image.js';
import { INLINE_LIMIT_BYTES } from '../inlineLimit.js';
import { sniffImageType } from '../sniff.js';
import { pathOf } from './path.js';
import { reasonOf } from './reason.js';

/**
 * Reads an image file under 6 MB as a data URL, for `generate.patch` and `assets.upload`.
 *
 * @param path - the path of the file, or a `file:` URL
 * @throws ConfigurationError when it is neither
 * @throws InvalidImageError when the file cannot be read, is not of a known image format, has
 * 6 MB or more, or is truncated
 */
export async function imageFromFile(path: string | URL): Promise<string> {
  const file = pathOf(path, 'imageFromFile');
  const bytes = await readStart(file).catch((error: unknown) => {
    const message = `The image file ${file} cannot be read: ${reasonOf(error)}.`;
    throw new InvalidImageError(message, { cause: error });
  });
  const dataUrl = dataUrlFromBytes(bytes);
  const { fileOfBytes, requireWhole } = await import('../transfers.js');
  const type = sniffImageType(bytes) ?? '';
  await requireWhole(`The image file ${file}`, type, fileOfBytes(bytes));
  return dataUrl;
}

/** A device, and a file of many gigabytes, are too large long before their end. */
async function readStart(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const options = { end: INLINE_LIMIT_BYTES - 1, highWaterMark: 1 << 20 };
  for await (const chunk of createReadStream(path, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

import { readFile } from 'node:fs/promises';
import { InvalidImageError } from '../errors/index.js';
import { dataUrlFromBytes } from '../image.js';
import { sniffImageType } from '../sniff.js';
import { reasonOf } from './reason.js';

/**
 * Reads an image file as a data URL, for `generate.patch` and `assets.upload`.
 *
 * @throws InvalidImageError when the file cannot be read, is not of a known image format, or is truncated
 */
export async function imageFromFile(path: string | URL): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const message = `The image file ${path} cannot be read: ${reasonOf(error)}.`;
    throw new InvalidImageError(message, { cause: error });
  });
  const dataUrl = dataUrlFromBytes(bytes);
  const { isWhole, refuseCut } = await import('../wholeImage.js');
  const type = sniffImageType(bytes) ?? '';
  if (!isWhole(type, bytes)) refuseCut(`The image file ${path}`, type, bytes.byteLength);
  return dataUrl;
}

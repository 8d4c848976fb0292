import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { isAssetId } from '../src/ids.js';
import { assetIdOf } from '../src/imageText.js';
import type { FileSource } from '../src/index.js';
import { unreadable } from '../src/node/reason.js';
import { CommandError, UsageError } from './commandLine.js';
import type { Context } from './context.js';

/** The source of images. */
type ImageContext = Pick<Context, 'io' | 'path'>;

/** An image of the command line: the ID or URL of an asset, a data URL, or the bytes of a file. */
export type ImageArgument = string | Uint8Array | FileSource;

/** From this size, a file is read during its upload. */
const wholeBytes = 4 * 1024 * 1024;

/**
 * Reads an image of the command line: `-` is standard input, the name of a file is that file, and an ID
 * or URL of an asset is that asset.
 *
 * @param advice - what to give in place of a file that does not exist
 * @throws {CommandError} when it is something else.
 */
export async function readImageArgument(
  context: ImageContext,
  text: string,
  advice = 'give a file, an asset ID (asset_…), or - for standard input',
): Promise<ImageArgument> {
  if (text === '-') return checkImage(text, await readStdin(context));
  if (isReference(text)) return checkReference(text);
  const found = await stat(context.path(text)).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error && found.code === 'ENOENT') {
    if (isOldId(text)) return text;
    if (text.startsWith('job_')) {
      throw new CommandError(
        `${text} is the ID of a job, not of an image: \`scenario-patch job ${text}\` lists its assets.`,
      );
    }
  }
  return checkImage(text, await readFileArgument(context, text, advice));
}

/** Whether an image of the command line is there: a file, or a text that stands for an asset. */
export function isImageThere({ path }: Pick<ImageContext, 'path'>, text: string): boolean {
  return isReference(text) || existsSync(path(text)) || isOldId(text);
}

/** Whether a text is an image even if a file has its name. The file of an asset has an extension. */
function isReference(text: string): boolean {
  return /^(https?:\/\/|data:)/i.test(text) || isAssetId(text);
}

/** The service reads assets, and no other URLs. */
function checkReference(text: string): string {
  if (!/^https?:/i.test(text) || assetIdOf(text) !== undefined) return text;
  throw new CommandError(
    `${text} is a URL, and the service does not fetch URLs: give the ID of the asset, or a file: download it first, or pipe it, as in \`curl -fsSL URL | scenario-patch … -\`.`,
  );
}

/** Whether a text may be an ID from before `asset_`: 20 or more plain characters. */
function isOldId(text: string): boolean {
  return /^(?!job_)[\w-]{16,}$/.test(text);
}

/** Names the file that is not an image, or is truncated: the client only sees its bytes. */
async function checkImage(text: string, file: Uint8Array | FileSource): Promise<ImageArgument> {
  const { sniffImageType } = await import('../src/index.js');
  if (!(file instanceof Uint8Array)) return file;
  const what = text === '-' ? 'Standard input' : text;
  const type = sniffImageType(file);
  if (type === undefined) {
    throw new CommandError(
      `${what} is not an image: the formats are PNG, JPEG, WebP, GIF, AVIF, HEIC, BMP, TIFF and SVG.`,
    );
  }
  const { fileOfBytes, requireWhole } = await import('../src/transfers.js');
  await requireWhole(what, type, fileOfBytes(file));
  return file;
}

/**
 * Reads a file of the command line, or standard input for `-`.
 *
 * @param advice - what to give in place of a file that does not exist
 * @throws {CommandError} when it cannot be read, or is empty.
 */
export async function readFileArgument(
  context: ImageContext,
  text: string,
  advice = 'give a file, or - for standard input',
): Promise<Uint8Array | FileSource> {
  if (text === '-') return readStdin(context);
  const path = context.path(text);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (!found.isFile()) {
      throw new CommandError(
        `${text} is a device or a pipe: give -, and send its bytes to standard input.`,
      );
    }
    if (found.size === 0) throw new CommandError(`${text} is empty.`);
    if (found.size < wholeBytes) return new Uint8Array(await readFile(path));
    const { fileFromPath } = await import('../src/node.js');
    return await fileFromPath(path);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(unreadable(text, error, advice), { cause: error });
  }
}

/** All of standard input. */
export async function readStdin({ io }: ImageContext): Promise<Uint8Array> {
  if (io.stdin.isTTY) {
    throw new UsageError('- is standard input, but nothing is piped into it: `… < file`.');
  }
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(io.signal, io.stdin)) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) throw new CommandError('Standard input is empty.');
  return new Uint8Array(bytes);
}

/** The name under which an image is uploaded. */
export function nameOf(text: string): string {
  return text === '-' ? 'stdin' : basename(text);
}

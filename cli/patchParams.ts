import { InvalidArgumentError, Option } from 'commander';
import type { PatchParams } from '../src/index.js';
import type { CliCommand } from './command.js';
import { UsageError } from './commandLine.js';
import type { Context, ServiceOptions } from './context.js';
import { readImage } from './images.js';
import { addServiceOptions } from './options.js';

/** The options of what is asked for, as `estimate` and `patch` have them. */
export interface PatchArguments extends ServiceOptions {
  readonly mode?: 'override' | 'erase';
  readonly x?: number;
  readonly y?: number;
  readonly crop?: Crop;
  readonly background?: string;
  readonly format?: 'png' | 'jpeg';
  readonly allowOverflow?: boolean;
}

interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Adds the images and the options of what is asked for. */
export function addPatchArguments(command: CliCommand): CliCommand {
  command
    .argument('<image>', 'the image: a file, an asset ID, or - for standard input')
    .argument('[patch]', 'the image to lay over it, or to erase with')
    .addOption(
      new Option('--mode <mode>', 'what becomes of the patch').choices(['override', 'erase']),
    )
    .option('--x <pixels>', 'where the left edge of the patch lands (default: 0)', number)
    .option('--y <pixels>', 'where the top edge of the patch lands (default: 0)', number)
    .option('--crop <area>', 'cut this out first: WIDTHxHEIGHT+LEFT+TOP, in pixels', crop)
    .option('--background <color>', 'what fills uncovered areas (default: white)')
    .addOption(new Option('--format <format>', 'the format of the result').choices(['png', 'jpeg']))
    .option('--allow-overflow', 'let the result grow where the patch reaches over an edge');
  return addServiceOptions(command);
}

/** Reads the images, and puts together what is asked for. */
export async function readPatchParams(
  context: Context,
  [image, patch]: readonly [string, string | undefined],
  options: PatchArguments,
): Promise<PatchParams> {
  const { mode, x, y, crop, background, format, allowOverflow } = options;
  const isPlaced = x !== undefined || y !== undefined;
  if (patch === undefined && (mode !== undefined || isPlaced)) {
    const flag = mode !== undefined ? '--mode' : x !== undefined ? '--x' : '--y';
    throw new UsageError(`${flag} is about a patch: name the image to lay over ${image}.`);
  }
  if (image === '-' && patch === '-') {
    throw new UsageError('Only one of the images can come from standard input.');
  }
  return {
    image: await readImage(context, image),
    ...(patch !== undefined && {
      patch: { image: await readImage(context, patch), mode: mode ?? 'override' },
    }),
    ...(isPlaced && { position: { x: x ?? 0, y: y ?? 0 } }),
    ...(crop && { crop }),
    ...(background !== undefined && { backgroundColor: background }),
    ...(format && { format }),
    ...(allowOverflow && { allowOverflow }),
  };
}

function number(text: string): number {
  const value = Number(text);
  if (/^[+-]?\d+(\.\d+)?$/.test(text) && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It is a number of pixels.');
}

function crop(text: string): Crop {
  const [, width, height, left = '0', top = '0'] =
    /^(\d+)x(\d+)(?:([+-]\d+)([+-]\d+))?$/i.exec(text) ?? [];
  if (Number(width) > 0 && Number(height) > 0) {
    return { left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
  }
  throw new InvalidArgumentError('It is WIDTHxHEIGHT+LEFT+TOP, for example 640x480+10+20.');
}

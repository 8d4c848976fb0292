import { InvalidArgumentError, Option } from 'commander';
import type { PatchParams, PatchRequest } from '../src/index.js';
import type { CliCommand } from './command.js';
import { UsageError } from './commandLine.js';
import type { ConnectionOptions, Context } from './context.js';
import { type ImageArgument, readImageArgument } from './images.js';
import { addServiceOptions } from './options.js';

type Format = NonNullable<PatchRequest['format']>;
type Mode = NonNullable<PatchRequest['patch']>['mode'];

/** The modes of a patch: if the document adds or removes a value, this does not compile. */
export const modes = keysOf<Mode>({ override: true, erase: true });

const usualMode: Mode = 'override';

/** The formats of a result, in the same way. */
export const formats = keysOf<Format>({ png: true, jpeg: true });

function keysOf<Value extends string>(values: Readonly<Record<Value, true>>): Value[] {
  return Object.keys(values) as Value[];
}

/** The fields of a patch in the options of `patch` and in the rows of a manifest. */
export interface PatchFields {
  readonly mode?: Mode | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly crop?: Crop | undefined;
  readonly background?: string | undefined;
  readonly format?: Format | undefined;
  readonly allowOverflow?: boolean | undefined;
}

export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a field changes an image that has no patch. */
const changesAlone: Readonly<Record<keyof PatchFields, boolean>> = {
  ...{ mode: false, x: false, y: false, allowOverflow: false },
  ...{ crop: true, background: true, format: true },
};

/** The options that `estimate` and `patch` share. */
export interface PatchArguments extends PatchFields, ConnectionOptions {}

interface Images {
  readonly image: string;
  readonly patch?: string | undefined;
}

/** Adds the arguments for the images, and the options for the patch. */
export function addPatchArguments(command: CliCommand): CliCommand {
  command
    .argument('<image>', 'the image: a file, an asset ID, or - for standard input')
    .argument('[patch]', 'the image to lay over it, or to erase with')
    .addOption(
      new Option('--mode <mode>', `how to apply the patch (default: ${usualMode})`).choices(modes),
    )
    .option('--x <pixels>', 'the position of the left edge of the patch (default: 0)', number)
    .option('--y <pixels>', 'the position of the top edge of the patch (default: 0)', number)
    .option(
      '--crop <area>',
      'crop to this area first: WIDTHxHEIGHT+LEFT+TOP, in pixels, or WIDTHxHEIGHT from the top left corner (default: the whole image)',
      crop,
    )
    .option('--background <color>', 'the color of uncovered areas (default: white)')
    .addOption(
      new Option(
        '--format <format>',
        'the format of the result (default: png, unless the name of its file says otherwise)',
      ).choices(formats),
    )
    .option('--allow-overflow', 'let the result grow if the patch extends over an edge');
  return addServiceOptions(command);
}

/**
 * Refuses a patch that would be charged and change nothing: its second image was forgotten.
 *
 * @throws {UsageError} unless there is a patch, or an option that changes the image by itself.
 */
export function refuseNothing(
  image: string,
  patch: string | undefined,
  options: PatchFields,
): void {
  if (patch !== undefined) return;
  refuseWithoutPatch(image, options);
  const advice = adviceIfUnchanged(options, flagOf);
  if (advice !== undefined) throw new UsageError(`Nothing to do to ${image}: ${advice}.`);
}

/**
 * What to give for an image without a patch that would stay as it is: "name a patch, or give …"; `undefined` if
 * something is done to it.
 *
 * @param nameOf - how a person gives a field: an option, or a field of a row.
 */
export function adviceIfUnchanged(
  fields: PatchFields,
  nameOf: (field: string) => string = (field) => field,
): string | undefined {
  const names = (Object.keys(changesAlone) as (keyof PatchFields)[]).filter(
    (name) => changesAlone[name],
  );
  if (names.some((name) => fields[name] !== undefined)) return undefined;
  const given = names.map(nameOf);
  return `name a patch, or give ${given.slice(0, -1).join(', ')} or ${given.at(-1)}`;
}

/** The first field that is about the patch that an image lacks. */
export function needsPatch({ mode, x, y }: PatchFields): 'mode' | 'x' | 'y' | undefined {
  if (mode !== undefined) return 'mode';
  if (x !== undefined) return 'x';
  return y === undefined ? undefined : 'y';
}

function refuseWithoutPatch(image: string, options: PatchFields): void {
  const about = needsPatch(options);
  if (about === undefined) return;
  throw new UsageError(`${flagOf(about)} needs a patch: name the image to lay over ${image}.`);
}

function flagOf(field: string): string {
  return `--${field}`;
}

/** Reads the images, and builds the parameters. */
export async function readPatchParams(
  context: Context,
  [image, patch]: readonly [string, string | undefined],
  options: PatchArguments,
): Promise<PatchParams> {
  if (patch === undefined) refuseWithoutPatch(image, options);
  if (image === '-' && patch === '-') {
    throw new UsageError('Only one of the images can come from standard input.');
  }
  return toPatchParams({ ...options, image, patch }, (each) => readImageArgument(context, each));
}

/** The parameters in the document's form. */
export async function toPatchParams(
  { image, patch, mode = usualMode, x, y, crop, background, ...others }: Images & PatchFields,
  read: (name: string) => Promise<ImageArgument>,
): Promise<PatchParams> {
  // Every field of the document: a new field does not compile here.
  const params: { readonly [Field in keyof Required<PatchRequest>]: PatchParams[Field] } = {
    image: await read(image),
    patch: patch === undefined ? undefined : { image: await read(patch), mode },
    position: x === undefined && y === undefined ? undefined : { x: x ?? 0, y: y ?? 0 },
    crop,
    backgroundColor: background,
    format: others.format,
    allowOverflow: others.allowOverflow,
  };
  return params;
}

function number(text: string): number {
  const value = pixelsIn(text);
  if (value !== undefined) return value;
  throw new InvalidArgumentError('It must be a number of pixels.');
}

/** The number of pixels that a text says. */
export function pixelsIn(text: string): number | undefined {
  const value = Number(text);
  return /^[+-]?\d+(\.\d+)?$/.test(text) && Number.isFinite(value) ? value : undefined;
}

function crop(text: string): Crop {
  const area = cropIn(text);
  if (area !== undefined) return area;
  throw new InvalidArgumentError(
    'It must be WIDTHxHEIGHT+LEFT+TOP, for example 640x480+10+20, or WIDTHxHEIGHT.',
  );
}

/** The area that a text says. */
export function cropIn(text: string): Crop | undefined {
  const [, width, height, left = '0', top = '0'] =
    /^(\d+)x(\d+)(?:([+-]\d+)([+-]\d+))?$/i.exec(text) ?? [];
  if (!(Number(width) > 0 && Number(height) > 0)) return undefined;
  return { left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
}

import type { Sharp } from 'sharp';
import { measure } from './plain.js';
import { canDraw, sharp } from './sharp.js';

export interface PatchRequest {
  readonly image: Buffer;
  readonly patch?: { readonly image: Buffer; readonly mode: 'override' | 'erase' };
  readonly position?: { readonly x: number; readonly y: number };
  readonly crop?: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly height: number;
    readonly backgroundColor?: string;
  };
  readonly allowOverflow?: boolean;
  readonly backgroundColor?: string;
  readonly format?: 'png' | 'jpeg';
}

export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  readonly mimeType: string;
}

/** Why drawing failed, with a hint for the user. */
export class PixelError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'PixelError';
    this.hint = hint;
  }
}

interface Layer {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MAX_PIXELS = 64_000_000;
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };

/** Crops, merges or erases, and fills transparent areas: the patch operation itself. */
export async function renderPatch(request: PatchRequest): Promise<Picture> {
  if (!canDraw) return unchanged(request.image);
  const background = request.backgroundColor ?? 'white';
  let canvas = await decode(request.image, 'image');
  if (request.crop) {
    const { backgroundColor = background, ...area } = request.crop;
    canvas = await reframe(canvas, rounded(area), backgroundColor);
  }
  if (request.patch) {
    canvas = await merge(canvas, await decode(request.patch.image, 'patch.image'), request);
  }
  return encode(canvas, background, request.format ?? 'png');
}

/** Size and type of an image, or undefined if the bytes are not one. */
export async function identify(bytes: Buffer): Promise<Picture | undefined> {
  if (!canDraw) {
    const measures = measure(bytes);
    return measures && { bytes, ...measures };
  }
  try {
    const { width, height, format } = await sharp(bytes).metadata();
    // Statistics alone may succeed for a truncated image; this decodes all of it, and keeps little.
    await sharp(bytes).resize(8, 8).raw().toBuffer();
    return {
      bytes,
      width,
      height,
      mimeType: format === 'svg' ? 'image/svg+xml' : `image/${format}`,
    };
  } catch {
    return undefined;
  }
}

/** The original image: there is no library to draw with. */
function unchanged(bytes: Buffer): Picture {
  const measures = measure(bytes);
  if (measures !== undefined) return { bytes, ...measures };
  throw new PixelError('image could not be read', 'Without sharp, send a PNG or JPEG image.');
}

async function decode(bytes: Buffer, name: string): Promise<Layer> {
  try {
    return await layer(sharp(bytes).toColourspace('srgb').ensureAlpha());
  } catch {
    throw new PixelError(
      `${name} could not be decoded`,
      'Send a PNG, JPEG or WebP image that opens in an image viewer.',
    );
  }
}

async function merge(base: Layer, patch: Layer, request: PatchRequest): Promise<Layer> {
  const x = Math.round(request.position?.x ?? 0);
  const y = Math.round(request.position?.y ?? 0);
  let canvas = base;
  let left = x;
  let top = y;
  if (request.allowOverflow) {
    const area = union(base, { left: x, top: y, width: patch.width, height: patch.height });
    canvas = await reframe(base, area, CLEAR);
    left -= area.left;
    top -= area.top;
  }
  const seen = overlap(patch, { left: -left, top: -top, ...size(canvas) });
  if (!seen) return canvas;
  const { data: input, ...shown } = await layer(open(patch).extract(seen));
  const place = { left: Math.max(left, 0), top: Math.max(top, 0) };
  const blend = request.patch?.mode === 'erase' ? 'dest-out' : 'over';
  return layer(
    open(canvas).composite([{ input, raw: { ...shown, channels: 4 }, ...place, blend }]),
  );
}

/** Moves the frame to an area that may reach outside the layer, where the background shows. */
async function reframe(
  from: Layer,
  area: Rectangle,
  background: string | typeof CLEAR,
): Promise<Layer> {
  if (area.width < 1 || area.height < 1 || area.width * area.height > MAX_PIXELS) {
    throw new PixelError(
      `An image of ${area.width} x ${area.height} pixels cannot be made`,
      'Choose a crop and a position that leave between 1 pixel and 64 megapixels.',
    );
  }
  const inside = overlap(from, area);
  if (!inside) {
    return layer(
      sharp({ create: { ...size(area), channels: 4, background: drawable(background) } }),
    );
  }
  const left = inside.left - area.left;
  const top = inside.top - area.top;
  const extracted = await layer(open(from).extract(inside));
  return layer(
    open(extracted).extend({
      left,
      top,
      right: area.width - left - inside.width,
      bottom: area.height - top - inside.height,
      background: drawable(background),
    }),
  );
}

async function encode(canvas: Layer, background: string, format: 'png' | 'jpeg'): Promise<Picture> {
  const fill = {
    create: { ...size(canvas), channels: 4, background: drawable(background) },
  } as const;
  const filled = open(canvas).composite([{ input: fill, left: 0, top: 0, blend: 'dest-over' }]);
  if (format === 'png') {
    return { ...size(canvas), bytes: await filled.png().toBuffer(), mimeType: 'image/png' };
  }
  const flat = filled.flatten({ background: 'white' });
  return {
    ...size(canvas),
    bytes: await flat.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(),
    mimeType: 'image/jpeg',
  };
}

/** Throws early, with a hint, for a name that is not a colour. */
function drawable<T extends string | typeof CLEAR>(background: T): T {
  try {
    sharp({ create: { width: 1, height: 1, channels: 4, background } });
    return background;
  } catch {
    throw new PixelError(
      'The background colour is not known',
      'Use a hex colour or an HTML colour name.',
    );
  }
}

function open({ data, width, height }: Layer): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}

async function layer(image: Sharp): Promise<Layer> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function size({ width, height }: { width: number; height: number }) {
  return { width, height };
}

function rounded(area: Rectangle): Rectangle {
  return {
    left: Math.round(area.left),
    top: Math.round(area.top),
    width: Math.round(area.width),
    height: Math.round(area.height),
  };
}

function union(base: Layer, other: Rectangle): Rectangle {
  const left = Math.min(0, other.left);
  const top = Math.min(0, other.top);
  return {
    left,
    top,
    width: Math.max(base.width, other.left + other.width) - left,
    height: Math.max(base.height, other.top + other.height) - top,
  };
}

function overlap(inner: Layer, area: Rectangle): Rectangle | undefined {
  const left = Math.max(0, area.left);
  const top = Math.max(0, area.top);
  const width = Math.min(inner.width, area.left + area.width) - left;
  const height = Math.min(inner.height, area.top + area.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

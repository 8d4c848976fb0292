import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** The position of the patch on the canvas: its top left corner, in pixels. */
export const position = { x: 160, y: 96 };
const canvas = { width: 512, height: 320 };
const sticker = { width: 192, height: 128 };

let drawn: Promise<readonly [image: Buffer, patch: Buffer]> | undefined;

/** Draws a canvas and a sticker to put on it, as PNG files. */
export async function drawImages(folder: string): Promise<{ image: string; patch: string }> {
  const files = { image: join(folder, 'canvas.png'), patch: join(folder, 'sticker.png') };
  drawn ??= Promise.all([drawCanvas(), drawSticker()]);
  const [image, patch] = await drawn;
  await Promise.all([writeFile(files.image, image), writeFile(files.patch, patch)]);
  return files;
}

const drawCanvas = (): Promise<Buffer> =>
  draw(
    canvas,
    `<linearGradient id="sky" x2="0" y2="1">
       <stop stop-color="#1d3557"/><stop offset="1" stop-color="#a8dadc"/>
     </linearGradient>
     <rect width="512" height="320" fill="url(#sky)"/>
     <circle cx="420" cy="70" r="34" fill="#f1faee"/>`,
  );

const drawSticker = (): Promise<Buffer> =>
  draw(
    sticker,
    `<rect width="192" height="128" fill="#e63946"/>
     <path d="M24 96 L96 24 L168 96 Z" fill="#f1faee"/>`,
  );

function draw(
  { width, height }: { width: number; height: number },
  shapes: string,
): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Whether a file shows the patch, pixel for pixel, at the requested position. */
export async function showsPatch(file: string, patch: string): Promise<boolean> {
  const area = { left: position.x, top: position.y, ...sticker };
  const cut = await sharp(file).removeAlpha().extract(area).raw().toBuffer();
  return cut.equals(await sharp(patch).removeAlpha().raw().toBuffer());
}

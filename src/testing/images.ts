import { join } from 'node:path';
import sharp from 'sharp';

/** The position of the patch on the canvas: its top left corner, in pixels. */
export const position = { x: 160, y: 96 };
const canvas = { width: 512, height: 320 };
const sticker = { width: 192, height: 128 };

/** Draws a canvas and a sticker to put on it, as PNG files. */
export async function drawImages(folder: string): Promise<{ image: string; patch: string }> {
  const image = join(folder, 'canvas.png');
  const patch = join(folder, 'sticker.png');
  await draw(
    canvas,
    `<linearGradient id="sky" x2="0" y2="1">
       <stop stop-color="#1d3557"/><stop offset="1" stop-color="#a8dadc"/>
     </linearGradient>
     <rect width="512" height="320" fill="url(#sky)"/>
     <circle cx="420" cy="70" r="34" fill="#f1faee"/>`,
    image,
  );
  await draw(
    sticker,
    `<rect width="192" height="128" fill="#e63946"/>
     <path d="M24 96 L96 24 L168 96 Z" fill="#f1faee"/>`,
    patch,
  );
  return { image, patch };
}

async function draw(
  { width, height }: { width: number; height: number },
  shapes: string,
  file: string,
): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  await sharp(Buffer.from(svg)).png().toFile(file);
}

/** Whether a file shows the patch, pixel for pixel, at the requested position. */
export async function showsPatch(file: string, patch: string): Promise<boolean> {
  const area = { left: position.x, top: position.y, ...sticker };
  const cut = await sharp(file).removeAlpha().extract(area).raw().toBuffer();
  return cut.equals(await sharp(patch).removeAlpha().raw().toBuffer());
}

import type Sharp from 'sharp';

const loaded = await import('sharp').then(
  (module) => module.default,
  () => undefined,
);

/** Whether pixels can be drawn: sharp is optional. Without it, only records are kept. */
export const canDraw = loaded !== undefined;

/** The drawing library. Callers check {@link canDraw} first. */
export const sharp = loaded as typeof Sharp;

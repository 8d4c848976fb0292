import type Sharp from 'sharp';

const loaded = await import('sharp').then(
  (module) => module.default,
  () => undefined,
);

/** Whether pixels can be drawn: sharp need not be installed. Without it, records are all that is kept. */
export const canDraw = loaded !== undefined;

/** What draws. Callers ask {@link canDraw} first. */
export const sharp = loaded as typeof Sharp;

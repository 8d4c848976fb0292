import type { Thumbnail } from './report.js';

/** Draws thumbnails with sharp, if it is installed. */
export function thumbnails(pathOf: (name: string) => string): Thumbnail {
  const loading = import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  return async (name) => {
    const sharp = await loading;
    if (sharp === undefined) return undefined;
    try {
      const small = sharp(pathOf(name)).resize(320, 240, {
        fit: 'inside',
        withoutEnlargement: true,
      });
      return `data:image/png;base64,${(await small.png().toBuffer()).toString('base64')}`;
    } catch {
      // An asset, or a format that sharp does not support: the report shows its name.
      return undefined;
    }
  };
}

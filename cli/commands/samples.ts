import { writeFile } from 'node:fs/promises';
import type { AddCommand } from '../command.js';
import { drawSamples } from '../samples.js';
import { unwritable } from '../writable.js';

/** `samples`: draws the images of the examples. */
export const samples: AddCommand = (program, context) => {
  program
    .command('samples')
    .summary('draw two images to try a patch with')
    .description(
      'Draws canvas.png and sticker.png, the images of the examples, into the working folder. Existing files stay as they are. Prints the path of each file.',
    )
    .example('samples', 'canvas.png and sticker.png')
    .action(async () => {
      const files = await drawSamples();
      for (const { name, bytes } of files) {
        await writeFile(context.path(name), bytes, { flag: 'wx' }).catch(
          (error: NodeJS.ErrnoException) => {
            if (error.code !== 'EEXIST') throw unwritable(name, error);
            context.note(`${name} exists, and stays as it is.`);
          },
        );
      }
      context.result(
        { files: files.map(({ name }) => ({ path: context.path(name) })) },
        files.map(({ name }) => name),
      );
    });
};

import { Option } from 'commander';
import type { UploadFileOptions } from '../../src/index.js';
import type { AddCommand } from '../command.js';
import { UsageError } from '../commandLine.js';
import type { ConnectionOptions } from '../context.js';
import { nameOf, readFileArgument } from '../images.js';
import { addServiceOptions } from '../options.js';

interface Options extends ConnectionOptions {
  readonly name?: string;
  readonly kind?: UploadFileOptions['kind'];
}

const kinds: readonly NonNullable<Options['kind']>[] = [
  '3d',
  'asset',
  'audio',
  'avatar',
  'image',
  'text',
  'video',
];

/** `upload`: uploads files of any size. */
export const upload: AddCommand = (program, context) => {
  addServiceOptions(
    program.command('upload').argument('<file...>', 'the files, or - for standard input'),
  )
    .summary('upload files, and print the IDs of their assets')
    .description(
      'Uploads files of any size, and waits until each is an asset. Prints the ID of each asset, in the order of the files.',
    )
    .option('--name <name>', 'the name of the asset, of one file (default: the name of the file)')
    .addOption(
      new Option(
        '--kind <kind>',
        'the kind of asset (default: from the bytes); with asset the file is sent as it is, and the service decides what it takes',
      ).choices(kinds),
    )
    .example('upload canvas.png', 'one file')
    .example(
      'patch "$(scenario-patch upload canvas.png)" sticker.png',
      'uploaded once, patched often',
    )
    .action(async (names: string[], { name, kind }: Options) => {
      if (name !== undefined && names.length > 1) {
        throw new UsageError(
          `--name is the name of one asset, but there are ${names.length} files: leave it out, or upload each by itself.`,
        );
      }
      const client = await context.client();
      const files = await Promise.all(names.map((each) => readFileArgument(context, each)));
      const uploaded: { readonly file: string; readonly assetId: string }[] = [];
      for (const [index, file] of files.entries()) {
        const shown = names[index] ?? '';
        try {
          const asset = await client.uploads.uploadFile(file, {
            fileName: name ?? nameOf(shown),
            kind,
            signal: context.signal,
            onProgress: ({ uploadedBytes, totalBytes }) =>
              context.tell(`${shown}  ${Math.floor((100 * uploadedBytes) / totalBytes)} %`),
          });
          uploaded.push({ file: shown, assetId: asset.id });
        } catch (error) {
          if (names.length > 1) context.note(`Not uploaded: ${names.slice(index).join(', ')}.`);
          throw error;
        } finally {
          context.achieved(
            { assets: uploaded },
            uploaded.map(({ file: each, assetId }) => `Uploaded before: ${each} as ${assetId}.`),
          );
        }
      }
      context.result(
        { assets: uploaded },
        uploaded.map(({ assetId }) => assetId),
      );
    });
};

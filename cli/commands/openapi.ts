import { readFile } from 'node:fs/promises';
import type { AddCommand } from '../command.js';

/** `openapi`: prints the document. */
export const openapi: AddCommand = (program, context) => {
  program
    .command('openapi')
    .summary('print the OpenAPI document')
    .description('Prints the OpenAPI 3.1 document that this version was made from, as JSON.')
    .example('openapi > openapi.json', 'save it to a file')
    .action(async () => {
      const document = new URL('../../generated/openapi.json', import.meta.url);
      context.io.stdout.write(await readFile(document, 'utf8'));
    });
};

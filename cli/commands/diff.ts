import { Option } from 'commander';
import { groupBy } from '../../src/groupBy.js';
import type { AddCommand } from '../command.js';
import { UsageError } from '../commandLine.js';
import { exitCodes } from '../exit.js';

interface Options {
  readonly failOn: 'breaking' | 'additive';
  readonly accept?: string;
  readonly format: 'text' | 'json' | 'github' | 'sarif';
}

/** `diff`: lists the changes between two documents, and the version that they require. */
export const diff: AddCommand = (program, context) => {
  program
    .command('diff')
    .argument('<old>', 'the older document: a file, or a URL of this machine')
    .argument('<new>', 'the newer document')
    .summary('list the changes between two documents')
    .description(
      'Lists the changes between two OpenAPI 3.1 documents, each in one file, and the version that they require. A change is breaking (code that worked may fail), additive (something is new, wider or promised) or editorial (words, examples, order).',
    )
    .addOption(
      new Option('--fail-on <class>', 'the lowest class of change that ends with exit code 1')
        .choices(['breaking', 'additive'])
        .default('breaking'),
    )
    .option(
      '--accept <file>',
      'changes to accept, as a JSON list of { rule, side, pointer, reason } (default: none)',
    )
    .addOption(
      new Option('--format <format>', 'the output format')
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'),
    )
    .example('diff old.json new.json', 'two files')
    .example('diff openapi.json http://127.0.0.1:8000/openapi.json', 'a file and a running service')
    .action(async (from: string, to: string, { failOn, accept: file, format }: Options) => {
      if (from === '-' && to === '-') {
        throw new UsageError('Only one of the documents can come from standard input.');
      }
      const { toAcceptances } = await import('../diff/accept.js');
      const { counts, findChanges, writeComparison } = await import('../diff/run.js');
      const { readDocument, readJson } = await import('../readDocument.js');
      const acceptances =
        file === undefined
          ? []
          : toAcceptances(await readJson(context, file, 'a list of changes'), file);
      const older = await readDocument(context, from);
      const newer = await readDocument(context, to);
      const { changes, unused, isTried, untried } = await findChanges(older, newer, acceptances);
      if (!isTried) {
        context.note(
          'ajv is not installed, so changes are found only by rules. With `npm install ajv@8 ajv-formats@3`, bodies of each document are also checked with the other.',
        );
      }
      const files = { older: from, newer: to };
      const failures = groupBy(untried, ({ version, reason }) => `${files[version]}: ${reason}`);
      for (const [told, schemas] of failures) {
        const pointers = new Set(schemas.map(({ pointer }) => pointer));
        context.note(
          `${[...pointers].join(', ')} does not compile in ${told}. Bodies with it are not checked, so its changes are found only by rules. Correct the schema.`,
        );
      }
      for (const { rule, side, pointer } of unused) {
        context.note(`Accepted, but not among the changes: ${rule}, ${side}, ${pointer}`);
      }
      const form = context.json ? 'json' : format;
      const text = writeComparison(form, older, { from, to, changes });
      context.json = form === 'json' || form === 'sarif';
      if (context.json) context.result(JSON.parse(text), []);
      else if (form === 'github') context.commands(text);
      else if (text !== '') context.lines(text);
      if (changes.some((change) => counts(change, failOn))) context.exitCode = exitCodes.negative;
    });
};

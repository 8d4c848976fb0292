import { counted } from '../../contract-tests/report/words.js';
import { isPlain } from '../../src/arguments/names.js';
import type { OperationId } from '../../src/operations.js';
import type { AddCommand } from '../command.js';
import { CommandError, refuseUnknown, UsageError } from '../commandLine.js';
import { exitCodes } from '../exit.js';
import { wholeNumberOption } from '../options.js';

interface Options {
  readonly operation?: string;
  readonly status?: number;
}

/** `inspect`: checks one answer against the document. */
export const inspect: AddCommand = (program, context) => {
  program
    .command('inspect')
    .argument(
      '<answer>',
      'the answer as JSON: its body, or { status, headers, body }; - for standard input',
    )
    .summary('check one answer against the document')
    .description(
      'Checks one answer of the service against the document, and sends nothing. Reports violations, which end with exit code 1, and drift: anything that the document does not know yet.',
    )
    // Not mandatory for Commander, which would not tell of an unknown option where it is missing.
    .option('--operation <id>', 'the operation that answered, such as jobsRetrieve; required')
    .addOption(
      wholeNumberOption(
        '--status <n>',
        'the status of the answer (default: 200, if the file does not have one)',
        100,
        599,
      ),
    )
    .example('inspect answer.json --operation jobsRetrieve', 'a body in a file')
    .example('inspect - --operation jobsList --status 429 < answer.json', 'a refusal')
    .action(async (name: string, { operation, status }: Options) => {
      if (operation === undefined) throw new UsageError('--operation <id> is missing.');
      const { readJson } = await import('../readDocument.js');
      const { inspect: hold } = await import('../../src/contract/index.js');
      const { operations } = await import('../../src/operations.js');
      const known = Object.keys(operations);
      refuseUnknown(operation, known, `--operation must be one of ${known.join(', ')}`);
      const answer = answerOf(await readJson(context, name, 'an answer'), status);
      const { violations, drift } = hold(operation as OperationId, {
        ...answer,
        redact: context.redact,
      });
      context.result({ operation, status: answer.status, violations, drift }, [
        ...violations.map(
          ({ message, documentPointer }) => `violation  ${message}  ${documentPointer}`,
        ),
        ...drift.map(({ message, documentPointer }) => `drift      ${message}  ${documentPointer}`),
        `${counted(violations.length, 'violation')}, ${counted(drift.length, 'drift')}`,
      ]);
      if (violations.length > 0) context.exitCode = exitCodes.negative;
    });
};

function answerOf(value: unknown, status: number | undefined) {
  const json = { 'content-type': 'application/json' };
  const { status: own, headers, body } = (value ?? {}) as Record<string, unknown>;
  const isWhole = typeof own === 'number' && Object.hasOwn(value as object, 'body');
  if (!isWhole && isPlain(value) && 'body' in value && own !== undefined) {
    throw new CommandError('The answer cannot be read: status must be a number, beside its body.');
  }
  if (!isWhole) return { status: status ?? 200, headers: json, body: value };
  const wrong = Object.entries(headers ?? {}).find(([, text]) => typeof text !== 'string');
  if (!isPlain(headers ?? {}) || wrong !== undefined) {
    const place = wrong === undefined || !isPlain(headers) ? 'headers' : `headers.${wrong[0]}`;
    const must = place === 'headers' ? 'an object of texts' : 'a text';
    throw new CommandError(`The answer cannot be read: ${place} must be ${must}.`);
  }
  return { status: status ?? own, headers: (headers as typeof json | undefined) ?? json, body };
}

import { InvalidArgumentError } from 'commander';
import type { AddCommand } from '../command.js';
import { UsageError } from '../commandLine.js';
import type { ContractOptions } from '../contract/command.js';
import {
  readExpected,
  readFormats,
  readSeed,
  readShard,
  readShare,
  readValues,
} from '../contract/readers.js';
import { addServiceOptions, amountOf, collect } from '../options.js';

/** `contract`: holds a service to the document. */
export const contract: AddCommand = (program, context) => {
  addServiceOptions(program.command('contract'))
    .summary('hold a service to the document')
    .description(
      'Holds a service to the document, and writes a report. What breaks the document is a violation, and fails; what the document does not know yet is drift. Reads and asks for prices, unless more is allowed.',
    )
    .option('--operation <id>', 'only the checks of one operation, such as jobsRetrieve')
    .option('--check <name>', 'only the checks of that name; may be given several times', collect)
    .option('--skip-check <name>', 'leave these out; may be given several times', collect)
    .option('--grep <text>', 'only the checks whose ID contains the text')
    .option(
      '--seed <n>',
      'decides shards and random data (default: CONTRACT_SEED, or 1)',
      by(readSeed),
    )
    .option(
      '--shard <i/n>',
      'only part i of n; the parts of one seed make up the whole',
      by(readShard),
    )
    .option(
      '--min-coverage <n>',
      'fail when less than n % of the statements were exercised',
      by(readShare),
    )
    .option(
      '--expect <rule>',
      'the statuses of a check, such as refused-data=400,4XX; may be given several times',
      byAll(readExpected),
    )
    .option('--strict', 'fail where the service tolerates more than the document says')
    .option('--known <file>', 'a JSON list of violations that are accepted until a day')
    .option('--allow-writes', 'let checks upload, and change what the run itself made')
    .option(
      '--max-cu <amount>',
      'let a patch be submitted when its price is not above it',
      amountOf,
    )
    .option('--reports <folder>', 'where the files of the report go', 'reports')
    .option(
      '--format <names>',
      'json, junit, markdown, html, github, with commas between (default: each that has a file)',
      by(readFormats),
    )
    .option(
      '--values <mode>',
      'how much of the values of declared fields is shown: none or short (default: none where CI is set, else short)',
      by((text) => readValues(text)),
    )
    .option('--write-har <file>', 'write what was sent and answered, redacted, as an HTTP Archive')
    .option('--har <file...>', 'send nothing; judge the traffic that HTTP Archives hold')
    .option(
      '--merge-reports <folder...>',
      'run nothing; make one report of the parts in the folders',
    )
    .example('contract --base-url http://127.0.0.1:4010/v1', 'a service on this machine')
    .example('contract --operation jobsRetrieve --format json,html', 'one operation')
    .example('contract --shard 1/4 --reports reports/1', 'a quarter, for a job of a CI')
    .example('contract --har session.har', 'what a browser recorded')
    .example(
      'contract --write-har run.har',
      'for another judge: redocly drift run.har --api openapi.json',
    )
    .action(async (options: ContractOptions) => {
      const { runContractCommand } = await import('../contract/command.js');
      await runContractCommand(context, options);
    });
};

/** A reader of an option that may be given several times. */
function byAll<T>(read: (text: string, before: T | undefined) => T) {
  return (text: string, before: T | undefined): T => by((each) => read(each, before))(text);
}

/** A reader of a text, which says what is wrong as commander does. */
function by<T>(read: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      if (error instanceof UsageError) throw new InvalidArgumentError(error.message);
      throw error;
    }
  };
}

import { InvalidArgumentError } from 'commander';
import { formats } from '../../contract-tests/report/writers.js';
import { type AddCommand, repeatable } from '../command.js';
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

/** `contract`: checks a service against the document. */
export const contract: AddCommand = (program, context) => {
  addServiceOptions(program.command('contract'))
    .summary('check a service against the document')
    .description(
      'Checks a service against the document, and writes a report. An answer that breaks the document is a violation, and fails the run; anything that the document does not know yet is drift. By default a run only reads and asks for prices.',
    )
    .option(
      '--operation <id>',
      'only the checks of this operation, such as jobsRetrieve; may be given several times (default: all)',
      collect,
    )
    .option(
      '--skip-operation <id>',
      'leave out the checks of this operation, which the service lacks; may be given several times (default: none)',
      collect,
    )
    .option(
      '--check <name>',
      'only the checks with this name; may be given several times (default: all)',
      collect,
    )
    .option(
      '--skip-check <name>',
      'leave out the checks with this name; may be given several times (default: none)',
      collect,
    )
    .option('--grep <text>', 'only the checks whose ID contains the text (default: any)')
    .option(
      '--seed <n>',
      'the seed of shards and random data (default: CONTRACT_SEED, or 1)',
      by(readSeed),
    )
    .option(
      '--shard <i/n>',
      'only part i of n; the parts of one seed make up the whole (default: all of them)',
      by(readShard),
    )
    .option(
      '--min-coverage <n>',
      'fail when less than n % of the statements were exercised: those of the document, or of the operations that are selected (default: 0)',
      by(readShare),
    )
    .option(
      '--expect <rule>',
      'the statuses of a check, such as refused-data=400,4XX; may be given several times (default: those of the document)',
      byAll(readExpected),
    )
    .option('--strict', 'also fail if the service accepts more than the document says')
    .option(
      '--known <file>',
      'a JSON list of { operation, keyword, reason, until }: violations that are accepted until that day (default: none)',
    )
    .option(
      '--allow-writes',
      'let checks upload, and change what the run itself created (default: CONTRACT_ALLOW_WRITES, or no)',
    )
    .option(
      '--max-cu <amount>',
      'allow one patch to be submitted if its price is not above this (default: CONTRACT_MAX_CREATIVE_UNITS, or none is submitted)',
      amountOf,
    )
    .option('--reports <folder>', 'the folder for the files of the report', 'reports')
    .option(
      '--format <names>',
      `${formats.join(', ')}, separated by commas (default: every format with a file)`,
      by(readFormats),
    )
    .option(
      '--values <mode>',
      'how much of the values of declared fields to show: none or short (default: none if CI is set, else short)',
      by((text) => readValues(text)),
    )
    .option(
      '--write-har <file>',
      'write the requests and answers, redacted, as an HTTP Archive (default: no file)',
    )
    .option('--har <file...>', 'send nothing; judge the traffic in HTTP Archives')
    .option('--merge-reports <folder...>', 'run nothing; merge the reports in the folders into one')
    .example('contract --base-url http://127.0.0.1:4010/v1', 'a service on this machine')
    .example('contract --operation jobsRetrieve --format json,html', 'one operation')
    .example('contract --shard 1/4 --reports reports/1', 'a quarter, for one CI job')
    .example('contract --har session.har', 'traffic that a browser recorded')
    .example(
      'contract --write-har run.har',
      'for another tool: redocly drift run.har --api openapi.json',
    )
    .action(async (options: ContractOptions) => {
      const { runContractCommand } = await import('../contract/command.js');
      await runContractCommand(context, options);
    });
};

/** A reader of an option that may be given several times. */
function byAll<T>(read: (text: string, before: T | undefined) => T) {
  return repeatable(
    (text: string, before: T | undefined): T => by((each) => read(each, before))(text),
  );
}

/** A reader of a text, which reports errors as commander does. */
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

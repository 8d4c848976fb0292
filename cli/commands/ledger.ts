import { open, rm, writeFile } from 'node:fs/promises';
import { InvalidArgumentError, Option } from 'commander';
import { isAssetId } from '../../src/ids.js';
import { usedBy } from '../../src/ledger/budget.js';
import type { EntryState, Ledger, LedgerEntry } from '../../src/ledger/index.js';
import { isHeld } from '../../src/ledger/transitions.js';
import type { AddCommand, CliCommand } from '../command.js';
import { CommandError, isSystemError, UsageError } from '../commandLine.js';
import type { ConnectionOptions, Context } from '../context.js';
import { exitCodes } from '../exit.js';
import type { Output } from '../io.js';
import { units } from '../jobs.js';
import { ledgerOption, openCliLedger } from '../ledger.js';
import { addServiceOptions, secondsOption } from '../options.js';
import { unwritable } from '../writable.js';

interface Options {
  readonly ledger?: string;
  readonly project?: string;
  readonly state?: EntryState;
  readonly since?: number;
  readonly until?: number;
}

const STATES: readonly EntryState[] = ['intent', 'submitted', 'refused', 'uncertain'];

/** `ledger`: reads the ledger, and resolves its open entries. */
export const ledger: AddCommand = (program, context) => {
  const group = program
    .command('ledger')
    .summary('read the submissions with keys, and resolve open ones')
    .description('Reads the submissions with keys, and resolves open ones.');

  filtered(group.command('list'), 'list the keys, oldest first')
    .addOption(new Option('--state <state>', 'only in this state (default: any)').choices(STATES))
    .example('ledger list --state uncertain', 'keys with an unknown outcome')
    .action((options: Options) =>
      withLedger(context, options, async (book) => {
        const entries: LedgerEntry[] = [];
        for await (const entry of book.entries(filterOf(context, options))) entries.push(entry);
        context.result(
          entries,
          entries.map((entry) =>
            [entry.state, usedBy(entry), entry.jobId ?? '-', entry.key].join('  '),
          ),
        );
        if (entries.length === 0) context.note('The ledger does not have any matching entries.');
      }),
    );

  located(group.command('show').argument('<key>', 'the key'), 'show the entry of a key')
    .example('ledger show order-4711', 'its job, its price and its state')
    .action((key: string, options: Options) =>
      withLedger(context, options, async (book) => {
        const entry = await book.entry(key, { projectId: projectOf(context, options) });
        if (entry === undefined) throw unknown(context, key);
        context.result(entry, describe(entry));
      }),
    );

  filtered(group.command('spent'), 'add up the spending')
    .example('ledger spent --since 2026-11-01', 'this month')
    .action((options: Options) =>
      withLedger(context, options, async (book) => {
        const { projectId, since, until } = filterOf(context, options);
        const creativeUnits = await book.spent({ projectId, since, until });
        context.result({ creativeUnits }, [units(creativeUnits)]);
      }),
    );

  addServiceOptions(group.command('reconcile').addOption(ledgerOption()))
    .summary('look for the jobs of all open keys')
    .description(
      'Looks for the job of each open key that no other process is working on. Jobs that it finds are adopted; other keys stay open.',
    )
    .addOption(
      secondsOption('--settling <seconds>', 'the time after which every job is listed', 60),
    )
    .example('ledger reconcile', 'after a crash')
    .action((options: Options & ConnectionOptions & { settling: number }) =>
      withLedger(
        context,
        options,
        async (book) => {
          const client = await context.client();
          const { signal } = context;
          const projectId = options.project ?? projectOf(context, options);
          const settled = await book.reconcile(client, { projectId, signal });
          const open = settled.filter(({ state }) => state === 'uncertain');
          context.result(
            settled,
            settled.map(({ state, jobId = '-', key }) => [state, jobId, key].join('  ')),
          );
          if (settled.length === 0)
            context.note('There are no open keys, or other processes are working on them.');
          if (open.length > 0) {
            context.note(
              `${open.length === 1 ? '1 stays' : `${open.length} stay`} open. Next: \`${context.command('ledger resolve', [open[0]?.key ?? ''], ['--job', 'ID'])}\`, or \`--refused\`.`,
            );
            context.exitCode = exitCodes.uncertain;
          }
        },
        { settlingMs: options.settling * 1_000 },
      ),
    );

  addServiceOptions(group.command('resolve').argument('<key>', 'the key').addOption(ledgerOption()))
    .summary('record the outcome of a key')
    .description(
      'Records the outcome of an open key, as established by a person: its job, which is read from the service, or that it was not taken. A key that was not taken is submitted, and charged, when it is used again.',
    )
    .addOption(new Option('--job <id>', 'the job of the key').conflicts('refused'))
    .option('--refused', 'the submission was not taken')
    .example('ledger resolve order-4711 --job job_abc123', 'its job was found in the app')
    .example('ledger resolve order-4711 --refused', 'support says that it was not taken')
    .action((key: string, options: Options & { job?: string; refused?: boolean }) =>
      withLedger(context, options, async (book) => {
        if (options.job === undefined && !options.refused) {
          throw new UsageError('Give the outcome: --job ID, or --refused.');
        }
        if (isAssetId(options.job)) {
          throw new UsageError(
            `${options.job} is the ID of an asset: --job needs that of its job.`,
          );
        }
        if (options.job !== undefined) {
          // A key stays with its job, and so would one with a mistyped ID.
          const { signal } = context;
          await (await context.client()).jobs.retrieve(options.job, { signal });
        }
        const decision = options.job === undefined ? 'refused' : { jobId: options.job };
        const entry = await book.resolve(key, decision, {
          projectId: projectOf(context, options),
        });
        context.result(entry, describe(entry));
      }),
    );

  filtered(group.command('export'), 'export the ledger, as CSV or JSON Lines')
    .addOption(new Option('--format <format>', 'how').choices(['csv', 'jsonl']).default('csv'))
    .option('--out <file>', 'write to this new file (default: standard output)')
    .example('ledger export --format jsonl --out ledger.jsonl', 'the whole ledger')
    .action((options: Options & { format: 'csv' | 'jsonl'; out?: string }) =>
      withLedger(context, options, async (book) => {
        const isList = context.json && options.out === undefined;
        const format = isList ? 'jsonl' : options.format;
        const lines = book.export(format, filterOf(context, options));
        if (isList) return writeList(lines, context.io.stdout);
        if (options.out === undefined) {
          for await (const line of lines) context.io.stdout.write(line);
          return;
        }
        const path = context.path(options.out);
        await writeNew(options.out, path, lines);
        context.result({ path }, [context.shownPath(path)]);
      }),
    );
};

/** Writes lines to a file that does not exist yet, and leaves none that is incomplete. */
async function writeNew(name: string, path: string, lines: AsyncIterable<string>): Promise<void> {
  if (name === '') throw new UsageError('--out must be a file.');
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw unwritable(name, error);
    throw new CommandError(`${name} exists: choose another --out.`);
  });
  try {
    await writeFile(file, lines).finally(() => file.close());
  } catch (error) {
    await rm(path, { force: true });
    throw isSystemError(error) ? unwritable(name, error) : error;
  }
}

/** Writes lines of JSON as one list. */
async function writeList(lines: AsyncIterable<string>, output: Output): Promise<void> {
  let before = '[\n';
  for await (const line of lines) {
    output.write(`${before}${line.trimEnd()}`);
    before = ',\n';
  }
  output.write(before === ',\n' ? '\n]\n' : '[]\n');
}

function located(command: CliCommand, summary: string): CliCommand {
  return command
    .summary(summary)
    .description(`${inThirdPerson(summary)}.`)
    .addOption(ledgerOption())
    .option('--project <id>', 'the project to act in (default: SCENARIO_PROJECT_ID, or the key’s)');
}

/** `List the keys` is what a person does, `Lists the keys` what the command does, as all descriptions say. */
function inThirdPerson(summary: string): string {
  return summary.replace(
    /^(\w)(\w*)/,
    (_, first: string, rest: string) => `${first.toUpperCase()}${rest}s`,
  );
}

function filtered(command: CliCommand, summary: string): CliCommand {
  return located(command, summary)
    .option(
      '--since <time>',
      'from this day or time on, such as 2026-11-25 in UTC (default: from the first entry on)',
      time,
    )
    .option('--until <time>', 'before this day or time (default: up to the last entry)', time);
}

async function withLedger(
  context: Context,
  { ledger: location }: Options,
  work: (ledger: Ledger) => Promise<void>,
  options: Parameters<typeof openCliLedger>[2] = {},
): Promise<void> {
  const book = await openCliLedger(context, location, { ...options, mustExist: true });
  try {
    await work(book);
  } finally {
    await book.close();
  }
}

function projectOf(context: Context, { project }: Options): string {
  return project ?? (context.env().SCENARIO_PROJECT_ID || '');
}

function filterOf(context: Context, options: Options) {
  const { project, state, since, until } = options;
  const named = project ?? (context.env().SCENARIO_PROJECT_ID || undefined);
  return { projectId: named, states: state && [state], since, until };
}

function describe(entry: LedgerEntry): string[] {
  const { key, projectId, state, jobId, price, charged, fee, attempts, reason, window } = entry;
  const facts: [string, string | undefined][] = [
    ['key', key],
    ['project', projectId || undefined],
    ['state', isHeld(entry, Date.now()) ? `${state}, and a process is working on it` : state],
    ['job', jobId],
    ['estimate', price],
    ['charged', charged],
    ['fee', fee],
    ['attempts', String(attempts)],
    ['sent', new Date(window.from).toISOString()],
    ['reason', reason],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

function unknown(context: Context, key: string): CommandError {
  return new CommandError(
    `The ledger does not have an entry for ${JSON.stringify(key)}. \`${context.command('ledger list')}\` lists the keys.`,
  );
}

function time(text: string): number {
  const value = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new InvalidArgumentError(
    'It must be a day such as 2026-11-25, or a time such as 2026-11-25T12:00:00Z.',
  );
}

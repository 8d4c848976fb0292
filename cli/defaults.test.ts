import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { defaultFormats, formats } from '../contract-tests/report/writers.js';
import { defaultSeed } from '../contract-tests/selection.js';
import type { CliCommand } from './command.js';
import { readValues } from './contract/readers.js';
import { toPatchParams } from './patchParams.js';
import { cli } from './testing/cli.js';
import { programOf } from './testing/program.js';

const program = programOf();

interface Shown {
  readonly name: string;
  /** What the help says after `default:`. */
  readonly otherwise: string | undefined;
}

function optionsOf(command: CliCommand): Shown[] {
  const help = command.createHelp();
  const own = command.options
    .filter(({ hidden, required, optional }) => (required || optional) && !hidden)
    .map((option) => ({
      name: `${command.fullName.replace('scenario-patch ', '')} ${option.long}`,
      otherwise: /\bdefault: (.*?)\)/.exec(help.optionDescription(option))?.[1],
    }));
  return [...own, ...(command.commands as CliCommand[]).flatMap(optionsOf)];
}

const options = optionsOf(program);

/** Options that must be given, or make the command do something else. */
const without = [
  ...['inspect --operation', 'download --archive-job', 'ledger resolve --job'],
  ...['contract --har', 'contract --merge-reports'],
];

it('the help of every option with a value says what it is by default', () => {
  const silent = options.filter(({ otherwise }) => otherwise === undefined);
  expect(silent.map(({ name }) => name).sort()).toEqual([...without].sort());
});

const patch = { image: 'a', patch: 'b' };
const params = await toPatchParams(patch, async (name) => name);
const placed = await toPatchParams({ ...patch, x: 1 }, async (name) => name);

/** What the code does if an option is left out, as far as no other test shows it. */
const inCode: Readonly<Record<string, unknown>> = {
  'patch --mode': params.patch?.mode,
  'patch --y': placed.position?.y,
  'contract --seed': `CONTRACT_SEED, or ${defaultSeed}`,
  'contract --values': `${readValues(undefined, { CI: '1' })} if CI is set, else ${readValues(undefined, {})}`,
};

it.each(Object.entries(inCode))('the help of %s says what the code does', (name, value) => {
  expect(options.find((each) => each.name === name)?.otherwise).toBe(String(value));
});

it('the options that patch and estimate share say the same', () => {
  const of = (command: string) =>
    options.flatMap(({ name, otherwise }) =>
      name.startsWith(`${command} `) ? [[name.slice(command.length + 1), otherwise] as const] : [],
    );
  const own = new Map(of('patch'));
  expect(of('estimate').length).toBeGreaterThan(5);
  for (const [flag, otherwise] of of('estimate')) expect(own.get(flag), flag).toBe(otherwise);
});

it('every format that --format writes by default has a file, and no other one', () => {
  expect(formats.filter((each) => !defaultFormats.includes(each))).toEqual(['github']);
});

it('the status of an answer is the default one', async () => {
  const answer = await cli(['inspect', '-', '--operation', 'jobsList', '--json'], {
    stdin: Readable.from(['{"jobs":[]}']),
  });
  expect(JSON.parse(answer.stdout).status).toBe(200);
  const found = options.find(({ name }) => name === 'inspect --status');
  expect(found?.otherwise).toMatch(/^200,/);
});

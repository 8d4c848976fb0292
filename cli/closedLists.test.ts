import { describe, expect, it } from 'vitest';
import { readManifest } from './batch/manifest.js';
import { readTemplate } from './batch/outputs.js';
import type { CliCommand } from './command.js';
import { readArguments } from './commandLine.js';
import { readFormats } from './contract/readers.js';
import { toAcceptances } from './diff/accept.js';
import { cli } from './testing/cli.js';
import { programOf } from './testing/program.js';

function leaves(command: CliCommand): CliCommand[] {
  const inner = command.commands as CliCommand[];
  return inner.length === 0 ? [command] : inner.flatMap(leaves);
}

/** A slip of the keyboard: its last letter twice. */
const slipOf = (word: string) => word + word.slice(-1);

const lists = leaves(programOf()).flatMap((command) => {
  const words = command.fullName.split(' ').slice(1);
  const before = command.registeredArguments.filter(({ required }) => required).map(() => 'a.json');
  return [
    ...command.options.flatMap(({ long = '', argChoices = [] }) =>
      argChoices.map((choice) => [[...words, ...before, long ?? '', slipOf(choice)], choice]),
    ),
    ...command.registeredArguments.flatMap(({ argChoices = [] }) =>
      argChoices.map((choice) => [[...words, slipOf(choice)], choice]),
    ),
  ] as [string[], string][];
});

it('the commands have closed lists', () => {
  expect(lists.length).toBeGreaterThan(20);
});

it.each(lists)('a slip in %j leads to %s', async (line, choice) => {
  const { stderr, code } = await cli(line);
  expect(stderr).toContain(`Did you mean '${choice}'`);
  expect(code).toBe(2);
});

it.each([
  [['contract', '--format', 'json,jnit'], "Did you mean 'junit'?"],
  [['contract', '--values', 'shrt'], "Did you mean 'short'?"],
  [['patch', 'a.png', 'b.png', '--mode', 'overide'], '--mode must be one of override, erase, not'],
  [
    ['inspect', 'a.json', '--operation', 'jobList'],
    ' names, not "jobList". Did you mean \'jobsList\'?',
  ],
  [['inspect', 'a.json', '--operation', 'jobsFly'], 'one of generatePatch, '],
  [['patch', 'a.png', 'b.png', '--dry-run'], '`scenario-patch estimate` asks what a patch would'],
  [['patch', 'a.png', 'b.png', '--dryrun'], '`scenario-patch estimate` asks what a patch would'],
  [['batch', 'a.csv', '--dry-rn'], '`scenario-patch estimate` asks what a patch would cost'],
  [['patch', 'a.png', 'b.png', '--wait'], '`scenario-patch patch` does so unless --no-wait'],
  [['job', 'job_a', '--wiat'], '(Did you mean --wait?)'],
  [['wait', 'job_a'], '`scenario-patch job ID --wait` waits for a job.'],
  [['wiat', 'job_a'], '`scenario-patch job ID --wait` waits for a job.'],
  [['inspct', 'a.json'], '(Did you mean inspect?)'],
  [['validate', 'a.json'], '`scenario-patch inspect` checks one answer'],
] as const)('%j says what was probably meant', async (line, told) => {
  const { stderr, code } = await cli(line);
  expect(stderr).toContain(told);
  expect(code).toBe(2);
});

describe('files and scripts', () => {
  const row = (field: object) => () => readManifest(JSON.stringify({ image: 'a', ...field }));
  const entry = (change: object) => () =>
    toAcceptances([{ rule: 'type', side: 'request', pointer: '', reason: 'x', ...change }], 'a');
  const options = { check: { type: 'boolean' }, folder: { type: 'string' } } as const;

  it.each<[string, () => unknown, string]>([
    ['a mode', row({ mode: 'overide' }), "Did you mean 'override'?"],
    ['a format', row({ format: 'jpg' }), "Did you mean 'jpeg'?"],
    ['a field', row({ imgae: 'a' }), "Did you mean 'image'?"],
    ['a placeholder', () => readTemplate('{kye}.png'), 'Did you mean {key}?'],
    ['a key of an accepted change', entry({ resaon: 'x' }), "Did you mean 'reason'?"],
    ['a format', () => readFormats('htm'), "Did you mean 'html'?"],
    [
      'an option of a script',
      () => readArguments({ args: ['--chek'], options }),
      "Unknown option '--chek'. Did you mean '--check'?",
    ],
    [
      'the help of a script',
      () => readArguments({ args: ['--hlep'], options }),
      "Did you mean '--help'?",
    ],
  ])('a slip in %s is told', (_name, read, told) => {
    expect(read).toThrow(told);
  });
});

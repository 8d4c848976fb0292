import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import type { CliCommand } from './command.js';
import { Context } from './context.js';
import { createProgram } from './program.js';
import { describeCli } from './testing/describeCli.js';

const silent = { write: () => {} };
const program = createProgram(
  new Context({
    stdin: Readable.from([]),
    stdout: silent,
    stderr: silent,
    env: {},
    cwd: '/nowhere',
    signal: new AbortController().signal,
  }),
);

it('docs/cli.md agrees with the commands (npx vitest run cli/docs.test.ts -u writes it)', async () => {
  await expect(describeCli(program)).toMatchFileSnapshot('../docs/cli.md');
});

it.each(leaves(program).map((command) => [command.fullName, command] as const))(
  '%s has a summary, a description and an example',
  (_name, command) => {
    expect(command.summary()).not.toBe('');
    expect(command.description()).toMatch(/\.$/);
    expect(command.examples.length).toBeGreaterThan(0);
  },
);

function leaves(command: CliCommand): CliCommand[] {
  return command.commands.flatMap((each) =>
    each.commands.length > 0 ? leaves(each as CliCommand) : [each as CliCommand],
  );
}

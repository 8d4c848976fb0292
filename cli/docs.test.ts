import { expect, it } from 'vitest';
import type { CliCommand } from './command.js';
import { describeCli } from './testing/describeCli.js';
import { programOf } from './testing/program.js';

const program = programOf();

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

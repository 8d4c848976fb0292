import { Argument } from 'commander';
import type { AddCommand, CliCommand } from '../command.js';
import { toBash, toZsh } from '../completion.js';

const shells = { bash: toBash, zsh: toZsh };

/** `completion`: prints a script with which a shell completes commands and options. */
export const completion: AddCommand = (program, context) => {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .summary('print the completion script for a shell')
    .description('Prints a script with which bash or zsh completes commands, options and files.')
    .example('completion bash > ~/.local/share/bash-completion/completions/scenario-patch', 'bash')
    .example('completion zsh > ~/.zfunc/_scenario-patch', 'zsh, if ~/.zfunc is in the fpath')
    .action((shell: keyof typeof shells) => {
      const script = shells[shell](program as CliCommand);
      if (context.json) context.result({ shell, script }, []);
      else context.io.stdout.write(script);
    });
};

import type { CliCommand } from '../command.js';
import { variables } from '../environment.js';
import { exitCodeMeanings } from '../exit.js';

/** Writes docs/cli.md: all that `--help` says, for every command. */
export function describeCli(program: CliCommand): string {
  const commands = listCommands(program);
  return `# Command line

${program.description()} Written from the commands themselves: \`npx vitest run cli/docs.test.ts -u\`.

\`\`\`text
npx scenario-patch <command> [options]
\`\`\`

| Command | |
| --- | --- |
${commands.map((each) => `| [\`${shortName(each)}\`](#${anchor(each)}) | ${each.summary()} |`).join('\n')}

Results go to standard output; progress, notes and errors to standard error. With \`--json\` standard output is one JSON document: the result, or \`{ "error": { "kind", "message", … } }\`. On a terminal progress is one line that moves; in a pipe it is a line for each change. \`NO_COLOR\` is kept to. What comes from the service is made printable, and no credential is printed.

Ctrl-C stops at once and says what was submitted; a second one does not even wait for that.

## Exit codes

| Code | |
| --- | --- |
${[...exitCodeMeanings].map(([code, what]) => `| ${code} | ${cell(what)} |`).join('\n')}

## Environment

A file \`.env\` of the working folder is read too. The environment goes before it, options before both; a base URL of the file is not used with credentials of the environment.

| Variable | |
| --- | --- |
${Object.entries(variables)
  .map(([name, what]) => `| \`${name}\` | ${cell(what)} |`)
  .join('\n')}

${commands.map(describe).join('\n\n')}
`;
}

function listCommands(command: CliCommand): CliCommand[] {
  return command.commands.flatMap((each) => {
    const inner = listCommands(each as CliCommand);
    return inner.length > 0 ? inner : [each as CliCommand];
  });
}

function describe(command: CliCommand): string {
  const help = command.createHelp();
  const { fullName, examples } = command;
  const rows = [
    ...help
      .visibleArguments(command)
      .map((each) => [help.argumentTerm(each), help.argumentDescription(each)]),
    ...help
      .visibleOptions(command)
      .map((each) => [help.optionTerm(each), help.optionDescription(each)]),
  ];
  const lines = examples.map(({ line, what }) => `# ${what}\n${line}`);
  return `## \`${shortName(command)}\`

\`\`\`text
${fullName} ${command.usage()}
\`\`\`

${command.description()}

| | |
| --- | --- |
${rows.map(([term = '', what = '']) => `| \`${term.replaceAll('|', '\\|')}\` | ${cell(what)} |`).join('\n')}

\`\`\`sh
${lines.join('\n\n')}
\`\`\``;
}

function shortName({ fullName }: CliCommand): string {
  return fullName.replace(/^scenario-patch /, '');
}

function anchor(command: CliCommand): string {
  return shortName(command).replaceAll(' ', '-');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

import type { CliCommand } from '../command.js';
import { variables } from '../environment.js';
import { exitCodeMeanings } from '../exit.js';

/** Writes docs/cli.md: the content of `--help`, for every command. */
export function describeCli(program: CliCommand): string {
  const commands = listCommands(program);
  return `# Command line

${program.description()} Generated from the commands: \`npx vitest run cli/docs.test.ts -u\`.

\`\`\`text
npx scenario-patch <command> [options]
\`\`\`

| Command | |
| --- | --- |
${commands.map((each) => `| [\`${shortName(each)}\`](#${anchor(each)}) | ${each.summary()} |`).join('\n')}

Results go to standard output; progress, notes and errors to standard error. With \`--json\` standard output is one JSON document: the result, or \`{ "error": { "kind", "message", … } }\`, with the part of the result that there is. On a terminal, progress is one updated line; in a pipe it is a line for each change. \`NO_COLOR\` and \`FORCE_COLOR\` are respected. Text from the service is made printable, and credentials are never printed.

Ctrl-C stops the command and lists the submissions; a second Ctrl-C ends it at once. SIGTERM and a closed terminal (SIGHUP) stop it in the same way.

## Exit codes

| Code | |
| --- | --- |
${[...exitCodeMeanings].map(([code, what]) => `| ${code} | ${cell(what)} |`).join('\n')}

## Environment

A file \`.env\` in the working folder is also read. The environment takes precedence over it, and options over both; a base URL from the file is not used with credentials from the environment, and a key and its secret come from one of the two.

| Variable | |
| --- | --- |
${Object.entries(variables)
  .map(([name, what]) => `| \`${name}\` | ${cell(what)} |`)
  .join('\n')}

Behind a company's proxy, set \`NODE_USE_ENV_PROXY=1\` beside \`HTTPS_PROXY\` and \`NO_PROXY\`, on Node 22.21 or newer, but not 23: Node itself reads these from the environment, not from \`.env\`. If the proxy lets nothing through, the error names it, its variable and the status with which it refused, without credentials. If it puts certificates of its own in place of those of the service, set \`NODE_EXTRA_CA_CERTS\` to the file with the one that issues them.

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

import type { CliCommand } from '../command.js';
import { variables } from '../environment.js';
import { exitCodeMeanings } from '../exit.js';

/** Writes docs/cli.md: the content of `--help`, for every command. */
export function describeCli(program: CliCommand): string {
  const commands = listCommands(program);
  const common = commonOptions(commands);
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

## Common options

Every command has \`--help\`, and lists those of the others that it has.

${table(common.map(({ term, what }) => [`\`${term}\``, what]))}

${commands.map((each) => describe(each, common)).join('\n\n')}
`;
}

interface Row {
  readonly term: string;
  readonly what: string;
}

/** The options that at least three commands have in the same words. */
function commonOptions(commands: readonly CliCommand[]): Row[] {
  const all = commands.flatMap(optionsOf);
  const isFirst = (row: Row, at: number) => all.findIndex((each) => isSame(each, row)) === at;
  return all.filter(
    (row, at) => isFirst(row, at) && all.filter((each) => isSame(each, row)).length >= 3,
  );
}

function isSame(one: Row, other: Row): boolean {
  return one.term === other.term && one.what === other.what;
}

function optionsOf(command: CliCommand): Row[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .map((each) => ({ term: help.optionTerm(each), what: help.optionDescription(each) }));
}

function table(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([first, second]) => `| ${cell(first)} | ${cell(second)} |`);
  return ['| | |', '| --- | --- |', ...lines].join('\n');
}

function listCommands(command: CliCommand): CliCommand[] {
  return command.commands.flatMap((each) => {
    const inner = listCommands(each as CliCommand);
    return inner.length > 0 ? inner : [each as CliCommand];
  });
}

function describe(command: CliCommand, common: readonly Row[]): string {
  const help = command.createHelp();
  const { fullName, examples } = command;
  const taken = help
    .visibleArguments(command)
    .map((each) => ({ term: help.argumentTerm(each), what: help.argumentDescription(each) }));
  const isCommon = (row: Row) => common.some((each) => isSame(each, row));
  const options = optionsOf(command);
  const own = [...taken, ...options.filter((each) => !isCommon(each))];
  const rows = own.map(({ term, what }): [string, string] => [`\`${term}\``, what]);
  const shared = options
    .filter((each) => isCommon(each) && !each.term.endsWith('--help'))
    .map(({ term }) => `\`${term}\``);
  if (shared.length > 0) rows.push([shared.join(', '), '[common options](#common-options)']);
  const lines = examples.map(({ line, what }) => `# ${what}\n${line}`);
  return `## \`${shortName(command)}\`

\`\`\`text
${fullName} ${command.usage()}
\`\`\`

${command.description()}

${rows.length > 0 ? `${table(rows)}\n\n` : ''}\`\`\`sh
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

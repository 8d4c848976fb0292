import type { Command, Option } from 'commander';

/** A command, and the words that may follow it. */
interface Place {
  /** The names of the commands up to it, separated by spaces. */
  readonly path: string;
  readonly words: readonly { readonly word: string; readonly what: string }[];
  /** The values of an option with a fixed set of choices. */
  readonly values: readonly { readonly option: string; readonly choices: readonly string[] }[];
}

function places(command: Command, path: readonly string[] = []): Place[] {
  const help = command.createHelp();
  const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
  const choices = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  const words = [
    ...help.visibleCommands(command).map((each) => ({ word: each.name(), what: each.summary() })),
    ...choices.map((word) => ({ word, what: '' })),
    ...options.map((option) => ({ word: nameOf(option), what: option.description })),
  ];
  const values = options.flatMap((option) =>
    option.argChoices === undefined ? [] : [{ option: nameOf(option), choices: option.argChoices }],
  );
  return [
    { path: path.join(' '), words, values },
    ...command.commands.flatMap((each) => places(each, [...path, each.name()])),
  ];
}

function nameOf({ long, short }: Option): string {
  return long ?? short ?? '';
}

/** A script that completes for bash: commands and options, and otherwise files. */
export function toBash(program: Command): string {
  const all = places(program);
  return `# Completes scenario-patch for bash.
_scenario_patch() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" at="" words="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
${steps(all)}
    esac
  done
  case "$at $prev" in
${values(all, ({ choices }) => `COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$cur")); return`)}
  esac
  case "$at" in
${all.map(({ path, words }) => `    ${quoted(spaced(path))}) words=${quoted(words.map(({ word }) => word).join(' '))} ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  # Offer options only after a dash.
  [[ $cur == -* ]] || COMPREPLY=($(printf '%s\\n' "\${COMPREPLY[@]}" | grep -v '^-'))
}
complete -o default -F _scenario_patch scenario-patch
`;
}

/** A script that completes for zsh: the same, with a description of each word. */
export function toZsh(program: Command): string {
  const all = places(program);
  return `#compdef scenario-patch
# Completes scenario-patch for zsh.
_scenario_patch() {
  local at="" word
  local -a found
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at $word" in
${steps(all)}
    esac
  done
  case "$at \${words[CURRENT-1]}" in
${values(all, ({ choices }) => `found=(${choices.map(quoted).join(' ')}); compadd -a found; return`)}
  esac
  case "$at" in
${all.map(({ path, words }) => `    ${quoted(spaced(path))}) found=(${words.map(described).join(' ')}) ;;`).join('\n')}
  esac
  _describe 'command or option' found
  _files
}
if [ "$funcstack[1]" = "_scenario-patch" ]; then
  _scenario_patch "$@"
else
  compdef _scenario_patch scenario-patch
fi
`;
}

/** How each command's name continues the commands before it. */
function steps(all: readonly Place[]): string {
  return all
    .filter(({ path }) => path !== '')
    .map(({ path }) => `      ${quoted(spaced(path))}) at=${quoted(spaced(path))} ;;`)
    .join('\n');
}

function values(all: readonly Place[], write: (value: Place['values'][number]) => string): string {
  return all
    .flatMap((place) =>
      place.values.map(
        (value) => `    ${quoted(`${spaced(place.path)} ${value.option}`)}) ${write(value)} ;;`,
      ),
    )
    .join('\n');
}

function spaced(path: string): string {
  return path === '' ? '' : ` ${path}`;
}

function described({ word, what }: Place['words'][number]): string {
  return quoted(what === '' ? word : `${word}:${what.replaceAll(':', '\\:')}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

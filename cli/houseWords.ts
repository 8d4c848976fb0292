import type { CommanderError } from 'commander';

/** A message of Commander, in the form of the other errors of a command line: `--x must be …, not "left"`. */
export function inWordsOfHouse({ message }: Pick<CommanderError, 'message'>): string {
  const text = message.replace(/^error: /, '');
  for (const [form, words] of forms) {
    const [whole, ...parts] = form.exec(text) ?? [];
    if (whole !== undefined) return words(...parts);
  }
  return text;
}

const forms: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  // A reason that names its option says what is invalid by itself.
  [/^option '.*' argument '.*' is invalid\. (--.*)$/s, (reason = '') => reason],
  [
    /^option '(--[\w-]+).*?' argument '(.*)' is invalid\. It (must be .*?)\.?$/s,
    (flag, value, must) => `${flag} ${must}, not "${value}".`,
  ],
  [/^option '(--[^']+)' argument missing$/, (usage) => `The value of ${usage} is missing.`],
  [/^required option '(--[^']+)' not specified$/, (usage) => `${usage} is missing.`],
  [/^missing required argument '([^']+)'$/, (name) => `<${name}> is missing.`],
  [
    /^option '(--[\w-]+).*?' cannot be used with option '(--[\w-]+).*?'$/,
    (one, other) => `${one} and ${other} cannot be used together.`,
  ],
];

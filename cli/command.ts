import { type Argument, Command, type Option } from 'commander';
import { refuseUnknown, UsageError } from './commandLine.js';
import type { Context } from './context.js';

/** A command is a file that adds itself to the program. */
export type AddCommand = (program: CliCommand, context: Context) => void;

const repeatableReaders = new WeakSet<object>();

/** Marks the reader of an option that may be given several times: any other with a value is refused the second time. */
export function repeatable<Reader extends object>(read: Reader): Reader {
  repeatableReaders.add(read);
  return read;
}

/** A reader of a value of a closed list, which says what was probably meant. */
function choiceOf(name: string, choices: readonly string[]): (text: string) => string {
  return (text) => {
    refuseUnknown(text, choices, `${name} must be one of ${choices.join(', ')}`);
    return text;
  };
}

/** A command of the CLI, with the parts of its help and docs/cli.md that commander lacks. */
export class CliCommand extends Command {
  readonly #examples: { readonly line: string; readonly what: string }[] = [];

  override createCommand(name?: string): CliCommand {
    return new CliCommand(name);
  }

  override addOption(option: Option): this {
    if (option.argChoices !== undefined) {
      option.argParser(choiceOf(option.long ?? option.flags, option.argChoices));
    }
    const takesOne = (option.required || option.optional) && !option.variadic;
    if (takesOne && !repeatableReaders.has(option.parseArg ?? {})) {
      let isGiven = false;
      // Commander keeps the last value, and says nothing about the others.
      this.on(`option:${option.name()}`, () => {
        if (isGiven) throw new UsageError(`${option.long} was given twice: it takes one value.`);
        isGiven = true;
      });
    }
    return super.addOption(option);
  }

  override addArgument(argument: Argument): this {
    if (argument.argChoices !== undefined) {
      argument.argParser(choiceOf(`<${argument.name()}>`, argument.argChoices));
    }
    return super.addArgument(argument);
  }

  /** Adds an example, without `scenario-patch ` in front. */
  example(line: string, what: string): this {
    this.#examples.push({ line: `scenario-patch ${line}`, what });
    return this;
  }

  get examples(): readonly { readonly line: string; readonly what: string }[] {
    return this.#examples;
  }

  /** The name as it is typed: with the names of its parent commands. */
  get fullName(): string {
    const names = [this.name()];
    for (let each = this.parent; each !== null; each = each.parent) names.unshift(each.name());
    return names.join(' ');
  }

  override helpInformation(): string {
    const text = super.helpInformation();
    if (this.#examples.length === 0) return text;
    const lines = this.#examples.map(({ line, what }) => `  # ${what}\n  ${line}`);
    return `${text}\nExamples:\n${lines.join('\n\n')}\n`;
  }
}

import type { Environment, Output } from './io.js';

/** Shows the progress of a command: one updated line on a terminal, a line for each change elsewhere. */
export class ProgressLine {
  readonly #output: Output;
  readonly #moves: boolean;
  #shown = '';

  constructor(output: Output, env: Environment) {
    this.#output = output;
    this.#moves = output.isTTY === true && env.TERM !== 'dumb';
  }

  /** Shows a line that is already safe for a terminal. */
  update(line: string): void {
    const text = line.trimEnd();
    if (text === this.#shown) return;
    if (this.#moves) {
      const width = Math.max(20, this.#output.columns || 80) - 1;
      this.#output.write(`\r\x1b[K${[...text].slice(0, width).join('')}`);
    } else {
      this.#output.write(`${text}\n`);
    }
    this.#shown = text;
  }

  /** Clears the updated line, so that other text can be written. */
  clear(): void {
    if (this.#moves && this.#shown !== '') this.#output.write('\r\x1b[K');
    this.#shown = '';
  }
}

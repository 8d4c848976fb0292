import type { Environment, Output } from './io.js';

/** Shows how far a command is: one line that moves on a terminal, a line for each change elsewhere. */
export class Progress {
  readonly #output: Output;
  readonly #moves: boolean;
  #shown = '';

  constructor(output: Output, env: Environment) {
    this.#output = output;
    this.#moves = output.isTTY === true && env.TERM !== 'dumb';
  }

  /** Shows a line that is fit for a terminal already. */
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

  /** Takes the moving line away, so that something else can be written. */
  clear(): void {
    if (this.#moves && this.#shown !== '') this.#output.write('\r\x1b[K');
    this.#shown = '';
  }
}

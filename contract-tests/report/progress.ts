import type { CheckRecord } from './record.js';
import { counted, countedChecks, seconds } from './words.js';

/** Where progress goes: a terminal, or anything that text can be written to. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  clearLine?(direction: 0): unknown;
  cursorTo?(column: number): unknown;
}

/** Shows the progress of a run: a line for each finished part and, on a terminal, one that updates. */
export class RunProgress {
  readonly #output: ProgressOutput;
  readonly #width: number;
  readonly #open = new Map<string, Tally>();
  #shown = 0;
  #total = 0;

  /** @param operations Those of the document: their lines are aligned. */
  constructor(output: ProgressOutput, operations: readonly { readonly id: string }[]) {
    this.#output = output;
    this.#width = Math.max(0, ...operations.map(({ id }) => id.length));
  }

  /** Counts a finished check. */
  count({ operation, violations, drift, durationMs, status }: CheckRecord): void {
    const tally = this.#open.get(operation) ?? {
      checks: 0,
      failed: 0,
      drifting: 0,
      skipped: 0,
      ms: 0,
    };
    this.#open.set(operation, {
      checks: tally.checks + 1,
      failed: tally.failed + Number(violations.length > 0),
      drifting: tally.drifting + Number(drift.length > 0),
      skipped: tally.skipped + Number(status === 'not-applicable'),
      ms: tally.ms + durationMs,
    });
    this.#total += 1;
    this.#move(operation);
  }

  /** Writes a line for each operation counted since the last call. */
  finish(): void {
    this.clear();
    for (const [operation, { checks, failed, drifting, skipped, ms }] of this.#open) {
      const parts = [
        countedChecks(checks, skipped),
        ...(failed > 0 ? [`${failed} with violations`] : []),
        ...(drifting > 0 ? [`${drifting} with drift`] : []),
      ];
      this.#output.write(
        `${operation.padEnd(this.#width)}  ${parts.join(', ')} (${seconds(ms)})\n`,
      );
    }
    this.#open.clear();
  }

  /** Removes the updating line. */
  clear(): void {
    if (this.#shown === 0) return;
    this.#output.clearLine?.(0);
    this.#output.cursorTo?.(0);
    this.#shown = 0;
  }

  #move(operation: string): void {
    const everyFew = 20;
    if (!this.#output.isTTY || this.#total % everyFew !== 0) return;
    this.clear();
    const line = `${counted(this.#total, 'check')} … ${operation}`;
    this.#output.write(line);
    this.#shown = line.length;
  }
}

interface Tally {
  readonly checks: number;
  readonly failed: number;
  readonly drifting: number;
  readonly skipped: number;
  readonly ms: number;
}

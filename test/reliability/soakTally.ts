import { leaksIn } from './canaries.js';
import type { SeenAttempt } from './faultServer.js';
import type { CallClass } from './matrix.js';

/** Names the call of a request. */
export const CALL_HEADER = 'x-soak-call';

const ACTION = /\/action(\?|$)/;

/** Counts the requests at the servers and the outcomes of the calls, in constant memory. */
export class SoakTally {
  attempts = 0;
  faultsStruck = 0;
  submissions = 0;
  strayCredentials = 0;
  leaks = 0;
  settled = 0;
  readonly outcomes: Record<string, number> = {};
  readonly untyped: string[] = [];
  readonly #creations: Uint8Array;
  readonly #actions: Uint8Array;

  constructor(calls: number) {
    this.#creations = new Uint8Array(calls + 1);
    this.#actions = new Uint8Array(calls + 1);
  }

  /** Of one call and one operation: a multipart upload is created, and then completed by an action. */
  get mostSubmissionsOfOneCall(): number {
    return Math.max(largest(this.#creations), largest(this.#actions));
  }

  countAttempt({ fault, request, submission }: SeenAttempt): void {
    this.attempts += 1;
    if (fault) this.faultsStruck += 1;
    if (!submission || !request) return;
    this.submissions += 1;
    const counts = ACTION.test(request.path) ? this.#actions : this.#creations;
    const call = Number(request.headers[CALL_HEADER]);
    counts[call] = (counts[call] ?? 0) + 1;
  }

  /** Counts an attempt on a server that must not get credentials. */
  countForeignAttempt(attempt: SeenAttempt): void {
    if (attempt.request?.headers.authorization) this.strayCredentials += 1;
    this.countAttempt(attempt);
  }

  countResult(callClass: CallClass, usable: boolean): void {
    this.#count(usable ? 'success' : 'undetected');
    // A file shorter than its storage says is the only undetectable fault.
    if (!usable && callClass !== 'download') this.untyped.push(`${callClass}: undetected`);
  }

  countError(callClass: CallClass, error: unknown): void {
    this.leaks += leaksIn(error).length;
    if (error instanceof Error && 'kind' in error) {
      this.#count(String(error.kind));
    } else {
      this.#count('untyped');
      this.untyped.push(`${callClass}: ${String(error)}`);
    }
  }

  #count(outcome: string): void {
    this.settled += 1;
    this.outcomes[outcome] = (this.outcomes[outcome] ?? 0) + 1;
  }
}

function largest(counts: Uint8Array): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

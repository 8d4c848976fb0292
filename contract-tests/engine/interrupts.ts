import type { Finding } from '../../src/contract/findings.js';

/** Thrown by a target that notices, while sending, a broken promise that no single answer shows. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
  readonly finding: Finding;
  /** Repeats the request by hand, without credentials. */
  readonly curl: string;

  constructor(finding: Finding, curl: string) {
    super(finding.message);
    this.finding = finding;
    this.curl = curl;
  }
}

/** Thrown if a request turns out not to apply to this target; the message is the reason. */
export class NotForTarget extends Error {
  override readonly name = 'NotForTarget';
}

/**
 * For the `catch` of a request whose lost answer is judged: a failure below HTTP is a `TypeError`. It passes on any
 * other, such as a limit of the run, which says nothing about what was asked for.
 */
export function noConnection(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error;
}

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

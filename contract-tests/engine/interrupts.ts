import type { Finding } from '../../src/contract/findings.js';

/** Thrown by a target that saw, while it sent, a promise broken that no single answer shows. */
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

/** Thrown where a request turns out to be none for this target; the message is the reason. */
export class NotForTarget extends Error {
  override readonly name = 'NotForTarget';
}

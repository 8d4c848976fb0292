import {
  ConfigurationError,
  isScenarioError,
  type ScenarioErrorKind,
  UncertainSubmissionError,
} from '../errors/index.js';
import type { Decision } from './keyed.js';
import type { LedgerEntry } from './store.js';
import type { SubmissionOutcome } from './transitions.js';

/** What an error proves: only a refusal, or a failure before anything was sent, shows that nothing was taken. */
const REFUSALS: ReadonlySet<ScenarioErrorKind> = new Set<ScenarioErrorKind>([
  'configuration',
  'invalid-image',
  'invalid-request',
  'authentication',
  'payment-required',
  'permission',
  'not-found',
  'conflict',
  'redirect',
  'unexpected-status',
  'rate-limit',
  'concurrency-limit',
  'quota-exceeded',
  'cost-limit',
  'submission-stopped',
  'connection',
  'timeout',
  'aborted',
]);

/** How a submission ended that threw. */
export function outcomeOfError(error: unknown): SubmissionOutcome {
  if (!isScenarioError(error)) {
    return { state: 'uncertain', reason: 'the error that was thrown proves nothing' };
  }
  return { state: REFUSALS.has(error.kind) ? 'refused' : 'uncertain', reason: error.message };
}

/** @throws ConfigurationError when it is not a decision */
export function outcomeOf(decision: Decision, reason: string): SubmissionOutcome {
  if (decision === 'refused') return { state: 'refused', reason };
  const { jobId, then } = Object(decision);
  if (typeof jobId === 'string' && jobId !== '') return { state: 'submitted', jobId };
  const given = typeof then === 'function' ? ', not a promise' : '';
  throw new ConfigurationError(`A decision is 'refused' or { jobId }${given}.`);
}

/** Adds the key to the error of an uncertain submission. */
export function withKey<E>(error: E, key: string): E {
  if (error instanceof UncertainSubmissionError) {
    Object.defineProperty(error, 'key', { value: key, enumerable: true });
  }
  return error;
}

/** The error for an entry that stays open. */
export function uncertain(
  { key, operation, fingerprint, window, reason, jobId }: LedgerEntry,
  cause?: unknown,
): Error {
  const error = new UncertainSubmissionError(
    `The submission of the key ${JSON.stringify(key)} may have been taken: ${reason}.`,
    { operation, cause },
    {
      window: { from: new Date(window.from), to: new Date(window.to ?? window.from) },
      fingerprint,
      jobId,
      advice:
        'The key is not submitted again until ledger.resolve(key, …) records its outcome: look for its job in the app, or ask support.',
    },
  );
  return withKey(error, key);
}

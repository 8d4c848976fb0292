import { type NamesOf, readOptions } from '../src/arguments/names.js';
import { createFieldCensus } from '../src/contract/census.js';
import { positive } from './engine/case.js';
import { type Check, type CheckOutcome, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import type { Contract } from './engine/contract.js';
import { answeredHeaders } from './engine/headers.js';
import { type ObservedResponse, observing } from './engine/observe.js';
import type { StatusRule, Target } from './engine/target.js';
import { type KnownDeviation, setApart } from './report/known.js';
import type { CheckRecord, RunError } from './report/record.js';
import { defaultSeed, isSelected, type Selection } from './selection.js';
import { makeSparing } from './targets/sparing.js';

/** How a run treats findings. */
export interface Policy {
  /** Whether what the target tolerates beyond the document is a violation. Default: as the target says. */
  readonly strict?: boolean;
  /** Violations that are accepted for now. Default: none. */
  readonly known?: readonly KnownDeviation[];
  /** Statuses expected of checks. Default: the documented ones. */
  readonly expect?: readonly StatusRule[];
}

/** Options of `runContract`. */
export interface RunOptions extends Partial<Selection>, Policy {
  /** Ends the run before its next check. Default: none. */
  readonly signal?: AbortSignal;
}

const names: NamesOf<RunOptions> = {
  signal: true,
  strict: true,
  known: true,
  expect: true,
  shard: true,
  seed: true,
  operation: true,
  checks: true,
  skipped: true,
  grep: true,
};

/**
 * Checks a target against a contract: makes the checks, runs the selected ones in sequence, and yields a record
 * for each. A check without a verdict, because the connection broke, is yielded as an error.
 *
 * @throws ConfigurationError when an option is unknown
 */
export async function* runContract(
  contract: Contract,
  target: Target,
  options: RunOptions = {},
): AsyncGenerator<CheckRecord | RunError> {
  const { signal, strict, known, expect, ...wanted } = readOptions('runContract', options, names);
  const selection = { seed: defaultSeed, ...wanted };
  const run = createRunner(contract, target, {
    ...(strict === undefined ? {} : { strict }),
    ...(known === undefined ? {} : { known }),
    ...(expect === undefined ? {} : { expect }),
  });
  for (const check of makeChecks(contract, selection.seed)) {
    if (signal?.aborted) return;
    if (!isSelected(check, selection)) continue;
    yield await run(check).catch((error: unknown) => toRunError(check, error));
  }
}

/** A statement about an answer, and the operation that gave it. */
interface AnsweredStatement {
  readonly operation: string;
  readonly statement: string;
}

/** Runs the checks of one run, and counts the response fields first seen by each. */
export function createRunner(
  contract: Contract,
  connected: Target,
  { strict = connected.strict ?? false, known = [], expect = [] }: Policy = {},
): (check: Check) => Promise<CheckRecord> {
  const census = createFieldCensus(contract.document.value);
  let newFields: string[] = [];
  let answered: AnsweredStatement[] = [];
  const note = ({ operation, ...response }: ObservedResponse): void => {
    newFields.push(...census.add(operation, response));
    const known = contract.document.operation(operation);
    for (const statement of known ? answeredHeaders(known, response) : []) {
      answered.push({ operation, statement });
    }
  };
  const watch = (send: typeof globalThis.fetch) =>
    observing(contract.document, send, connected.baseUrl, note);
  const target = {
    ...connected,
    strict,
    expect,
    fetch: watch(connected.fetch),
    submit: watch(connected.submit),
  };
  const today = new Date().toISOString().slice(0, 10);
  const sparing = makeSparing(contract);
  const run = async (check: Check): Promise<CheckOutcome> => {
    // A mock keeps nothing.
    const reason = connected.fixtures.made && sparing.reasonNotTo(check);
    if (reason !== undefined) return { status: 'not-applicable', reason };
    const outcome = await runCheck(check, target);
    if (outcome.status !== 'not-applicable') sparing.note(check);
    return outcome;
  };
  return async (check) => {
    const started = performance.now();
    newFields = [];
    answered = [];
    const outcome = await run(check);
    const { id, operation, name, title } = check;
    const durationMs = performance.now() - started;
    const headers = new Set(
      answered.flatMap((each) => (each.operation === operation ? each.statement : [])),
    );
    const exercises = [...check.exercises, ...positive(...headers)];
    const record = { id, operation, name, title, exercises, newFields, durationMs };
    if (outcome.status === 'not-applicable') {
      return { ...record, ...outcome, violations: [], drift: [] };
    }
    const { curl, ...verdict } = outcome;
    const { violations, drift, lenient = [] } = verdict;
    const quiet = violations.length + drift.length + lenient.length === 0;
    // A command is useful only if there is something to reproduce.
    return setApart({ ...record, ...verdict, ...(quiet ? {} : { curl }) }, known, today);
  };
}

/** A check without a verdict, in one line. */
export function toRunError({ operation, name, title }: Check, error: unknown): RunError {
  return { test: `${operation} > ${name}: ${title}`, message: firstLine(error) };
}

/** The first line of an error's message, with the code of its cause. */
export function firstLine(error: unknown): string {
  const { message = String(error), cause } = (error ?? {}) as { message?: string; cause?: unknown };
  const { code } = (cause ?? {}) as { code?: string };
  const [line = ''] = message.split('\n');
  return code === undefined ? line : `${line} (${code})`;
}

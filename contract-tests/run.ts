import { createFieldCensus } from '../src/contract/census.js';
import { positive } from './engine/case.js';
import { type Check, type Outcome, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import type { Contract } from './engine/contract.js';
import { answeredHeaders } from './engine/headers.js';
import { type Observation, observing } from './engine/observe.js';
import type { StatusRule, Target } from './engine/target.js';
import { type KnownDeviation, setApart } from './report/known.js';
import type { CheckRecord, RunError } from './report/record.js';
import { defaultSeed, isSelected, type Selection } from './selection.js';
import { makeSparing } from './targets/sparing.js';

/** What a run makes of findings. */
export interface Policy {
  /** Whether what the target tolerates beyond the document is a violation. Default: as the target says. */
  readonly strict?: boolean;
  /** Violations that are accepted for now. Default: none. */
  readonly known?: readonly KnownDeviation[];
  /** Statuses that are expected of checks. Default: those that the document has. */
  readonly expect?: readonly StatusRule[];
}

/** Options of `runContract`. */
export interface RunOptions extends Partial<Selection>, Policy {
  /** Ends the run before its next check. Default none. */
  readonly signal?: AbortSignal;
}

/**
 * Holds a target to a contract: makes the checks, runs those that are asked for one after the other, and
 * tells what became of each. What comes to no verdict, because the connection broke, is told as an error.
 */
export async function* runContract(
  contract: Contract,
  target: Target,
  { signal, strict, known, expect, ...wanted }: RunOptions = {},
): AsyncGenerator<CheckRecord | RunError> {
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
interface Answered {
  readonly operation: string;
  readonly statement: string;
}

/** Runs checks of one run, and counts the response fields that were seen first by each. */
export function createRunner(
  contract: Contract,
  connected: Target,
  { strict = connected.strict ?? false, known = [], expect = [] }: Policy = {},
): (check: Check) => Promise<CheckRecord> {
  const census = createFieldCensus(contract.document.value);
  let newFields: string[] = [];
  let answered: Answered[] = [];
  const note = ({ operation, ...response }: Observation): void => {
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
  const run = async (check: Check): Promise<Outcome> => {
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
    // A command is worth its place only where there is something to look at.
    return setApart({ ...record, ...verdict, ...(quiet ? {} : { curl }) }, known, today);
  };
}

/** A check without a verdict, in one line. */
export function toRunError({ operation, name, title }: Check, error: unknown): RunError {
  return { test: `${operation} > ${name}: ${title}`, message: firstLine(error) };
}

/** The first line of an error's message, with the code of what caused it. */
export function firstLine(error: unknown): string {
  const { message = String(error), cause } = (error ?? {}) as { message?: string; cause?: unknown };
  const { code } = (cause ?? {}) as { code?: string };
  const [line = ''] = message.split('\n');
  return code === undefined ? line : `${line} (${code})`;
}

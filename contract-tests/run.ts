import { checkGiven, checkKind, type Kind } from '../src/arguments/given.js';
import { type NamesOf, readOptions } from '../src/arguments/names.js';
import { responseFieldReader } from '../src/contract/census.js';
import { ConfigurationError } from '../src/errors/configuration.js';
import { beginAhead } from './ahead.js';
import { positive } from './engine/case.js';
import { type Check, type CheckOutcome, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import type { Contract } from './engine/contract.js';
import { answeredHeaders } from './engine/headers.js';
import { type ObservedResponse, observing, operationFinder } from './engine/observe.js';
import type { StatusRule, Target } from './engine/target.js';
import { jsonOf } from './engine/targetResponse.js';
import { checkContract, checkTarget } from './given.js';
import { type KnownDeviation, setApart } from './report/known.js';
import type { CheckRecord, RunError } from './report/record.js';
import {
  defaultSeed,
  isSelected,
  type Selection,
  type SelectionWords,
  selectionProblem,
} from './selection.js';
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

/** The names of the options of a run. */
export const runOptionNames: NamesOf<RunOptions> = {
  signal: 'an AbortSignal',
  strict: 'true or false',
  known: true,
  expect: true,
  shard: true,
  seed: 'a whole number',
  operation: true,
  skippedOperations: true,
  checks: true,
  skipped: true,
  grep: 'text',
};

const words: SelectionWords = {
  operation: 'operation',
  skippedOperations: 'skippedOperations',
  checks: 'checks',
  skipped: 'skipped',
  grep: 'grep',
  shard: 'shard',
  seed: 'seed',
  expect: 'expect',
};

/**
 * Checks a target against a contract: makes the checks, runs the selected ones (one after the other, unless the
 * target takes several at a time), and yields a record for each, in order. A check without a verdict, because
 * the connection broke, is yielded as an error.
 *
 * @throws ConfigurationError when an argument is not what it must be, or an option is unknown, names an operation or a
 * check that the contract does not have, or leaves no check to run
 */
export async function* runContract(
  contract: Contract,
  target: Target,
  options: RunOptions = {},
): AsyncGenerator<CheckRecord | RunError> {
  checkContract('runContract', contract);
  const given = readOptions('runContract', options, runOptionNames);
  checkRunOptions('runContract', given);
  const { signal, strict, known, expect, ...wanted } = given;
  const selection = { seed: defaultSeed, ...wanted };
  const all = makeChecks(contract, selection.seed);
  const asked = { ...selection, ...(expect && { expect }) };
  const problem = selectionProblem(contract, () => all, asked, words);
  if (problem !== undefined)
    throw new ConfigurationError(`runContract: ${problem} Nothing was sent.`);
  checkTarget('runContract', target);
  const checks = all.filter((each) => isSelected(each, selection));
  const policy = {
    ...(strict === undefined ? {} : { strict }),
    ...(known === undefined ? {} : { known }),
    ...(expect === undefined ? {} : { expect }),
  };
  const { run, idle } = createRunner(contract, target, policy, checks);
  try {
    for (const check of checks) {
      if (signal?.aborted) return;
      yield await run(check).catch((error: unknown) => toRunError(check, error));
    }
  } finally {
    await idle();
  }
}

const aPart = 'a part, such as { index: 1, count: 2 }';

const list = (of: string): readonly [Kind, string] => ['list', `a list of ${of}`];

/** What the options of a run must be; those that are compared with the contract are not repeated here. */
const kinds: Readonly<Partial<Record<keyof RunOptions, readonly [Kind, string]>>> = {
  known: list('deviations, as readKnown reads them'),
  expect: list("rules, such as { check: 'refused-data', statuses: ['400', '4XX'] }"),
  skippedOperations: list('operation IDs'),
  checks: list('names of checks'),
  skipped: list('names of checks'),
};

/**
 * Refuses options of a run that are not of their kind.
 *
 * @throws ConfigurationError which says what is expected, and what was given
 */
export function checkRunOptions(method: string, options: RunOptions): void {
  for (const [name, [kind, must]] of Object.entries(kinds)) {
    checkKind(`${method}: ${name}`, kind, must, options[name as keyof RunOptions]);
  }
  const { operation, shard, known = [] } = options;
  if (!Array.isArray(operation)) {
    checkKind(`${method}: operation`, 'text', 'an operation ID, or a list of them', operation);
  }
  if (shard !== undefined) {
    checkGiven(`${method}: shard`, aPart, shard, { index: 'number', count: 'number' });
  }
  for (const each of known) {
    const must = 'deviations, as readKnown reads them';
    checkGiven(`${method}: known`, must, each, { operation: 'text', keyword: 'text' });
  }
  for (const rule of options.expect ?? []) {
    checkGiven(`${method}: a rule of expect`, 'a check and its statuses', rule, {
      check: 'text',
      statuses: 'list',
    });
  }
}

/** Runs the checks of one run. */
export interface Runner {
  /** The record of a check; its duration is what the run waited for it. */
  run(check: Check): Promise<CheckRecord>;
  /** Resolves when no check goes on that was begun ahead of its turn. */
  idle(): Promise<void>;
}

/** How a check ended, and what the documented answers to it had. */
interface Attempt {
  readonly outcome: CheckOutcome;
  /** Document pointers of response fields and enum values. */
  readonly fields: ReadonlySet<string>;
  /** Header statements of the check's own operation. */
  readonly headers: ReadonlySet<string>;
}

/**
 * Prepares a run, which counts the response fields first seen by each check.
 *
 * @param checks - those that will be run, in this order: a target that takes several at a time gets the next
 * ones while one is judged. Default: none are known.
 */
export function createRunner(
  contract: Contract,
  connected: Target,
  { strict = connected.strict ?? false, known = [], expect = [] }: Policy = {},
  checks: Iterable<Check> = [],
): Runner {
  const { document } = contract;
  const find = operationFinder(document);
  const fieldsIn = fieldReader(contract);
  const target = { ...connected, strict, expect };
  const today = new Date().toISOString().slice(0, 10);
  const sparing = makeSparing(contract);
  const run = async (check: Check, watched: Target): Promise<CheckOutcome> => {
    // A mock keeps nothing.
    const reason = connected.fixtures.made && sparing.reasonNotTo(check);
    if (reason !== undefined) return { status: 'not-applicable', reason };
    const outcome = await runCheck(check, watched);
    if (outcome.status !== 'not-applicable') sparing.note(check);
    return outcome;
  };
  const attempt = async (check: Check): Promise<Attempt> => {
    const own = document.operation(check.operation);
    const fields = new Set<string>();
    const headers = new Set<string>();
    const note = (response: ObservedResponse): void => {
      const { operation } = response;
      for (const field of fieldsIn(response)) fields.add(field);
      if (own === undefined || operation !== own.id) return;
      for (const statement of answeredHeaders(own, response)) headers.add(statement);
    };
    const watch = (send: typeof globalThis.fetch) => observing(find, send, target.baseUrl, note);
    const { fetch, submit } = target;
    const watched = { ...target, fetch: watch(fetch), submit: watch(submit) };
    return { outcome: await run(check, watched), fields, headers };
  };
  const ahead = beginAhead(checks, connected.concurrency ?? 1, attempt);
  const seen = new Set<string>();
  return {
    idle: ahead.idle,
    async run(check) {
      const started = performance.now();
      const { outcome, fields, headers } = await ahead.take(check);
      const durationMs = performance.now() - started;
      const { id, operation, name, title } = check;
      const exercises = [...check.exercises, ...positive(...headers)];
      const newFields = [...fields].filter((field) => !seen.has(field) && seen.add(field));
      const record = { id, operation, name, title, exercises, newFields, durationMs };
      if (outcome.status === 'not-applicable') {
        return { ...record, ...outcome, violations: [], drift: outcome.drift ?? [] };
      }
      const { curl, ...verdict } = outcome;
      const { violations, drift, lenient = [] } = verdict;
      const quiet = violations.length + drift.length + lenient.length === 0;
      // A command is useful only if there is something to reproduce.
      return setApart({ ...record, ...verdict, ...(quiet ? {} : { curl }) }, known, today);
    },
  };
}

/** Reads the fields and values that a response has; one that is as the last with its status is not read again. */
function fieldReader({ document }: Contract): (response: ObservedResponse) => ReadonlySet<string> {
  const read = responseFieldReader(document.value);
  const last = new Map<string, { readonly text: string; readonly fields: Set<string> }>();
  return ({ operation, status, text }) => {
    const key = `${operation} ${status}`;
    const known = last.get(key);
    if (known?.text === text) return known.fields;
    const fields = new Set<string>();
    read(operation, { status, body: jsonOf(text) }, fields);
    last.set(key, { text, fields });
    return fields;
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

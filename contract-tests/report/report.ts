import { createHash } from 'node:crypto';
import { fieldsOfResponses } from '../../src/contract/census.js';
import type { ContractDocument } from '../engine/contractDocument.js';
import { markDigits, unmarkDigits } from '../engine/digits.js';
import { isSelectedOperation, type Selection, type Shard } from '../selection.js';
import { type CoverageCount, countCoverage, type StatementCoverage } from './countCoverage.js';
import { type FindingGroup, groupByOperation, groupFindings } from './groups.js';
import { foldMissing } from './missing.js';
import { type CheckRecord, capped, type Lost, type RunError } from './record.js';

/** How many checks were not applicable for a reason. */
export interface ReasonCount {
  readonly reason: string;
  readonly count: number;
}

/** The report of a run; `report.schema.json` describes it as JSON Schema. */
export interface RunReport extends RunContext {
  readonly version: 1;
  readonly totals: Totals;
  readonly operations: readonly OperationSummary[];
  /** Each violation once, no matter how many checks found it. */
  readonly violations: readonly FindingGroup[];
  /** Violations that are accepted for now, each with its reason. */
  readonly known: readonly FindingGroup[];
  /** Each drift once per place, no matter how many checks found it. */
  readonly drift: readonly FindingGroup[];
  /** What the target tolerates beyond the document; this does not fail the run. */
  readonly lenient: readonly FindingGroup[];
  /** Of the document, or of the operation that was selected. */
  readonly coverage: CoverageCount & { readonly statements: readonly StatementCoverage[] };
  /** Document pointers of response fields that no answer of the run had; they may be gone. */
  readonly unseenFields: readonly string[];
  /** What answers of the last run had, but not those of this one; left out if there is no such run. */
  readonly lost?: readonly Lost[];
  /** The ten slowest checks. */
  readonly slowest: readonly { readonly check: string; readonly durationMs: number }[];
  readonly checks: readonly CheckRecord[];
}

/** What is known about a run besides its checks. */
export interface RunContext {
  readonly target: {
    readonly name: 'mock' | 'live';
    /** Without user, query and fragment. */
    readonly baseUrl: string;
  };
  readonly document: {
    readonly title: string;
    readonly version: string;
    /** Of the bundle, as JSON indented by two spaces, with a final newline. */
    readonly sha256: string;
  };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  /** The shard of this run; left out for a whole run. */
  readonly shard?: Shard;
  /** Which checks were selected; left out if all were. */
  readonly selection?: Pick<
    Selection,
    'operation' | 'skippedOperations' | 'checks' | 'skipped' | 'grep'
  >;
  /** Checks without a verdict, for example because the connection broke. */
  readonly errors: readonly RunError[];
}

/** What a run found, in numbers. */
export interface Totals {
  readonly checks: number;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly errors: number;
  /** Each once, as listed, no matter how many checks found it. */
  readonly violations: number;
  /** Each once, as listed. */
  readonly known: number;
  /** Each once, as listed. */
  readonly drift: number;
  /** Each once, as listed. */
  readonly lenient: number;
}

/** The checks of an operation, in numbers. */
export interface OperationSummary {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly checks: number;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  /** Why checks were not applicable, the most frequent reason first. */
  readonly reasons: readonly ReasonCount[];
  readonly violations: number;
  readonly drift: number;
  readonly durationMs: number;
  readonly coverage: CoverageCount;
}

/** What a report says about the document of a run. */
export function describeDocument({ value, text }: ContractDocument): RunContext['document'] {
  const { info = {} } = value as { info?: { title?: string; version?: string } };
  // Formatting does not matter: the hash is of the form that `npm run generate` writes.
  const bytes = `${unmarkDigits(JSON.stringify(JSON.parse(markDigits(text)), null, 2))}\n`;
  return {
    title: info.title ?? 'untitled',
    version: info.version ?? '0',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

const slowestCount = 10;

/** Makes the report of a run from its records, in any order. */
export function buildReport(
  document: ContractDocument,
  context: RunContext,
  records: readonly CheckRecord[],
): RunReport {
  const order = new Map(document.operations.map(({ id }, index) => [id, index]));
  const whole = [...records].sort(
    (one, other) =>
      (order.get(one.operation) ?? order.size) - (order.get(other.operation) ?? order.size) ||
      compareText(one.id, other.id),
  );
  const violations = foldMissing(groupFindings(whole, 'violations'), whole);
  const known = groupFindings(whole, 'known');
  const drift = groupFindings(whole, 'drift');
  const lenient = groupFindings(whole, 'lenient');
  const checks = capped(whole);
  const coverage = countCoverage(document, checks, (id) =>
    isSelectedOperation(id, context.selection ?? {}),
  );
  const byOperation = groupByOperation(checks);
  const operations = document.operations.flatMap(({ id, method, path }): OperationSummary[] => {
    const own = byOperation.get(id) ?? [];
    const isOwn = ({ operation }: FindingGroup) => operation === id;
    // A check may find what belongs to another operation: without its row the rows would not add up.
    if (own.length === 0 && ![...violations, ...drift].some(isOwn)) return [];
    return [
      {
        operation: id,
        method,
        path,
        ...countStatus(own),
        reasons: countReasons(own),
        violations: violations.filter(isOwn).length,
        drift: drift.filter(isOwn).length,
        durationMs: own.reduce((sum, { durationMs }) => sum + durationMs, 0),
        coverage: coverage.byOperation.get(id) ?? { needed: 0, exercised: 0 },
      },
    ];
  });
  return {
    version: 1,
    ...context,
    totals: {
      ...countStatus(checks),
      errors: context.errors.length,
      violations: violations.length,
      known: known.length,
      drift: drift.length,
      lenient: lenient.length,
    },
    operations,
    violations,
    known,
    drift,
    lenient,
    coverage: { ...coverage.whole, statements: coverage.statements },
    unseenFields: unseenFields(document, checks),
    slowest: [...checks]
      .sort((one, other) => other.durationMs - one.durationMs)
      .slice(0, slowestCount)
      .map(({ id, durationMs }) => ({ check: id, durationMs })),
    checks,
  };
}

function unseenFields(document: ContractDocument, checks: readonly CheckRecord[]): string[] {
  const seen = new Set(checks.flatMap(({ newFields = [] }) => newFields));
  const operations = new Set(checks.map(({ operation }) => operation));
  const documented = fieldsOfResponses(document.value, operations);
  return documented.filter((pointer) => !seen.has(pointer)).sort(compareText);
}

function countStatus(records: readonly CheckRecord[]) {
  const count = (status: CheckRecord['status']): number =>
    records.filter((record) => record.status === status).length;
  return {
    checks: records.length,
    passed: count('passed'),
    failed: count('failed'),
    notApplicable: count('not-applicable'),
  };
}

function countReasons(records: readonly CheckRecord[]): ReasonCount[] {
  return sumReasons(
    records.flatMap(({ reason }) => (reason === undefined ? [] : { reason, count: 1 })),
  );
}

/** A count for each reason, the most frequent first. */
export function sumReasons(parts: readonly ReasonCount[]): ReasonCount[] {
  const counts = new Map<string, number>();
  for (const { reason, count } of parts) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count || compareText(one.reason, other.reason));
}

/** Compares by code unit, so that the order is the same on every machine. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

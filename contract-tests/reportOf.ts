import type { Contract } from './engine/contract.js';
import type { Target } from './engine/target.js';
import type { CheckRecord, RunError } from './report/record.js';
import { buildReport, describeDocument, type RunReport } from './report/report.js';
import type { RunOptions } from './run.js';
import { defaultSeed } from './selection.js';

/**
 * Makes the report of a run from its records.
 *
 * @param records What `runContract` yields, or an array of it.
 * @param options The options of the run.
 */
export async function reportOf(
  contract: Contract,
  target: Target,
  records: AsyncIterable<CheckRecord | RunError> | Iterable<CheckRecord | RunError>,
  {
    seed = defaultSeed,
    shard,
    signal: _signal,
    strict: _strict,
    known: _known,
    expect: _expect,
    ...selection
  }: RunOptions = {},
): Promise<RunReport> {
  const started = Date.now();
  const checks: CheckRecord[] = [];
  const errors: RunError[] = [];
  for await (const record of records) {
    if ('test' in record) errors.push(record);
    else checks.push(record);
  }
  const context = {
    target: { name: target.name, baseUrl: target.baseUrl },
    document: describeDocument(contract.document),
    startedAt: new Date(started).toISOString(),
    durationMs: Date.now() - started,
    seed,
    ...(shard === undefined ? {} : { shard }),
    ...(Object.keys(selection).length === 0 ? {} : { selection }),
    errors,
  };
  return buildReport(contract.document, context, checks);
}

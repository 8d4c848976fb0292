import { refuseGiven } from '../src/arguments/given.js';
import { readOptions } from '../src/arguments/names.js';
import type { Contract } from './engine/contract.js';
import type { Target } from './engine/target.js';
import { checkContract, checkTarget } from './given.js';
import type { CheckRecord, RunError } from './report/record.js';
import { buildReport, describeDocument, type RunReport } from './report/report.js';
import { checkRunOptions, type RunOptions, runOptionNames } from './run.js';
import { defaultSeed } from './selection.js';

/**
 * Makes the report of a run from its records.
 *
 * @param records What `runContract` yields, or an array of it.
 * @param options The options of the run.
 * @throws ConfigurationError when an argument is not what it must be, or an option is unknown
 */
export async function reportOf(
  contract: Contract,
  target: Target,
  records: AsyncIterable<CheckRecord | RunError> | Iterable<CheckRecord | RunError>,
  options: RunOptions = {},
): Promise<RunReport> {
  checkContract('reportOf', contract);
  checkTarget('reportOf', target);
  const iterates = Symbol.asyncIterator in Object(records) || Symbol.iterator in Object(records);
  if (!iterates || typeof records === 'string') {
    refuseGiven('reportOf: records', 'what runContract yields, or a list of it', records);
  }
  const read = readOptions('reportOf', options, runOptionNames);
  checkRunOptions('reportOf', read);
  const {
    seed = defaultSeed,
    shard,
    signal: _signal,
    strict: _strict,
    known: _known,
    expect: _expect,
    ...selection
  } = read;
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

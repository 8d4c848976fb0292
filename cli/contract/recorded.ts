import { join } from 'node:path';
import type { Contract } from '../../contract-tests/engine/contract.js';
import { readHar, secretsIn } from '../../contract-tests/recorded/har.js';
import { inspectTraffic } from '../../contract-tests/recorded/inspectTraffic.js';
import { mergeReports } from '../../contract-tests/report/merge.js';
import { readReport } from '../../contract-tests/report/read.js';
import {
  buildReport,
  describeDocument,
  type RunReport,
  sumReasons,
} from '../../contract-tests/report/report.js';
import { type ValueMode, withoutValues } from '../../contract-tests/report/values.js';
import { amount, counted } from '../../contract-tests/report/words.js';
import { defaultSelection } from '../../contract-tests/selection.js';
import { CommandError } from '../commandLine.js';
import { secretsOf } from '../environment.js';
import type { Environment } from '../io.js';

/** Recorded traffic, judged. */
export interface RecordedRun {
  readonly report: RunReport;
  /** The requests that were left out, and why, in one sentence; `undefined` if all were judged. */
  readonly leftOut: string | undefined;
  /** The program that recorded it. */
  readonly secrets: string[];
}

/** Merges the reports in the folders of shards into one. */
export async function mergeFolders(
  contract: Contract,
  folders: readonly string[],
): Promise<RunReport> {
  const parts = await Promise.all(folders.map((folder) => readReport(join(folder, 'report.json'))));
  return mergeReports(contract.document, parts);
}

/**
 * Judges the traffic in HTTP Archives. Nothing is sent.
 *
 * @throws {CommandError} when no request belongs to the document.
 */
export async function judgeFiles(
  contract: Contract,
  files: readonly string[],
  values: ValueMode,
  env: Environment,
): Promise<RecordedRun> {
  const archives = await Promise.all(files.map(readHar));
  const exchanges = archives.flatMap((archive) => archive.exchanges);
  const { servers = [] } = contract.document.value as { servers?: { url: string }[] };
  const own = env.SCENARIO_BASE_URL;
  const bases = [...(own ? [own] : []), ...servers.map(({ url }) => url)].filter((url) =>
    URL.canParse(url),
  );
  const secrets = [...secretsOf(env), ...secretsIn(exchanges)];
  const { records, leftOut } = inspectTraffic(contract, exchanges, bases, secrets);
  const told = tellLeftOut([...archives.flatMap((archive) => archive.leftOut), ...leftOut]);
  const [baseUrl = ''] = bases;
  if (records.length === 0) {
    throw new CommandError(
      [
        `The recording does not contain requests of the document below ${bases.join(' or ')}: set SCENARIO_BASE_URL to their base URL.`,
        ...(told === undefined ? [] : [told]),
      ].join('\n'),
    );
  }
  const dated = exchanges.flatMap(({ startedAt, durationMs }) =>
    startedAt === undefined ? [] : { startedAt, end: startedAt + durationMs },
  );
  const start = dated.length === 0 ? Date.now() : Math.min(...dated.map((each) => each.startedAt));
  const report = buildReport(
    contract.document,
    {
      target: { name: 'live', baseUrl: baseUrl.replace(/\/+$/, '') },
      document: describeDocument(contract.document),
      startedAt: new Date(start).toISOString(),
      durationMs: Math.max(start, ...dated.map(({ end }) => end)) - start,
      seed: defaultSelection.seed,
      errors: [],
    },
    values === 'none' ? records.map(withoutValues) : records,
  );
  return { report, leftOut: told, secrets };
}

/** Counts reasons, the most frequent first. */
function tellLeftOut(reasons: readonly string[]): string | undefined {
  if (reasons.length === 0) return undefined;
  const counts = sumReasons(reasons.map((reason) => ({ reason, count: 1 })));
  const parts = counts.map(({ reason, count }) => `${amount(count)} ${reason}`);
  return `${counted(reasons.length, 'recorded request')} left out: ${parts.join(', ')}.`;
}

import { join } from 'node:path';
import type { Contract } from '../../contract-tests/engine/contract.js';
import { readHar, secretsIn } from '../../contract-tests/recorded/har.js';
import { judgeTraffic } from '../../contract-tests/recorded/judge.js';
import { mergeReports } from '../../contract-tests/report/merge.js';
import { readReport } from '../../contract-tests/report/read.js';
import {
  buildReport,
  describeDocument,
  type RunReport,
} from '../../contract-tests/report/report.js';
import { type ValueMode, withoutValues } from '../../contract-tests/report/values.js';
import { defaultSelection } from '../../contract-tests/selection.js';
import { CommandError } from '../commandLine.js';
import { secretsOf } from '../environment.js';
import type { Environment } from '../io.js';

/** Recorded traffic, judged. */
export interface Judgement {
  readonly report: RunReport;
  /** How many recorded requests are not of the document. */
  readonly others: number;
  /** What it was recorded with. */
  readonly secrets: string[];
}

/** Makes one report of those in the folders of shards. */
export async function mergeFolders(
  contract: Contract,
  folders: readonly string[],
): Promise<RunReport> {
  const parts = await Promise.all(folders.map((folder) => readReport(join(folder, 'report.json'))));
  return mergeReports(contract.document, parts);
}

/**
 * Judges the traffic that HTTP Archives hold. Nothing is sent.
 *
 * @throws {CommandError} when none of it is of the document.
 */
export async function judgeFiles(
  contract: Contract,
  files: readonly string[],
  values: ValueMode,
  env: Environment,
): Promise<Judgement> {
  const exchanges = (await Promise.all(files.map(readHar))).flat();
  const { servers = [] } = contract.document.value as { servers?: { url: string }[] };
  const own = env.SCENARIO_BASE_URL;
  const bases = [...(own ? [own] : []), ...servers.map(({ url }) => url)].filter((url) =>
    URL.canParse(url),
  );
  const secrets = [...secretsOf(env), ...secretsIn(exchanges)];
  const { records, others } = judgeTraffic(contract, exchanges, bases, secrets);
  const [baseUrl = ''] = bases;
  if (records.length === 0) {
    throw new CommandError(
      `No recorded request is one of the document's below ${bases.join(' or ')}: set SCENARIO_BASE_URL to where they went.`,
    );
  }
  const starts = exchanges.flatMap(({ startedAt }) => startedAt ?? []);
  const report = buildReport(
    contract.document,
    {
      target: { name: 'live', baseUrl: baseUrl.replace(/\/+$/, '') },
      document: describeDocument(contract.document),
      startedAt: new Date(starts.length === 0 ? Date.now() : Math.min(...starts)).toISOString(),
      durationMs: records.reduce((sum, { durationMs }) => sum + durationMs, 0),
      seed: defaultSelection.seed,
      errors: [],
    },
    values === 'none' ? records.map(withoutValues) : records,
  );
  return { report, others, secrets };
}

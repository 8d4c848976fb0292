import { makeChecks } from '../../contract-tests/engine/checks.js';
import { refuseSecret } from '../../contract-tests/report/files.js';
import { toTerminal } from '../../contract-tests/report/terminal.js';
import { withoutValues } from '../../contract-tests/report/values.js';
import { type Format, writers } from '../../contract-tests/report/writers.js';
import { reportOf } from '../../contract-tests/reportOf.js';
import { createRunner, toRunError } from '../../contract-tests/run.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { liveTarget } from '../../contract-tests/scenario/live.js';
import { readLiveOptions } from '../../contract-tests/scenario/options.js';
import { boundedFetch } from '../../contract-tests/targets/bounded.js';
import { createRedactor } from '../../src/redactor.js';
import { randomOf } from '../../src/testing/random.js';
import { actingLines, hostileCredentials, leaksOf } from './leaks.js';
import { fencedFetch, secrets, serveHostile } from './service.js';

const contract = scenarioContract();
const checks = makeChecks(contract);

/** The most characters of a report, whatever a target answers. */
const MOST_CHARACTERS = 4_000_000;

/** Everything that the suite did wrong with the answers of one seed. */
export async function problemsOfSuite(seed: number, count: number): Promise<string[]> {
  const { origin, seen, close } = await serveHostile(seed);
  const strays: Request[] = [];
  const options = readLiveOptions({
    SCENARIO_BASE_URL: `${origin}/v1`,
    SCENARIO_SDK_API_KEY: hostileCredentials.apiKey,
    SCENARIO_SDK_API_SECRET: hostileCredentials.apiSecret,
    CONTRACT_ALLOW_WRITES: '1',
    CONTRACT_MAX_CREATIVE_UNITS: '10',
  });
  const limits = { bytes: 1024 * 1024, timeMs: 5_000, strikes: 1_000 };
  const send = boundedFetch(fencedFetch(origin, strays), limits);
  const parameters = { assetId: 'asset_1', jobId: 'job_1', uploadId: 'upload_1' };
  const target = liveTarget(contract, options, { parameters, records: { image: 'asset_1' } }, send);
  const { run } = createRunner(contract, target);
  const random = randomOf(seed);
  const records = [];
  for (let left = count; left > 0; left -= 1) {
    const check = random.pick(checks);
    records.push(await run(check).catch((error: unknown) => toRunError(check, error)));
  }
  await close();
  const problems = strays.map(({ url }) => `a request to ${url}`);
  if (seen.requests > count * 30) problems.push(`${seen.requests} requests`);
  const hidden = records.map((each) => ('test' in each ? each : withoutValues(each)));
  for (const shown of [records, hidden]) {
    const report = await reportOf(contract, target, shown);
    problems.push(...problemsOfText('terminal', toTerminal(report)));
    for (const format of Object.keys(writers) as Format[]) {
      problems.push(
        ...problemsOfText(format, writers[format].write(report, contract.document.value)),
      );
    }
  }
  return problems;
}

function problemsOfText(name: string, text: string): string[] {
  const problems = leaksOf(text, secrets).map((leak) => `${name} shows ${leak}`);
  if (text.length > MOST_CHARACTERS) problems.push(`${name} has ${text.length} characters`);
  try {
    refuseSecret(name, text, createRedactor(() => secrets).finds);
  } catch {
    problems.push(`${name} would not be written`);
  }
  problems.push(...actingLines(text).map((line) => `${name} acts by ${line.slice(0, 500)}`));
  return problems;
}

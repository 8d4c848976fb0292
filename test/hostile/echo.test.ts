import { marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../contract-tests/engine/check.js';
import { makeChecks } from '../../contract-tests/engine/checks.js';
import { createRecorder } from '../../contract-tests/recorded/record.js';
import { toTerminal } from '../../contract-tests/report/terminal.js';
import { withoutValues } from '../../contract-tests/report/values.js';
import { type Format, writers } from '../../contract-tests/report/writers.js';
import { reportOf } from '../../contract-tests/reportOf.js';
import { createRunner, toRunError } from '../../contract-tests/run.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { scenarioTarget } from '../../contract-tests/scenario/target.js';
import { printable } from '../../src/printable.js';
import { sample } from '../../src/testing/sample.js';
import { deviationNamed } from '../../stand-in/deviations.js';
import { startStandIn } from '../../stand-in/server.js';
import { hostileCredentials, leaksOf, secretsOf } from './leaks.js';

const contract = scenarioContract();
const secrets = secretsOf(hostileCredentials);

/** One check of each name and operation. */
function oncePerKind(checks: readonly Check[]): Check[] {
  const kinds = new Map(checks.map((check) => [`${check.operation} ${check.name}`, check]));
  return [...kinds.values()].filter(({ name }) => !['random-data', 'refused-data'].includes(name));
}

async function runAgainst(...deviations: string[]) {
  const standIn = await startStandIn({
    credentials: hostileCredentials,
    deviations: deviations.map(deviationNamed),
  });
  const recorder = createRecorder(standIn.url, [
    hostileCredentials.apiKey,
    hostileCredentials.apiSecret,
  ]);
  const env = {
    SCENARIO_BASE_URL: standIn.url,
    SCENARIO_SDK_API_KEY: hostileCredentials.apiKey,
    SCENARIO_SDK_API_SECRET: hostileCredentials.apiSecret,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_ALLOW_WRITES: '1',
    CONTRACT_MAX_CREATIVE_UNITS: '10',
  };
  const target = await scenarioTarget(contract, env, recorder);
  const { run } = createRunner(contract, target);
  const records = [];
  for (const check of sample(oncePerKind(makeChecks(contract)), 22)) {
    records.push(await run(check).catch((error: unknown) => toRunError(check, error)));
  }
  const shown = records.map((each) => ('test' in each ? each : withoutValues(each)));
  const reports = [
    await reportOf(contract, target, records),
    await reportOf(contract, target, shown),
  ];
  await standIn.close();
  return { reports, recording: JSON.stringify(recorder.entries) };
}

describe('a service that repeats the credentials in every spelling and place', () => {
  let reports: Awaited<ReturnType<typeof runAgainst>>['reports'];
  let recording: string;
  beforeAll(async () => {
    ({ reports, recording } = await runAgainst('echoes-credentials'));
  });

  it('is reported as a violation', () => {
    const [report] = reports;
    const keywords = new Set(report?.drift.map(({ keyword }) => keyword));
    expect(keywords).toContain('undeclared');
    expect(keywords).toContain('enum');
    expect(JSON.stringify(report)).toContain('[redacted]');
    expect(report?.totals.errors).toBe(0);
  });

  it.each(Object.keys(writers) as Format[])('does not show them in the format %s', (format) => {
    for (const report of reports) {
      const text = writers[format].write(report, contract.document.value);
      expect(text.length).toBeGreaterThan(1_000);
      expect(leaksOf(text, secrets)).toEqual([]);
    }
  });

  it('does not show them in the recorded traffic', () => {
    expect(recording.length).toBeGreaterThan(100_000);
    expect(leaksOf(recording, secrets)).toEqual([]);
  });

  it('does not show them or any control sequence on the terminal', () => {
    for (const report of reports) {
      const text = toTerminal(report);
      expect(leaksOf(text, secrets)).toEqual([]);
      expect(text.split('\n').filter((line) => printable(line) !== line)).toEqual([]);
    }
  });

  it('cannot put links, images or HTML into the Markdown', async () => {
    for (const report of reports) {
      const html = await marked.parse(writers.markdown.write(report, contract.document.value), {
        gfm: true,
      });
      expect(html).not.toMatch(/<(?:a|b|img|script)[ >]/);
    }
  });
});

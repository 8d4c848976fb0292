import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readHar } from '../contract-tests/recorded/har.js';
import type { CheckRecord } from '../contract-tests/report/record.js';
import type { RunReport } from '../contract-tests/report/report.js';
import { reportFiles } from '../contract-tests/report/writers.js';
import { listen } from '../src/testing/listen.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { deviationNamed } from '../stand-in/deviations.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { readCommand } from './contract/options.js';
import { readRunReport } from './testing/report.js';
import { runScript } from './testing/run.js';

let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
});

const readJson = (name: string): Promise<RunReport> => readRunReport(join(folder, name));

function contract(...args: string[]) {
  return runScript('contract.ts', args);
}

it('a recorded run on the mock is judged like the run itself', async () => {
  const file = join(folder, 'run.har');
  const reports = ['--reports', join(folder, 'har')];
  const ran = await contract(
    ...['mock', '--operation', 'jobsRetrieve', '--write-har', file, ...reports],
  );
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  const { exchanges } = await readHar(file);
  const env = { SCENARIO_BASE_URL: exchanges[0]?.url.origin ?? '' };
  const judged = await runScript('contract.ts', ['--har', file, ...reports], { env });
  expect([judged.code, judged.stderr]).toEqual([0, '']);
  const { totals, checks } = await readJson('har');
  expect([totals.violations, totals.drift]).toEqual([0, 0]);
  expect(checks.length).toBeGreaterThan(50);
});

describe('shards', () => {
  const operation = ['--operation', 'jobsList'];

  /** The findings of a check, without what differs between processes. */
  function outcomes({ checks }: RunReport): [string, unknown][] {
    return checks.map(
      ({ durationMs: _time, curl: _port, newFields: _sooner, ...check }: CheckRecord) => [
        check.id,
        check,
      ],
    );
  }

  it('of two processes make up the whole run, check by check', async () => {
    const at = (name: string) => ['--reports', join(folder, name)];
    const runs = [
      await contract('mock', ...operation, ...at('whole')),
      ...(await Promise.all([
        contract('mock', ...operation, '--shard=1/2', ...at('one')),
        contract('mock', ...operation, '--shard=2/2', ...at('two')),
      ])),
      await contract(
        'mock',
        '--merge-reports',
        join(folder, 'one'),
        join(folder, 'two'),
        ...at('merged'),
      ),
    ];
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      runs.map(() => ({ code: 0, stderr: '' })),
    );
    const [whole, one, two, merged] = await Promise.all(
      ['whole', 'one', 'two', 'merged'].map(readJson),
    );
    if (!whole || !one || !two || !merged) throw new Error('four reports');
    expect(whole.checks.length).toBeGreaterThan(100);
    expect(one.checks.length + two.checks.length).toBe(whole.checks.length);
    expect(Math.min(one.checks.length, two.checks.length)).toBeGreaterThan(whole.checks.length / 4);
    const parts = new Map([...outcomes(one), ...outcomes(two)]);
    expect(parts).toEqual(new Map(outcomes(whole)));
    expect(outcomes(merged)).toEqual(outcomes(whole));
    expect(merged.totals).toEqual(whole.totals);
    expect(merged.coverage).toEqual(whole.coverage);
    expect(merged.unseenFields).toEqual(whole.unseenFields);
  });
});

describe('a live target', () => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await startStandIn({ deviations: [] });
  });

  afterAll(() => standIn.close());

  function live(...args: string[]) {
    return runScript('contract.ts', ['live', '--operation', 'jobsRetrieve', ...args], {
      env: {
        ...standIn.environment,
        CONTRACT_REQUESTS_PER_MINUTE: '100000',
        CONTRACT_ALLOW_WRITES: '1',
      },
    });
  }

  it('that drifts exits with 0, and every file says so', async () => {
    standIn.setDeviations([deviationNamed('undeclared-job-field')]);
    const { code, stdout } = await live('--reports', join(folder, 'drift'), '--grep', 'ID that');
    expect(code).toBe(0);
    expect(stdout).toContain('job.plantedPriority is not in the document');
    const { target, drift } = await readJson('drift');
    expect(target).toEqual({ name: 'live', baseUrl: standIn.url });
    const places = drift.map(({ pointer, keyword }) => `${keyword} ${pointer}`);
    expect(places.sort()).toEqual(['undeclared /job/plantedPriority']);
    for (const name of reportFiles) {
      expect(await readFile(join(folder, 'drift', name), 'utf8'), name).toContain(
        'plantedPriority',
      );
    }
  });

  it('that breaks the document exits with 1 and says how to reproduce it', async () => {
    standIn.setDeviations([deviationNamed('missing-job-progress')]);
    const { code, stdout } = await live('--reports', join(folder, 'broken'));
    expect(code).toBe(1);
    expect(stdout).toContain('job.progress is missing.');
    expect(stdout).toContain(`curl -i -X GET '${standIn.url}/jobs/`);
    const texts = await Promise.all(
      reportFiles.map((name) => readFile(join(folder, 'broken', name), 'utf8')),
    );
    for (const text of [...texts, stdout]) {
      expect(text).not.toContain(standIn.credentials.apiSecret);
      expect(text).not.toContain(btoa(`${standIn.credentials.apiKey}:`).slice(0, 8));
    }
  });
});

describe('a live run', () => {
  it('first says where it goes and with which key', async () => {
    const env = {
      SCENARIO_BASE_URL: 'http://127.0.0.1:1',
      SCENARIO_SDK_API_KEY: 'api_key-ends-in-wxyz',
      SCENARIO_SDK_API_SECRET: 'a secret',
    };
    const args = ['live', '--reports', join(folder, 'told')];
    const { stderr } = await runScript('contract.ts', args, { env });
    const [first, second] = stderr.split('\n');
    expect(first).toBe('Calls http://127.0.0.1:1 with the key ending in wxyz.');
    expect(second).toContain('does not answer');
  });
});

const credentials = { SCENARIO_SDK_API_KEY: 'key', SCENARIO_SDK_API_SECRET: 'secret' };

it('checks whose connection breaks are listed without a verdict, and the run exits with 2', async () => {
  let answered = 0;
  const server = createServer((request, response) => {
    answered += 1;
    // Examining the target before the run succeeds; every check after it is cut off.
    if (answered > 1) request.socket.destroy();
    else response.setHeader('content-type', 'application/json').end('{"jobs":[]}');
  });
  await using cutting = await listen(server);
  const args = ['live', '--operation', 'jobsList', '--reports', join(folder, 'cut')];
  const { code, stdout } = await runScript('contract.ts', [...args, '--grep', 'credentials'], {
    env: { ...credentials, SCENARIO_BASE_URL: cutting.url },
  });
  const { errors, totals } = await readJson('cut');
  expect(errors.length).toBeGreaterThan(0);
  expect(errors[0]?.test).toContain('jobsList > ');
  expect(totals.errors).toBe(errors.length);
  expect(stdout).toContain(`${errors.length} without a verdict`);
  expect(code).toBe(2);
});

describe('a run that cannot start', () => {
  it.each([
    ['live', 'A live run needs credentials', ['live'], {}],
    [
      'unreachable',
      'http://127.0.0.1:1 does not answer',
      ['live'],
      { ...credentials, SCENARIO_BASE_URL: 'http://127.0.0.1:1' },
    ],
    ['unknown operation', '--operation must be one of generatePatch,', ['--operation', 'nope'], {}],
    ['values', '--values must be none or short, not "all".', ['--values', 'all'], {}],
    [
      'no check',
      'No check matches --grep "nothing has this in its name". The ID of a check is its operation,',
      ['mock', '--grep', 'nothing has this in its name'],
      {},
    ],
  ])('exits with 2 and says why: %s', async (_name, message, args, env) => {
    const { code, stderr, stdout } = await runScript('contract.ts', args, { env });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('the command line of the suite', () => {
  it('has a target, a selection and a folder', () => {
    const args = ['live', '--shard=2/3', '--seed', '5', '--operation', 'jobsList', '--grep=x'];
    expect(readCommand(args)).toEqual({
      kind: 'run',
      target: 'live',
      reports: 'reports',
      selection: { seed: 5, shard: { index: 2, count: 3 }, operation: 'jobsList', grep: 'x' },
      strict: false,
      values: process.env.CI ? 'none' : 'short',
    });
    expect(readCommand([])).toMatchObject({ kind: 'run', target: 'mock', selection: { seed: 1 } });
  });

  it('merges every folder it names', () => {
    expect(readCommand(['mock', '--merge-reports', 'a', 'b', '--reports=all'])).toEqual({
      kind: 'merge',
      folders: ['a', 'b'],
      reports: 'all',
    });
  });

  it.each([['0/2'], ['3/2'], ['1'], ['a/b'], ['1/2/3']])('refuses the shard %s', (shard) => {
    expect(() => readCommand([`--shard=${shard}`])).toThrow('--shard must be i/n');
  });

  it('refuses unknown options and targets', () => {
    expect(() => readCommand(['mock', '--what'])).toThrow("Unknown option '--what'");
    expect(() => readCommand(['staging'])).toThrow(
      'The target must be mock or live, not "staging".',
    );
    expect(() => readCommand(['--merge-reports', 'a', '--shard=1/2'])).toThrow('leave out --shard');
  });

  it('refuses a seed that is not a whole number', () => {
    expect(() => readCommand(['--seed=1.5'])).toThrow('--seed must be a whole number');
    expect(() => readCommand(['--seed='])).toThrow('--seed must be a whole number');
  });
});

it('a stopped run names what it leaves behind, and does not write a partial report', async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const { code, stderr } = await runScript(
    'contract.ts',
    ['live', '--reports', join(folder, 'stopped')],
    {
      env: {
        ...standIn.environment,
        CONTRACT_REQUESTS_PER_MINUTE: '1000000',
        CONTRACT_ALLOW_WRITES: '1',
      },
      stopAt: 'assetsUpload ',
    },
  );

  expect(code).toBe(130);
  expect(stderr).toMatch(/^Left behind: \d+ assets \(asset_\w+, .*\)\.$/m);
  expect(stderr).toMatch(/^Stopped\.$/m);
  expect(await readdir(join(folder, 'stopped'))).toEqual([]);
});

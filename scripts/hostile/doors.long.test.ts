import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formats, reportFiles } from '../../contract-tests/report/writers.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { deviationNamed } from '../../stand-in/deviations.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import { hostileCredentials, leaksOf, secretsOf } from '../../test/hostile/leaks.js';
import { type Ended, git, root, runScript } from '../testing/run.js';

const secrets = secretsOf(hostileCredentials);

let folder: string;
let standIn: StandIn;
beforeAll(async () => {
  folder = await makeFolder();
  standIn = await startStandIn({
    credentials: hostileCredentials,
    deviations: [deviationNamed('echoes-credentials')],
  });
});
afterAll(async () => {
  await standIn.close();
});

const env = () => ({
  SCENARIO_BASE_URL: standIn.url,
  SCENARIO_SDK_API_KEY: hostileCredentials.apiKey,
  SCENARIO_SDK_API_SECRET: hostileCredentials.apiSecret,
  CONTRACT_REQUESTS_PER_MINUTE: '1000000',
});

/** The output and files of a command must not show a secret; all files are in one folder. */
async function expectNoLeak({ stdout, stderr }: Ended, written: string): Promise<string[]> {
  expect(leaksOf(stdout + stderr, secrets)).toEqual([]);
  const files = (await readdir(written)).sort();
  for (const file of files) {
    expect(leaksOf(await readFile(join(written, file), 'utf8'), secrets), file).toEqual([]);
  }
  return files;
}

describe('against a service that repeats the credentials in every spelling and place', () => {
  it.each([
    ['none', '1/2'],
    ['short', '2/2'],
  ])('the contract command does not leak them, with --values %s', async (values, shard) => {
    const reports = join(folder, `reports-${values}`);
    const args = [
      'live',
      '--operation',
      'jobsRetrieve',
      '--reports',
      reports,
      '--values',
      values,
      '--format',
      formats.join(','),
    ];
    args.push('--shard', shard);
    const checks = ['random-data', 'refused-data'].flatMap((name) => ['--skip-check', name]);
    const ended = await runScript('contract.ts', [...args, ...checks], { env: env() });
    expect(ended.stderr).toContain('Calls http://127.0.0.1');
    expect(ended.code).toBe(1);
    const files = await expectNoLeak(ended, reports);
    expect(files).toEqual([...reportFiles].sort());
  });

  it('merging and proposing do not leak them, and change nothing', async () => {
    const merged = join(folder, 'merged');
    const parts = ['none', 'short'].map((values) => join(folder, `reports-${values}`));
    const merge = [...parts.flatMap((part) => ['--merge-reports', part]), '--reports', merged];
    const joined = await runScript('contract.ts', merge, { env: env() });
    expect(joined.code, joined.stderr).toBe(1);
    await expectNoLeak(joined, merged);
    const out = join(folder, 'proposal');
    await mkdir(out);
    // Each edit that does not hold costs a generation or two.
    const report = JSON.parse(await readFile(join(merged, 'report.json'), 'utf8'));
    const some = join(folder, 'some.json');
    await writeFile(some, JSON.stringify({ ...report, drift: report.drift.slice(0, 12) }));
    const args = [some, '--out', join(out, 'proposal.patch')];
    const proposed = await runScript('propose.ts', args, { env: env() });
    expect(proposed.code, proposed.stderr).toBe(0);
    await expectNoLeak(proposed, out);
    expect(spawnSync('git', ['diff', '--stat', 'openapi'], { cwd: root }).stdout.toString()).toBe(
      '',
    );
  });

  it('a document that contains them is compared without showing them', async () => {
    const repository = join(folder, 'repository');
    await mkdir(join(repository, 'generated'), { recursive: true });
    await git(repository, 'init', '--quiet');
    const document = JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8'));
    const commit = async (name: string) => {
      const file = join(repository, 'generated/openapi.json');
      await writeFile(file, JSON.stringify(document));
      await git(repository, 'add', '.');
      await git(repository, 'commit', '--quiet', '-m', name);
      await git(repository, 'tag', name);
    };
    await commit('one');
    const { properties } = document.components.schemas.Job;
    for (const secret of secrets) {
      properties[secret] = { type: 'string', description: secret, enum: [secret, 'x'] };
      document.info.description += secret;
    }
    await commit('two');
    await cp(join(root, 'package.json'), join(repository, 'package.json'));
    for (const format of ['text', 'sarif']) {
      const args = ['one', 'two', '--format', format];
      const ended = await runScript('diff.ts', args, { cwd: repository, env: env() });
      expect(ended.stdout, ended.stderr).toContain('[redacted]');
      expect(leaksOf(ended.stdout + ended.stderr, secrets)).toEqual([]);
    }
  });
});

import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../src/testing/temporaryFolder.js';
import { packageRoot } from './consumer.js';

describe('.ci/totals.js', () => {
  const temporary = temporaryFolder();
  let folder: string;
  beforeEach(async () => {
    folder = await temporary.make();
    await mkdir(join(folder, 'reports'));
    await report('unit.json', { numPassedTests: 10, numFailedTests: 0 });
    await report('report.json', { totals: { passed: 5, failed: 0, errors: 0 } });
  });
  afterEach(temporary.remove);

  const report = (name: string, content: object): Promise<void> =>
    writeFile(join(folder, 'reports', name), JSON.stringify(content));

  function totals(
    testStatus: number,
    ...folders: string[]
  ): { last: string | undefined; status: number | null } {
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(packageRoot, '.ci/totals.js'), String(testStatus), ...folders],
      { cwd: folder, encoding: 'utf8' },
    );
    return { last: stdout.trimEnd().split('\n').at(-1), status };
  }

  it('adds up what passed', () => {
    expect(totals(0)).toEqual({ last: '15 passed, 0 failed', status: 0 });
  });

  it('fails with a failed test, a failed check, and a check that broke', async () => {
    await report('unit.json', { numPassedTests: 8, numFailedTests: 2 });
    await report('report.json', { totals: { passed: 3, failed: 1, errors: 1 } });
    expect(totals(1)).toEqual({ last: '11 passed, 4 failed', status: 1 });
    expect(totals(0)).toEqual({ last: '11 passed, 4 failed', status: 1 });
  });

  it('fails with a part that is not a test, such as lint', () => {
    expect(totals(1)).toEqual({ last: '15 passed, 1 failed', status: 1 });
  });

  it('adds up what passed and failed on other runtimes', async () => {
    await mkdir(join(folder, 'reports/node26'));
    await report('node26/unit.json', { numPassedTests: 9, numFailedTests: 1 });
    await report('node26/report.json', { totals: { passed: 4, failed: 0, errors: 0 } });
    expect(totals(0, 'reports', 'reports/node26')).toEqual({
      last: '28 passed, 1 failed',
      status: 1,
    });
  });

  it('fails when a part did not run', async () => {
    await rm(join(folder, 'reports/report.json'));
    expect(totals(0)).toEqual({ last: '10 passed, 1 failed', status: 1 });
  });
});

describe('a clone with the line ends of another system', () => {
  const temporary = temporaryFolder();
  let clone: string;
  beforeEach(async () => {
    const folder = await temporary.make();
    clone = join(folder, 'clone');
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'core.autocrlf=true', ...args], { cwd: packageRoot });
    expect(git('clone', '--quiet', '--depth=1', `file://${packageRoot}`, clone).status).toBe(0);
  });
  afterEach(temporary.remove);

  it('holds the same bytes', () => {
    const { stdout } = spawnSync('git', ['ls-files', '--eol'], { cwd: clone, encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => /w\/(?:crlf|mixed)/.test(line))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { packageRoot } from './consumer.js';

describe('.ci/totals.js', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeFolder();
    await mkdir(join(folder, 'reports'));
    await report('unit.json', { numPassedTests: 10, numFailedTests: 0 });
    await report('report.json', { totals: { passed: 5, failed: 0, errors: 0 } });
  });

  const report = (name: string, content: object): Promise<void> =>
    writeFile(join(folder, 'reports', name), JSON.stringify(content));

  function totals(...args: string[]): { lines: string[]; last?: string; status: number | null } {
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(packageRoot, '.ci/totals.js'), ...args],
      { cwd: folder, encoding: 'utf8' },
    );
    const lines = stdout.trim().split('\n');
    return { lines, last: String(lines.at(-1)), status };
  }

  it('adds up the passed tests', () => {
    expect(totals()).toMatchObject({ last: '15 passed, 0 failed', status: 0 });
  });

  it('counts the long tests if they ran', async () => {
    await report('long.json', { numPassedTests: 3, numFailedTests: 1 });
    expect(totals()).toMatchObject({ last: '18 passed, 1 failed', status: 1 });
  });

  it('fails on a failed test, a failed check, and a check without a verdict', async () => {
    await report('unit.json', { numPassedTests: 8, numFailedTests: 2 });
    await report('report.json', { totals: { passed: 3, failed: 1, errors: 1 } });
    expect(totals('--failed', 'npm test')).toMatchObject({
      last: '11 passed, 4 failed',
      status: 1,
    });
    expect(totals()).toMatchObject({ last: '11 passed, 4 failed', status: 1 });
  });

  it('names each failed test and check, its file and its reason, at the end', async () => {
    const failed = {
      status: 'failed',
      fullName: ' waits > for a job',
      failureMessages: ['Error: late\n at x'],
    };
    const passed = { status: 'passed', fullName: 'sends', failureMessages: [] };
    await report('unit.json', {
      ...{ numPassedTests: 1, numFailedTests: 1 },
      testResults: [
        {
          name: join(folder, 'src/a.test.ts'),
          status: 'failed',
          assertionResults: [passed, failed],
        },
        {
          name: join(folder, 'src/b.test.ts'),
          status: 'failed',
          message: 'no such module',
          assertionResults: [],
        },
      ],
    });
    const checks = [
      {
        id: 'jobsRetrieve/accepted',
        status: 'failed',
        violations: [{ message: 'job.id is missing.' }],
      },
      { id: 'jobsRetrieve/other', status: 'passed', violations: [] },
    ];
    const errors = [{ test: 'jobsList/pages', message: 'read ECONNRESET' }];
    await report('report.json', { totals: { passed: 1, failed: 1, errors: 1 }, checks, errors });
    expect(totals().lines.slice(-5)).toEqual([
      'unit tests: src/a.test.ts: waits > for a job: Error: late',
      'unit tests: src/b.test.ts: (the whole file): no such module',
      'contract checks: jobsRetrieve/accepted: job.id is missing.',
      'contract checks: jobsList/pages: read ECONNRESET',
      '2 passed, 4 failed',
    ]);
  });

  it('fails on a failed part that is not a test, such as lint, and names it', async () => {
    expect(totals('--failed', 'npm ci').lines.slice(-2)).toEqual([
      'failed: npm ci',
      '15 passed, 1 failed',
    ]);
    await report('parts.test.json', [
      { name: 'lint', failed: true },
      { name: 'types', failed: false },
    ]);
    const { lines, status } = totals('--failed', 'npm test');
    expect(lines.slice(-3, -1)).toEqual(['failed: npm test', 'failed: lint']);
    expect(status).toBe(1);
  });

  it('adds up passed and failed tests on other runtimes', async () => {
    await mkdir(join(folder, 'reports/node26'));
    await report('node26/unit.json', { numPassedTests: 9, numFailedTests: 1 });
    await report('node26/report.json', { totals: { passed: 4, failed: 0, errors: 0 } });
    expect(totals('reports', 'reports/node26')).toMatchObject({
      last: '28 passed, 1 failed',
      status: 1,
    });
  });

  it('fails if a part did not run', async () => {
    await rm(join(folder, 'reports/report.json'));
    expect(totals().lines.slice(-2)).toEqual([
      'failed: contract checks: not run',
      '10 passed, 1 failed',
    ]);
  });
});

describe('.ci/run', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeFolder();
    await cp(join(packageRoot, '.ci'), join(folder, '.ci'), { recursive: true });
    await mkdir(join(folder, 'bin'));
  });

  it('continues after a failed part, and names only that part at the end', async () => {
    const unit = '{"numPassedTests":2,"numFailedTests":0}';
    const contract = '{"totals":{"passed":3,"failed":0,"errors":0}}';
    await command('npm', [
      `if [ "$1" = test ]; then mkdir -p reports; echo '${unit}' >reports/unit.json; exit 1; fi`,
      `if [ "$1 $2" = "run contract" ]; then echo '${contract}' >"$5/report.json"; fi`,
      `if [ "$1" = start ]; then echo '{}' >reports/report.json; fi`,
    ]);
    await command('npx', [
      `for last; do case "$last" in --outputFile.json=*) echo '${unit}' >"\${last#*=}";; esac; done`,
    ]);
    const { stdout } = spawnSync('bash', ['.ci/run'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        ...{ CHROMIUM_PATH: 'chromium', POSTGRES_BIN: 'postgres' },
      },
    });
    const lines = stdout.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('failed: '))).toEqual([
      'failed: contract checks: not run',
      `failed: npm test on Node ${process.version}`,
    ]);
    expect(lines.at(-1)).toBe('14 passed, 1 failed');
  });

  async function command(name: string, lines: readonly string[]): Promise<void> {
    const text = ['#!/usr/bin/env bash', ...lines].join('\n');
    await writeFile(join(folder, 'bin', name), `${text}\n`, { mode: 0o755 });
  }
});

describe('a checkout with the line endings of another system', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeFolder();
  });

  it('holds the same bytes', () => {
    const git = (cwd: string, ...args: string[]): string => {
      const own = ['-c', 'core.autocrlf=true', ...args];
      return spawnSync('git', own, { cwd, encoding: 'utf8' }).stdout.trim();
    };
    git(packageRoot, 'checkout-index', '--all', `--prefix=${folder}/`);
    const repository = git(packageRoot, 'rev-parse', '--absolute-git-dir');
    const listed = git(folder, `--git-dir=${repository}`, '--work-tree=.', 'ls-files', '--eol');
    const lines = listed.split('\n').filter((line) => / w\/(?:lf|crlf|mixed) /.test(line));
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => /w\/(?:crlf|mixed)/.test(line))).toEqual([]);
  });
});

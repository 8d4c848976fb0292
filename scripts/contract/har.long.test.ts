import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkReport } from '../../contract-tests/report/schema.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { root, runScript } from '../testing/run.js';
import { readCommand } from './options.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});

const base = 'https://api.cloud.scenario.com/v1';
const secret = 'hQ7/very+secret';
const pair = btoa(`api_recorded-key:${secret}`);
const job = async () =>
  JSON.parse(await readFile(join(root, 'openapi/examples/job/success.json'), 'utf8'));

function entry(url: string, body: unknown, changes: { status?: number; content?: object } = {}) {
  return {
    startedDateTime: '2026-03-01T10:00:00.000Z',
    time: 12.5,
    request: {
      method: 'GET',
      url,
      headers: [
        { name: ':authority', value: 'api' },
        { name: 'Authorization', value: `Basic ${pair}` },
      ],
    },
    response: {
      status: changes.status ?? 200,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: changes.content ?? {
        size: 1,
        mimeType: 'application/json',
        text: JSON.stringify(body),
      },
    },
  };
}

async function judge(entries: unknown[], env: Record<string, string> = {}, ...args: string[]) {
  const file = join(folder, 'traffic.har');
  await writeFile(file, JSON.stringify({ log: { version: '1.2', entries } }));
  const at = join(folder, 'reports');
  const ended = await runScript('contract.ts', ['--har', file, '--reports', at, ...args], { env });
  const text = await readFile(join(at, 'report.json'), 'utf8').catch(() => '{}');
  return { ...ended, at, report: JSON.parse(text) };
}

describe('recorded traffic', () => {
  it('is judged like a run, and yields a proposal', async () => {
    const body = await job();
    body.job.plantedPriority = 3;
    const broken = await job();
    broken.job.progress = 2;
    const encoded = Buffer.from(JSON.stringify(await job())).toString('base64');
    const { code, stderr, stdout, report, at } = await judge([
      entry(`${base}/jobs/job_1?projectId=p`, body),
      { ...entry(`${base}/jobs/job_2`, broken), startedDateTime: '2026-03-03T10:00:00.000Z' },
      entry(`${base}/jobs/job_3`, null, { content: { text: encoded, encoding: 'base64' } }),
      entry(`${base}/jobs/job_4`, null, { content: { size: 100 } }),
      entry(`${base}/jobs/job_5`, null, { status: 0 }),
      entry('https://fonts.example/v1/jobs/job_6', {}),
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(checkReport(report)).toBeUndefined();
    expect(report.totals).toMatchObject({ checks: 5, passed: 2, failed: 1, notApplicable: 2 });
    expect(report.violations.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/job/progress',
    ]);
    expect(report.drift.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/job/plantedPriority',
    ]);
    expect(report.startedAt).toBe('2026-03-01T10:00:00.000Z');
    expect(report.durationMs).toBe(2 * 86_400_000 + 12.5);
    expect(stdout).toContain('1 recorded request left out: 1 for another address.');
    expect((await readdir(at)).length).toBe(4);
    const proposed = await runScript('propose.ts', [join(at, 'report.json')]);
    expect(proposed.stdout).toContain('Job.yaml: field plantedPriority (number)');
    expect(proposed.stdout).toContain('once from 2026-03-01 to 2026-03-03');
  });

  it('hides the credentials that it was recorded with', async () => {
    const body = await job();
    body.job.status = `echo ${secret} ${encodeURIComponent(secret)} ${pair} api_recorded-key`;
    const { report, stdout, at } = await judge([entry(`${base}/jobs/job_1`, body)]);
    expect(report.totals.violations + report.totals.drift).toBeGreaterThan(0);
    const files = await Promise.all(
      (await readdir(at)).map((name) => readFile(join(at, name), 'utf8')),
    );
    for (const text of [stdout, ...files]) {
      for (const each of [secret, pair, 'api_recorded-key', encodeURIComponent(secret)]) {
        expect(text).not.toContain(each);
      }
    }
  });

  it('for another address needs that address as SCENARIO_BASE_URL', async () => {
    const entries = [entry('http://127.0.0.1:8080/api/jobs/job_1', await job())];
    const { code, stderr } = await judge(entries);
    expect(stderr).toContain('set SCENARIO_BASE_URL to their base URL.');
    expect(code).toBe(2);
    const env = { SCENARIO_BASE_URL: 'http://127.0.0.1:8080/api/' };
    const { code: found, report } = await judge(entries, env);
    expect(found).toBe(0);
    expect(report.target.baseUrl).toBe('http://127.0.0.1:8080/api');
  });

  it.each([
    ['[]', 'it has no log.entries'],
    ['no JSON', 'is not JSON.'],
    ['{"log":{"entries":[null]}}', '1 recorded request left out: 1 without a request.'],
    ['{"log":{"entries":[{"request":{"method":"GET","url":"/x"}}]}}', '1 without a method or URL.'],
  ])(
    'that is not an archive or has nothing to judge is refused with the reason: %s',
    async (text, message) => {
      const file = join(folder, 'bad.har');
      await writeFile(file, text);
      const { code, stderr } = await runScript('contract.ts', ['--har', file]);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain('    at ');
      expect(code).toBe(2);
    },
    120_000,
  );

  it('accepts several files and no selection', () => {
    expect(readCommand(['mock', '--har', 'a', 'b'])).toMatchObject({
      kind: 'har',
      files: ['a', 'b'],
    });
    expect(() => readCommand(['--har', 'a', '--grep', 'x'])).toThrow('leave out --grep');
  });
});

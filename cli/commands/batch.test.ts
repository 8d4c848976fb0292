import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawImages, showsPatch } from '../../src/testing/images.js';
import { jobRecord, sendJson, serve } from '../../src/testing/localServer.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import type { Io } from '../io.js';
import { cli } from '../testing/cli.js';

const credentials = { apiKey: 'api_0123456789abcdef', apiSecret: 'secret-0123456789' };
const ASSET = 'asset_GTrL3mq4SXWyMxkOHRxlpw';
let cwd: string;
let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn({ credentials, settle: 'at-once' });
  cwd = await makeFolder();
  await drawImages(cwd);
});
afterEach(async () => {
  await standIn.close();
});

const run = (args: readonly string[], world: Partial<Io> = {}) =>
  cli(args, {
    cwd,
    env: {
      ...standIn.environment,
    },
    ...world,
  });

async function writeRows(rows: readonly object[]): Promise<void> {
  await writeFile(join(cwd, 'rows.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
}

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, x) => ({
    ...{ key: `order-${x}`, image: 'canvas.png', patch: 'sticker.png' },
    ...{ x: 160 + x, y: 96 },
  }));

const uploads = (): number =>
  standIn.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/assets'))
    .length;

describe('batch', () => {
  it.each(['utf8', 'utf16le'] as const)('reads a manifest with a mark in %s', async (encoding) => {
    const text = '\ufeffkey,image,patch,x\r\norder-é,canvas.png,sticker.png,160\r\n';
    await writeFile(join(cwd, 'rows.csv'), Buffer.from(text, encoding));
    const { stdout } = await run(['batch', 'rows.csv']);
    expect(stdout).toContain('1 row: 1 done\n');
    expect(await readdir(join(cwd, 'results'))).toEqual(['order-é.png']);
  });

  it.each(['NFC', 'NFD'])('finds a file of which the name has accents in %s', async (form) => {
    const image = 'café.png';
    await copyFile(join(cwd, 'canvas.png'), join(cwd, image.normalize(form)));
    await writeRows(
      ['NFC', 'NFD'].map((each) => ({ ...rowsOf(1)[0], key: each, image: image.normalize(each) })),
    );
    expect((await run(['batch', 'rows.jsonl'])).stdout).toContain('2 rows: 2 done\n');
  });

  it('uses the service of its options, as every command, whatever the environment says', async () => {
    await writeRows(rowsOf(1));
    const env = { ...standIn.environment, SCENARIO_BASE_URL: 'http://127.0.0.1:9/v1' };
    for (const command of [
      ['batch', 'rows.jsonl'],
      ['patch', 'canvas.png', 'sticker.png', '--key', 'order-of-the-test'],
      ['estimate', 'canvas.png'],
      ['upload', 'canvas.png'],
      ['ledger', 'reconcile'],
      ['whoami'],
    ]) {
      const { code, stderr } = await run([...command, '--base-url', standIn.url], { env });
      expect(code, `${command[0]}: ${stderr}`).toBe(0);
    }
    expect(standIn.submissions).toBe(2);
  });

  it('patches each row once, uploads each image once, and prints a consistent summary', async () => {
    await writeRows(rowsOf(5));
    const { code, stdout } = await run(['batch', 'rows.jsonl']);
    expect(stdout).toBe('5 rows: 5 done\n25 creative units, 25 of them by this run\n');
    expect(code).toBe(0);
    expect([standIn.submissions, uploads()]).toEqual([5, 2]);
    expect((await readdir(join(cwd, 'results'))).sort()).toEqual(
      rowsOf(5).map(({ key }) => `${key}.png`),
    );
    const first = join(cwd, 'results/order-0.png');
    expect(await showsPatch(first, join(cwd, 'sticker.png'))).toBe(true);
  });

  it('counts rows without a key that ask for the same once, in the first of them', async () => {
    const row = { image: 'canvas.png', patch: 'sticker.png', x: 160, y: 96 };
    await writeRows([row, { ...row, x: 1 }, row, row]);
    const args = ['batch', 'rows.jsonl', '--report', 'report.json'];
    const { code, stdout } = await run(args);
    expect(stdout).toBe(
      '4 rows: 4 done\n10 creative units, 10 of them by this run; 2 ask for the same as another row\n',
    );
    expect([code, standIn.submissions]).toEqual([0, 2]);
    const report = async () => JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'));
    const reason = 'the same request as line 1';
    expect((await report()).rows).toMatchObject([
      { line: 1, cost: '5', replayed: false },
      { line: 2, cost: '5', replayed: false },
      { line: 3, cost: '0', replayed: false, repeats: 1, reason },
      { line: 4, cost: '0', replayed: false, repeats: 1, reason },
    ]);
    expect((await run(args)).stdout).toBe(
      '4 rows: 4 done\n10 creative units, 0 of them by this run; 4 submitted before; 2 ask for the same as another row\n',
    );
    expect((await report()).summary).toMatchObject({ replayed: 4, repeated: 2, cost: '10' });
  });

  it('says of a new ledger that it is new, and of files of another one whose they may be', async () => {
    await writeRows(rowsOf(1));
    const isNew =
      'The ledger scenario-patch.db is new: it knows no submission of an earlier run.\n';
    expect((await run(['batch', 'rows.jsonl'])).stderr).toContain(isNew);
    expect((await run(['batch', 'rows.jsonl'])).stderr).not.toContain('is new');
    const { code, stderr } = await run(['batch', 'rows.jsonl', '--ledger', 'other.db']);
    expect(stderr).toContain('The ledger other.db is new: ');
    expect(stderr).toContain('name the ledger of the run that made it, or move the file away');
    expect([code, standIn.submissions]).toEqual([1, 1]);
  });

  it('completes only the missing rows when run again', async () => {
    await writeRows(rowsOf(3));
    await run(['batch', 'rows.jsonl']);
    await writeRows(rowsOf(4));
    const before = standIn.requests.length;
    const { stdout } = await run(['batch', 'rows.jsonl', '--json']);
    expect(JSON.parse(stdout).summary).toEqual({
      ...{ rows: 4, done: 4, failed: 0, refused: 0, uncertain: 0, unfinished: 0, left: 0 },
      ...{ replayed: 3, repeated: 0, cost: '20', costOfThisRun: '5' },
    });
    expect([standIn.submissions, uploads()]).toEqual([4, 2]);
    const paths = standIn.requests.slice(before).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('/generate/patch'))).toHaveLength(2);
  });

  it('downloads a deleted file again without a charge', async () => {
    await writeRows(rowsOf(1));
    await run(['batch', 'rows.jsonl']);
    const { code } = await run(['batch', 'rows.jsonl', '--out', 'other/{row}.{ext}']);
    expect([code, standIn.submissions]).toEqual([0, 1]);
    expect(await readdir(join(cwd, 'other'))).toEqual(['1.png']);
  });

  it('recognises rows without a key by their request, regardless of file paths', async () => {
    const rows = ['png', 'jpeg'].map((format) => ({ image: 'canvas.png', format }));
    await writeRows(rows);
    await run(['batch', 'rows.jsonl']);
    await copyFile(join(cwd, 'canvas.png'), join(cwd, 'moved.png'));
    await writeRows(rows.map((row) => ({ ...row, image: 'moved.png' })));
    const { stdout } = await run(['batch', 'rows.jsonl', '--json']);
    expect(JSON.parse(stdout).summary).toMatchObject({ done: 2, replayed: 2 });
    expect(standIn.submissions).toBe(2);
  });

  it('recognises rows without a key by their request, however it is spelled', async () => {
    const row = { image: 'canvas.png', patch: 'sticker.png', x: 160 };
    const spellings = [row, { ...row, y: 0 }, { ...row, mode: 'override' }];
    for (const each of spellings) {
      await writeRows([each]);
      expect((await run(['batch', 'rows.jsonl'])).code).toBe(0);
    }
    const table = 'image,patch,x,y,mode\ncanvas.png,sticker.png,160.0,0,override\n';
    await writeFile(join(cwd, 'rows.csv'), table);
    expect((await run(['batch', 'rows.csv'])).code).toBe(0);
    expect(standIn.submissions).toBe(1);
  });

  it('stops at a dry run that was taken for a submission, as each row would start another', async () => {
    let started = 0;
    await using server = await serve(({ method }, response) =>
      method === 'POST'
        ? sendJson(response, 200, { job: jobRecord({ jobId: `job_${++started}` }) })
        : sendJson(response, 404, {}),
    );
    await writeRows(rowsOf(8).map((row) => ({ ...row, image: ASSET, patch: ASSET })));
    const args = ['batch', 'rows.jsonl', '--concurrency', '2', '--base-url', `${server.url}/v1`];
    const { code, stdout } = await run([...args, '--budget', '10']);
    expect(stdout).toContain('8 rows: 0 done, 2 uncertain, 6 left');
    expect([code, started]).toEqual([5, 2]);
  });

  it('respects a budget, and continues when it is raised', async () => {
    await writeRows(rowsOf(4));
    const small = await run(['batch', 'rows.jsonl', '--budget', '12', '--concurrency', '1']);
    expect(small.stdout).toBe(
      '4 rows: 2 done, 1 refused, 1 left\n10 creative units, 10 of them by this run\n',
    );
    expect(small.stderr).toMatch(
      /Line 3, key "order-2": refused\. The estimate is 5 .* 10 are used/,
    );
    expect(small.code).toBe(4);
    const { stdout, code } = await run(['batch', 'rows.jsonl', '--budget', '20']);
    expect(stdout).toBe(
      '4 rows: 4 done\n20 creative units, 10 of them by this run; 2 submitted before\n',
    );
    expect([code, standIn.submissions]).toEqual([0, 4]);
  });

  it('continues after a row that fails, and names it', async () => {
    await writeRows([
      { key: 'gone', image: 'missing.png', format: 'jpeg' },
      { key: 'text', image: 'rows.jsonl', format: 'jpeg' },
      { key: 'secret', image: 'asset_doesNotExist0000000', format: 'jpeg' },
      { key: 'good', image: 'canvas.png', format: 'jpeg' },
      { image: 'folder', format: 'jpeg' },
    ]);
    await mkdir(join(cwd, 'folder'));
    const { code, stdout, stderr } = await run(['batch', 'rows.jsonl']);
    expect(stdout).toMatch(/^5 rows: 1 done, 4 refused\n5 creative units/);
    expect(stderr).toMatch(
      /Line 1, key "gone": refused\. missing\.png does not exist: give a file/,
    );
    expect(stderr).toMatch(/Line 5: refused\. folder is a folder: name a file in it\./);
    expect(stderr).toMatch(/Line 2, key "text": refused\. rows\.jsonl is not an image/);
    expect([code, standIn.submissions]).toEqual([1, 1]);
  });

  it('refuses a key of another request, and sends nothing for it', async () => {
    await writeRows([{ key: 'a', image: 'canvas.png', format: 'jpeg' }]);
    await run(['batch', 'rows.jsonl', '--out', 'one/{key}.{ext}']);
    await writeRows([{ key: 'a', image: 'sticker.png', format: 'jpeg' }]);
    const { stderr, code } = await run(['batch', 'rows.jsonl', '--out', 'two/{key}.{ext}']);
    expect(stderr).toMatch(/refused\. The key "a" belongs to another request/);
    expect([code, standIn.submissions]).toEqual([1, 1]);
  });

  it('counts no cost for a refused row, in every report, even if its key was charged before', async () => {
    await writeRows([{ key: 'a', image: 'canvas.png', format: 'jpeg' }]);
    await run(['batch', 'rows.jsonl', '--out', 'one/{key}.{ext}']);
    await writeRows([{ key: 'a', image: 'sticker.png', format: 'jpeg' }]);
    const reports = ['.json', '.csv'].flatMap((end) => ['--report', `report${end}`]);
    const again = ['batch', 'rows.jsonl', '--out', 'two/{key}.{ext}', ...reports];
    const { stdout } = await run(again);
    expect(stdout).toBe('1 row: 0 done, 1 refused\n0 creative units, 0 of them by this run\n');
    const report = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'));
    expect(report.summary).toMatchObject({ refused: 1, cost: '0', costOfThisRun: '0' });
    expect(report.rows[0]).toMatchObject({ state: 'refused', cost: '0' });
    expect(await readFile(join(cwd, 'report.csv'), 'utf8')).toContain(',a,refused,,0,');
  });

  it('counts a row of an earlier run as of that run, if its job cannot be read now', async () => {
    await writeRows(rowsOf(1));
    await run(['batch', 'rows.jsonl']);
    const env = { ...standIn.environment, SCENARIO_SDK_API_SECRET: 'another-secret-0123' };
    const other = ['batch', 'rows.jsonl', '--out', 'other/{key}.{ext}', '--json'];
    const { code, stdout } = await run(other, { env });
    const { summary, rows } = JSON.parse(stdout);
    expect(summary).toMatchObject({ unfinished: 1, replayed: 1, cost: '5', costOfThisRun: '0' });
    expect(rows[0]).toMatchObject({ kind: 'authentication', jobId: expect.stringMatching('job_') });
    expect(code).toBe(5);
  });

  it.each([
    ['another position', { x: 161 }],
    ['another image', { image: 'sticker.png' }],
    ['another patch', { patch: 'canvas.png' }],
    ['another mode', { mode: 'erase' }],
    ['a background', { background: '#ff0000' }],
    ['a format for its patch', { patch: undefined, x: undefined, y: undefined, format: 'png' }],
  ])('refuses a row whose file exists, if it has %s, without a request', async (_what, change) => {
    const rows = rowsOf(2);
    await writeRows(rows);
    await run(['batch', 'rows.jsonl']);
    const before = standIn.requests.length;
    await writeRows(rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)));
    const { code, stdout, stderr } = await run(['batch', 'rows.jsonl']);
    expect(stdout).toBe(
      '2 rows: 1 done, 1 refused\n5 creative units, 0 of them by this run; 1 submitted before\n',
    );
    expect(stderr).toMatch(
      /key "order-0": refused\. .* is there, but the row has changed since it was paid for\. Use a new key/,
    );
    expect([code, standIn.requests.length]).toEqual([1, before]);
  });

  it('recognises a row whose file exists by its request, not by the path of its image', async () => {
    const [row] = rowsOf(1);
    await writeRows([{ ...row, crop: '200x100+1+2', format: 'jpeg', allowOverflow: true }]);
    await run(['batch', 'rows.jsonl', '--budget', '100']);
    await copyFile(join(cwd, 'canvas.png'), join(cwd, 'moved.png'));
    const same = { ...row, image: 'moved.png', mode: 'override', allowOverflow: true };
    const crop = { left: 1, top: 2, width: 200, height: 100 };
    await writeRows([{ ...same, crop, format: 'jpeg' }]);
    const before = standIn.requests.length;
    const { code, stdout } = await run(['batch', 'rows.jsonl', '--budget', '100']);
    expect(stdout).toMatch(/^1 row: 1 done\n/);
    expect([code, standIn.requests.length]).toEqual([0, before]);
    // Without its image it cannot be compared, and its file is there.
    await rm(join(cwd, 'moved.png'));
    expect((await run(['batch', 'rows.jsonl'])).code).toBe(0);
  });

  it('notices that the content of an image has changed', async () => {
    const [row] = rowsOf(1);
    await writeRows([{ ...row, image: 'copy.png' }]);
    await copyFile(join(cwd, 'canvas.png'), join(cwd, 'copy.png'));
    await run(['batch', 'rows.jsonl']);
    await copyFile(join(cwd, 'sticker.png'), join(cwd, 'copy.png'));
    const { code, stderr } = await run(['batch', 'rows.jsonl']);
    expect(stderr).toMatch(/the row has changed/);
    expect([code, standIn.submissions]).toEqual([1, 1]);
  });

  it.each([
    [500, true],
    [400, false],
  ])('says after a %i whether the same command may end better: %s', async (status, mayPass) => {
    await using server = await serve((_request, response) =>
      sendJson(response, status, { message: 'not now' }),
    );
    await writeRows(rowsOf(1));
    const env = { ...standIn.environment, SCENARIO_BASE_URL: `${server.url}/v1` };
    const { code, stdout, stderr } = await run(['batch', 'rows.jsonl'], { env });
    expect(stdout).toContain('1 row: 0 done, 1 refused\n');
    expect(stderr).toContain(`answered ${status}: not now`);
    expect(stderr.includes('Next: run the same command again to continue')).toBe(mayPass);
    expect(code).toBe(1);
  });

  it('gives the advice of the other commands, once for each kind of error', async () => {
    const wrong = { ...standIn.environment, SCENARIO_SDK_API_SECRET: 'expired' };
    await writeRows(rowsOf(9));
    const { code, stderr } = await run(['batch', 'rows.jsonl'], { env: wrong });
    expect(stderr).toMatch(/\n\d rows were not begun: .*\n/);
    expect(stderr.match(/^Next: .*/gm)).toEqual([
      'Next: `scenario-patch whoami` shows which key is used, and whether the service accepts it.',
      'Next: run the same command again to continue; nothing is charged twice.',
    ]);
    expect(code).toBe(1);
  });

  it('fails without a report, and leaves no part of it', async () => {
    await writeRows(rowsOf(1));
    // What is in the way now was not when the command began.
    const write = (text: unknown) =>
      String(text).startsWith('1 of 1 rows') && mkdirSync(join(cwd, 'report.json'));
    const { code, stdout } = await run(['batch', 'rows.jsonl', '--report', 'report.json'], {
      stderr: { write },
    });
    expect(stdout).toContain('1 row: 1 done\n');
    expect(code).toBe(1);
    expect((await readdir(cwd)).filter((name) => /^report/.test(name))).toEqual(['report.json']);
  });

  it('says how a row of which the job failed is submitted again', async () => {
    await writeRows([{ ...rowsOf(1)[0], background: 'nocolor' }]);
    const next =
      'Next: to submit it again, use a new key: this one stays with the job that failed.\n';
    for (const args of [[], ['--ledger', 'other.db']]) {
      const { code, stdout, stderr } = await run(['batch', 'rows.jsonl', ...args]);
      expect(stdout).toContain('1 row: 0 done, 1 failed\n');
      expect(stderr).toMatch(new RegExp(`${next}$`));
      expect(code).toBe(1);
    }
    const args = ['patch', 'canvas.png', '--background', 'nocolor'];
    expect((await run([...args, '--key', 'order'])).stderr).toContain(next);
    expect((await run(args)).stderr).not.toContain(next);
  });

  it('does not treat an existing file as its own', async () => {
    await writeRows([{ key: 'canvas', image: 'canvas.png', format: 'png' }]);
    const { stderr } = await run(['batch', 'rows.jsonl', '--out', '{key}.{ext}']);
    expect(stderr).toMatch(/canvas\.png exists, but the ledger does not have a job for it/);
    expect(standIn.submissions).toBe(0);
  });

  it('writes reports as JSON, CSV and HTML that are valid for any key', async () => {
    const key = '=cmd|"</td><script>alert(1)</script>';
    await writeRows([{ key, image: 'canvas.png', patch: 'sticker.png', x: 160, y: 96 }]);
    const reports = ['.json', '.csv', '.html'].flatMap((end) => ['--report', `report${end}`]);
    const { code } = await run(['batch', 'rows.jsonl', ...reports]);
    expect(code).toBe(0);
    const read = (end: string) => readFile(join(cwd, `report${end}`), 'utf8');
    expect(JSON.parse(await read('.json'))).toMatchObject({
      summary: { rows: 1, done: 1, cost: '5' },
      rows: [{ key, state: 'done' }],
    });
    expect(await read('.csv')).toContain(`1,"'=cmd|""</td><script>alert(1)</script>",done,job_`);
    const page = await read('.html');
    expect(page).not.toContain('<script');
    expect(page.match(/src="data:image\/png;base64,/g)).toHaveLength(3);
    expect(page.match(/href="[^"]*"/g)?.map((href) => href.slice(6, 14))).toEqual([
      ...['canvas.p', 'sticker.', 'results/'],
    ]);
    expect((await readdir(cwd)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes neither the data of an image nor the signature of its address into a report', async () => {
    const canvas = await readFile(join(cwd, 'canvas.png'), 'base64');
    const signed = 'https://cdn.example/assets/asset_1.png?Signature=of-the-test';
    await writeRows(
      [`data:image/png;base64,${canvas}`, signed].map((image) => ({ image, format: 'jpeg' })),
    );
    const ends = ['.json', '.csv', '.html'];
    await run(['batch', 'rows.jsonl', ...ends.flatMap((end) => ['--report', `report${end}`])]);
    for (const end of ends) {
      const text = await readFile(join(cwd, `report${end}`), 'utf8');
      expect(text).toContain('data:image/png,');
      expect(text).toContain('asset_1.png');
      expect(text).not.toContain(canvas.slice(0, 40));
      expect(text).not.toContain('of-the-test');
    }
  });

  it('stops on a signal, and continues when it is run again', async () => {
    await writeRows(rowsOf(12));
    const controller = new AbortController();
    let told = '';
    const stderr = {
      write(text: string) {
        told += text;
        if (text.startsWith('3 of 12 rows')) controller.abort('SIGINT');
      },
    };
    const args = ['batch', 'rows.jsonl', '--json', '--report', 'report.json'];
    const stopped = await run(args, { signal: controller.signal, stderr });
    expect(stopped.code).toBe(130);
    expect(told).toContain('Run the same command again to continue: nothing is charged twice.');
    expect(told).not.toContain('Nothing was submitted');
    expect(JSON.parse(stopped.stdout)).toMatchObject({ error: { kind: 'aborted' } });
    const { summary } = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'));
    expect(summary.rows).toBe(12);
    expect(summary.left).toBeGreaterThan(0);
    expect(summary.refused).toBe(0);
    const { stdout } = await run(['batch', 'rows.jsonl', '--json']);
    expect(JSON.parse(stdout).summary).toMatchObject({ done: 12, cost: '60' });
    expect(standIn.submissions).toBe(12);
  });

  it('lists the jobs that go on after a stop, and counts no row that never began', async () => {
    await standIn.close();
    standIn = await startStandIn({ credentials });
    await writeRows(rowsOf(3));
    const controller = new AbortController();
    const waiting = setInterval(() => {
      const isRead = standIn.requests.some(({ path }) => path.includes('/jobs/'));
      if (isRead) controller.abort('SIGINT');
    }, 1);
    const args = ['batch', 'rows.jsonl', '--json', '--concurrency', '1', '--report', 'report.json'];
    const { code, stdout, stderr } = await run(args, { signal: controller.signal });
    clearInterval(waiting);
    expect(code).toBe(130);
    const { rows } = JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'));
    const { jobId } = rows[0];
    expect(rows.map(({ state }: { state: string }) => state)).toEqual([
      'unfinished',
      'left',
      'left',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { kind: 'aborted', jobIds: [jobId], uncertain: 0 },
    });
    expect(stderr).toContain(jobId);
    expect(stderr).not.toContain('2 of 3 rows');
  });

  it('refuses a row whose folder cannot be made, before it is charged', async () => {
    await writeRows(rowsOf(1));
    const { code, stderr } = await run(['batch', 'rows.jsonl', '--out', 'rows.jsonl/{key}.{ext}']);
    expect(stderr).toMatch(
      /refused\. The folder .*rows\.jsonl cannot be used: there is a file with this name\./,
    );
    expect([code, standIn.submissions]).toEqual([1, 0]);
  });

  it('refuses a row that would be charged and change nothing, before any row is sent', async () => {
    await writeRows([...rowsOf(2), { key: 'bare', image: 'canvas.png', allowOverflow: true }]);
    const { code, stderr } = await run(['batch', 'rows.jsonl']);
    expect(stderr).toContain(
      'error: Line 3 of the manifest is invalid: the row with key "bare" would not change canvas.png: name a patch, or give crop, background or format.\n',
    );
    expect([code, standIn.requests.length]).toEqual([2, 0]);
  });

  it('reports an invalid command line before anything is sent', async () => {
    await writeRows(rowsOf(1));
    const server = createServer().listen(join(cwd, 'socket.json'));
    await once(server, 'listening');
    for (const [args, message] of [
      [
        ['batch', 'none.jsonl'],
        /none\.jsonl does not exist: give a manifest, or - for standard input\./,
      ],
      [['batch', 'canvas.png'], /is not in UTF-8/],
      [['batch', 'rows.jsonl', '--report', 'a.pdf'], /must end in \.json, \.csv, \.html/],
      [['batch', 'rows.jsonl', '--out', 'a.png'], /needs \{key\}/],
      [
        ['batch', 'rows.jsonl', '--ledger', 'no/l.db'],
        /^error: The ledger no\/l\.db cannot be written: its folder does not exist\.$/m,
      ],
      [
        ['batch', 'rows.jsonl', '--ledger', 'rows.jsonl/l.db'],
        /^error: The ledger rows\.jsonl\/l\.db cannot be written: .*not a folder\.$/m,
      ],
      [
        ['patch', 'canvas.png', 'sticker.png', '--key', 'a', '--ledger', 'no/l.db'],
        /^error: The ledger no\/l\.db cannot be written: its folder does not exist\.$/m,
      ],
      [
        ['batch', 'rows.jsonl', '--report', 'no/a.json'],
        /^error: no\/a\.json cannot be written: its folder does not exist\.$/m,
      ],
      [
        ['batch', 'rows.jsonl', '--ledger', 'file:///l.db'],
        /^error: The ledger file:\/\/\/l\.db is the address of a file: give its path\.$/m,
      ],
      [
        ['batch', 'rows.jsonl', '--report', 'socket.json'],
        /^error: socket\.json cannot be written: it is not a file\.$/m,
      ],
      [['batch', 'rows.jsonl', '--concurrency', '0'], /whole number from 1 to 64/],
    ] as const) {
      const { code, stderr } = await run(args);
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
    }
    server.close();
    expect(standIn.requests).toHaveLength(0);
  });
});

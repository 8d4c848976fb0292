import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScenarioClient } from '../../src/index.js';
import { openLedger } from '../../src/ledger/index.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { PRIVATE_IMAGE_ID } from '../../stand-in/seed.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import { cli } from '../testing/cli.js';

const credentials = { apiKey: 'api_0123456789abcdef', apiSecret: 'secret-0123456789' };
let cwd: string;
let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn({ credentials, settle: 'at-once' });
  cwd = await makeFolder();
});
afterEach(async () => {
  await standIn.close();
});

const run = (...args: string[]) =>
  cli(args, {
    cwd,
    env: {
      ...standIn.environment,
    },
  });

/** Patches under keys: one that is done, and one whose answer is lost on the way. */
async function fill(isTaken = true): Promise<string> {
  const ledger = await openLedger(join(cwd, 'scenario-patch.db'));
  const losing: typeof fetch = async (input, init) => {
    const isLost = /\/generate\/patch$/.test(String(input));
    if (isLost && !isTaken) throw new TypeError('fetch failed');
    const answer = await fetch(input, init);
    if (!isLost) return answer;
    await answer.body?.cancel();
    throw new TypeError('fetch failed');
  };
  const options = { baseUrl: standIn.url, ...credentials, ledger };
  const { job } = await createScenarioClient(options).generate.patch(
    { image: PRIVATE_IMAGE_ID },
    { key: '=done, "1"' },
  );
  await createScenarioClient({ ...options, fetch: losing })
    .generate.patch({ image: PRIVATE_IMAGE_ID, format: 'jpeg' }, { key: 'lost' })
    .catch(() => {});
  await ledger.close();
  return job.jobId;
}

describe('ledger', () => {
  it('lists keys, shows one, and adds up', async () => {
    const jobId = await fill();
    const { stdout } = await run('ledger', 'list');
    expect(stdout).toBe(`submitted  5  ${jobId}  =done, "1"\nuncertain  5  -  lost\n`);
    expect((await run('ledger', 'list', '--state', 'uncertain')).stdout).toBe(
      'uncertain  5  -  lost\n',
    );
    expect((await run('ledger', 'show', '=done, "1"')).stdout).toMatch(
      new RegExp(`^key: =done, "1"\nstate: submitted\njob: ${jobId}\nestimate: 5\ncharged: 5\n`),
    );
    expect((await run('ledger', 'spent')).stdout).toBe('10 creative units\n');
    expect((await run('ledger', 'spent', '--until', '2020-01-01')).stdout).toBe(
      '0 creative units\n',
    );
    const json = JSON.parse((await run('ledger', 'list', '--json')).stdout);
    expect(json.map(({ key }: { key: string }) => key)).toEqual(['=done, "1"', 'lost']);
  });

  it('finds the job of an open key', async () => {
    await fill();
    const { code, stdout } = await run('ledger', 'reconcile');
    expect(stdout).toMatch(/^submitted {2}job_\w+ {2}lost\n$/);
    expect(code).toBe(0);
    expect((await run('ledger', 'reconcile')).stderr).toMatch(/no open keys/);
    expect(standIn.submissions).toBe(2);
  });

  it('leaves a key without a job open, and accepts a decision', async () => {
    await fill(false);
    const { code, stderr } = await run('ledger', 'reconcile');
    expect(stderr).toMatch(/1 stays open\. Next: `scenario-patch ledger resolve lost --job ID`/);
    expect(code).toBe(5);
    expect((await run('ledger', 'resolve', 'lost')).stderr).toMatch(/--job ID, or --refused/);
    expect((await run('ledger', 'resolve', 'lost', '--refused')).stdout).toMatch(
      /^key: lost\nstate: refused\n/,
    );
    const again = await run('ledger', 'resolve', 'lost', '--refused');
    expect(again.stderr).toMatch(/is not open: it is refused/);
    expect(again.code).toBe(2);
    expect((await run('ledger', 'spent')).stdout).toBe('5 creative units\n');
  });

  it('takes the ID of a job for an outcome, and not that of an asset', async () => {
    await fill();
    const { code, stderr } = await run('ledger', 'resolve', 'lost', '--job', 'asset_1');
    expect(stderr).toContain('asset_1 is the ID of an asset: --job needs that of its job.');
    expect(code).toBe(2);
    expect((await run('ledger', 'show', 'lost')).stdout).toContain('state: uncertain');
  });

  it('takes a job for an outcome only if the service has it', async () => {
    await fill();
    const mistyped = await run('ledger', 'resolve', 'lost', '--job', 'job_mistyped');
    expect(mistyped.stderr).toMatch(/answered 404: .*\nNext: check the ID/);
    expect(mistyped.code).toBe(3);
    const client = createScenarioClient({ baseUrl: standIn.url, ...credentials });
    const jobs = await client.jobs.list();
    const { jobId = '' } =
      jobs.jobs.find(({ metadata }) => Object(metadata?.input).format === 'jpeg') ?? {};
    const { code, stdout } = await run('ledger', 'resolve', 'lost', '--job', jobId);
    expect(stdout).toContain(`state: submitted\njob: ${jobId}\n`);
    expect(code).toBe(0);
  });

  it('is exported as CSV without formulas, and as JSON Lines', async () => {
    await fill();
    const { stdout } = await run('ledger', 'export');
    expect(stdout.split('\r\n')[1]).toMatch(/^,"'=done, ""1""",generatePatch,submitted,job_/);
    const json = await run('ledger', 'export', '--json');
    expect(JSON.parse(json.stdout)).toEqual(
      JSON.parse((await run('ledger', 'list', '--json')).stdout),
    );
    await run('ledger', 'export', '--format', 'jsonl', '--out', 'all.jsonl');
    const lines = (await readFile(join(cwd, 'all.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).key)).toEqual(['=done, "1"', 'lost']);
    const { code } = await run('ledger', 'export', '--out', 'all.jsonl');
    expect(code).toBe(2);
  });

  it.each([
    [['list'], /The ledger scenario-patch\.db/],
    [['show', 'a', '--ledger', 'junk.db'], /junk\.db is not a ledger, but another file/],
    [['list', '--ledger', 'mysql://me:word@db/a'], /^error: --ledger must be a file, or postgres:/],
    ...['postgres:me:word@db/a', 'postgres//me:word@db/a'].map((slip): [string[], RegExp] => [
      ['list', '--ledger', slip],
      /^error: --ledger must be a file, or postgres:/,
    ]),
    [['list', '--ledger', ''], /--ledger must be a file, or postgres:/],
    [['list', '--since', 'yesterday'], /a day such as 2026-11-25/],
    [
      ['list', '--state', 'lost'],
      /--state must be one of intent, submitted, refused, uncertain, not/,
    ],
  ])('%j reports the error, and creates no file', async (args, message) => {
    await writeFile(join(cwd, 'junk.db'), 'x'.repeat(5_000));
    const { code, stderr } = await run('ledger', ...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    await expect(readFile(join(cwd, 'scenario-patch.db'))).rejects.toThrow(/ENOENT/);
  });

  it.each([
    [['export', '--out', 'taken.csv'], 'taken.csv exists: choose another --out.'],
    [
      ['export', '--out', 'no/rows.csv'],
      'no/rows.csv cannot be written: its folder does not exist.',
    ],
    [
      ['export', '--out', 'taken.csv/rows.csv'],
      'taken.csv/rows.csv cannot be written: a part of the path is not a folder.',
    ],
    [['export', '--out', ''], '--out must be a file.'],
    [['list', '--ledger', ''], '--ledger must be a file, or postgres://….'],
    [['list', '--ledger', 'folder'], 'The ledger folder cannot be written: it is a folder.'],
  ])('%j says in a sentence that a path cannot be used', async (args, message) => {
    await fill();
    await writeFile(join(cwd, 'taken.csv'), 'mine');
    await mkdir(join(cwd, 'folder'));
    const { code, stderr } = await run('ledger', ...args);
    expect(stderr.split('\n')[0]).toBe(`error: ${message}`);
    expect(code).toBe(2);
    expect(await readFile(join(cwd, 'taken.csv'), 'utf8')).toBe('mine');
  });

  it('names what to install if SQLite is missing, and no function of the library', async () => {
    await fill();
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    const packages = ['libsql', 'better-sqlite3'];
    for (const name of packages)
      vi.doMock(name, () => ({ default: undefined, Database: undefined }));
    try {
      const { code, stderr } = await run('ledger', 'list');
      expect(stderr).toBe(
        'error: SQLite is not available to open the ledger: use Node 22.13 or newer, or npm install libsql (or better-sqlite3).\n',
      );
      expect(code).toBe(2);
    } finally {
      for (const name of packages) vi.doUnmock(name);
      vi.restoreAllMocks();
    }
  });

  it('reports a key without an entry', async () => {
    await fill();
    expect((await run('ledger', 'show', 'none')).stderr).toMatch(
      /does not have an entry for "none"\. `scenario-patch ledger list` lists the keys/,
    );
  });
});

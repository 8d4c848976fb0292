import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportFiles } from '../../contract-tests/report/writers.js';
import { serve } from '../../src/testing/localServer.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import type { Answer } from '../../stand-in/answers.js';
import { deviationNamed } from '../../stand-in/deviations.js';
import type { OperationId } from '../../stand-in/routes.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import type { Operation } from '../../stand-in/service.js';
import type { Io } from '../io.js';
import { cli } from '../testing/cli.js';

let cwd: string;
let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());
beforeEach(async () => {
  cwd = await makeFolder();
  standIn.setDeviations([]);
});

const run = (args: readonly string[], world: Partial<Io> = {}) =>
  cli(['contract', ...args], {
    cwd,
    env: {
      ...standIn.environment,
      CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    },
    ...world,
  });

/** A deviation in behaviour. */
const behaving = (operations: readonly OperationId[], answer: Operation) => ({
  ...{ name: 'behaving', description: '', operations },
  around: () => answer,
  apply: (answered: Answer) => answered,
});

const one = ['--operation', 'jobsRetrieve', '--skip-check', 'random-data'];
/** To write all formats takes longer than the checks. */
const brief = [...one, '--format', 'json'];

/** What a report found, and where. */
function placesOf(report: string): string[] {
  const { violations, drift } = JSON.parse(report) as Record<string, Record<string, string>[]>;
  return [...(violations ?? []), ...(drift ?? [])].map(
    ({ operation, keyword, pointer, documentPointer }) =>
      `${operation} ${keyword} ${pointer} ${documentPointer}`,
  );
}

describe('contract', () => {
  it('checks a service against the document: report on stdout and in files, progress on stderr', async () => {
    const { code, stdout, stderr } = await run(one);
    expect(stdout).toContain('0 violations');
    expect(stdout).toContain('reports/report.json\n');
    expect(stderr).toMatch(/^Calls http\S+ with the (given )?key.*\njobsRetrieve +\d+ checks/);
    expect((await readdir(join(cwd, 'reports'))).sort()).toEqual([...reportFiles].sort());
    expect(code).toBe(0);
  });

  it('says how long it takes at its rate, and what makes it quick', async () => {
    const stop = new AbortController();
    const notes: string[] = [];
    const stderr = {
      write(text: string | Uint8Array) {
        notes.push(String(text));
        if (/^It takes/.test(String(text))) stop.abort('SIGINT');
      },
    };
    await run([], { env: standIn.environment, stderr, signal: stop.signal });
    expect(notes[1]).toMatch(
      /^It takes about \d\d minutes: \d{4} requests or more, at 60 a minute\. CONTRACT_REQUESTS_PER_MINUTE=100000 makes it quick/,
    );
    expect((await run(brief)).stderr).not.toContain('It takes');
  });

  it('names the base URL that is meant, or how to find it', async () => {
    const env = { ...standIn.environment, CONTRACT_MOCK: '1' };
    const wrong = standIn.url.replace(/v1$/, 'v2');
    const { code, stderr } = await run(['--base-url', wrong], { env });
    expect(stderr).toMatch(`: set the base URL to ${standIn.url}.\n`);
    expect(stderr).not.toContain('Next: ');
    expect(code).toBe(2);
    await using lost = await serve((_request, response) => response.writeHead(404).end());
    const url = `${lost.url}/api`;
    const none = await run(['--base-url', url], { env });
    expect(none.stderr).toContain(
      `\nNext: correct the path of the base URL, ${url} from --base-url.`,
    );
    expect(none.code).toBe(2);
  });

  it('ends with 1 for a violation, and prints the whole report as JSON', async () => {
    standIn.setDeviations([deviationNamed('missing-job-progress')]);
    const { code, stdout } = await run([
      ...one,
      '--json',
      '--format',
      'markdown',
      '--reports',
      'r',
    ]);
    expect(JSON.parse(stdout).totals.violations).toBeGreaterThan(0);
    expect(await readdir(join(cwd, 'r'))).toEqual(['report.md']);
    expect(code).toBe(1);
  });

  it('runs shards, and merges their reports', async () => {
    const part = (index: number) => [...brief, '--shard', `${index}/2`, '--reports', `${index}`];
    for (const index of [1, 2]) expect((await run(part(index))).code).toBe(0);
    const { stdout, code } = await run(['--merge-reports', '1', '2', '--json', '--format', 'json']);
    const whole = JSON.parse((await run([...brief, '--json'])).stdout);
    expect(JSON.parse(stdout).totals.checks).toBe(whole.totals.checks);
    expect(code).toBe(0);
  });

  it('judges recorded traffic, and sends nothing', async () => {
    const before = standIn.requests.length;
    const url = `${standIn.url}/jobs/job_1`;
    const content = { mimeType: 'application/json', text: '{"job":{}}' };
    const headers = [{ name: 'content-type', value: 'application/json' }];
    const entry = {
      startedDateTime: '2026-03-01T10:00:00.000Z',
      time: 1,
      request: { method: 'GET', url, headers: [] },
      response: { status: 200, headers, content },
    };
    await writeFile(join(cwd, 'a.har'), JSON.stringify({ log: { entries: [entry] } }));
    const { code, stdout } = await run(['--har', 'a.har']);
    expect(stdout).toContain('jobId');
    expect(code).toBe(1);
    expect(standIn.requests.length).toBe(before);
  });

  it('records its traffic, which is judged like the run', async () => {
    standIn.setDeviations([
      deviationNamed('progress-as-string'),
      deviationNamed('undeclared-job-field'),
    ]);
    const checks = ['--check', 'accepted-data', '--check', 'not-found'];
    const first = await run([...brief, ...checks, '--write-har', 'run.har', '--json']);
    const text = await readFile(join(cwd, 'run.har'), 'utf8');
    const { apiKey, apiSecret } = standIn.credentials;
    for (const secret of [apiKey, apiSecret, 'Signature=']) expect(text).not.toContain(secret);
    const sent = standIn.requests.length;
    const again = await run(['--har', 'run.har', '--json']);
    expect(standIn.requests.length).toBe(sent);
    const own = placesOf(again.stdout).filter((place) => place.startsWith('jobsRetrieve'));
    expect(own).toEqual(placesOf(first.stdout));
    expect(own.map((place) => place.split(' ')[1]).sort()).toEqual(['type', 'undeclared']);
  });

  it('refuses a file for its traffic that cannot be written before anything is sent', async () => {
    const sent = standIn.requests.length;
    const { code, stderr } = await run([...brief, '--write-har', 'no/run.har']);
    expect(stderr).toContain('error: no/run.har cannot be written: its folder does not exist.\n');
    expect(code).toBe(2);
    expect(standIn.requests.length).toBe(sent);
  });

  it('writes its report although its traffic can no longer be written', async () => {
    const har = join(cwd, 'later', 'run.har');
    await mkdir(join(cwd, 'later'));
    const stderr = {
      write(text: string) {
        if (text.includes('Calls ')) rmSync(join(cwd, 'later'), { recursive: true });
      },
    };
    const { code, stdout } = await run([...brief, '--write-har', har], { stderr });
    expect(stdout).toContain('report.json');
    expect(code).toBe(0);
  });

  it('fails when too little was exercised', async () => {
    const { code, stderr } = await run([...brief, '--min-coverage', '99']);
    expect(stderr).toContain('less than the 99 % of --min-coverage.');
    expect(code).toBe(1);
  });

  it('submits up to the allowed price', async () => {
    const before = standIn.submissions;
    const { code, stderr } = await run([
      '--check',
      'submission',
      '--max-cu',
      '10',
      '--format',
      'json',
    ]);
    expect(stderr).toContain('This run leaves up to 1 paid job behind.');
    expect(standIn.submissions).toBe(before + 1);
    expect(code).toBe(0);
  });

  type Refused = [args: string[], message: string];
  it.each<Refused>([
    [['--operation', 'jobsFly'], '--operation must be one of generatePatch, '],
    [['--check', 'none'], '--check must be one of '],
    [['--skip-check', 'none'], '--skip-check must be one of '],
    [['--shard', '3/2'], '--shard must be i/n'],
    [['--seed', 'x'], '--seed must be a whole number'],
    [['--format', 'pdf'], '--format must be a list of json, '],
    [['--values', 'all'], '--values must be none or short'],
    [['--min-coverage', '101'], '--min-coverage must be a percentage'],
    [['--max-cu', 'all'], '--max-cu must be an amount of creative units'],
    [['--har', 'x.har', '--seed', '2'], '--har sends nothing: leave out --seed.'],
    [['--har', 'x.har', '--merge-reports', 'y'], 'leave out one'],
    [['--har', 'x.har', '--write-har', 'y.har'], 'leave out --write-har.'],
    [['--har', 'x.har'], 'x.har does not exist: give an HTTP Archive.'],
    [
      ['--merge-reports', 'y'],
      'y/report.json does not exist: give the report.json that a run has written.',
    ],
    [['--reports', 'file'], '/file is not: there is a file with this name.'],
    // Where Node's own mkdir would not end.
    ...(existsSync('/proc/self')
      ? [[['--reports', '/proc/none/reports'], '--reports must be a writable folder'] as Refused]
      : []),
    [
      ['--grep', 'no such text', '--operation', 'jobsList'],
      'No check matches --operation jobsList --grep "no such text". The ID of a check is its operation,',
    ],
    [['--check', 'pagintion'], 'not "pagintion". Did you mean \'pages\'?'],
    [
      ['--shard', '9/9', '--check', 'job-readings'],
      'Part 9 of 9 has no check of the selection: divide the run into fewer parts.',
    ],
  ])('cannot run with %j', async (args, message) => {
    await writeFile(join(cwd, 'file'), '');
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('names the variable of a seed that is none', async () => {
    const { code, stderr } = await run([], { env: { CONTRACT_SEED: 'x' } });
    expect(stderr).toContain('error: CONTRACT_SEED must be a whole number, not "x".\n');
    expect(code).toBe(2);
  });

  it.each([
    ['no-credentials', {}, 'any text will do', 'set them in the environment, or in a file'],
    [
      'no answer',
      { SCENARIO_SDK_API_KEY: 'key', SCENARIO_SDK_API_SECRET: 'secret' },
      'does not answer (',
      'correct --base-url, which is http://127.0.0.1:9/v1, or start the service: ',
    ],
  ])('says what to do next, and whose report is there: %s', async (_name, env, message, next) => {
    const args = ['--base-url', 'http://127.0.0.1:9/v1'];
    const first = await run(args, { env });
    expect(first.stderr).toContain(message);
    expect(first.stderr).toContain(`\nNext: ${next}`);
    expect(first.stderr).not.toContain('No report was written');
    await mkdir(join(cwd, 'reports'), { recursive: true, mode: 0o700 });
    await writeFile(join(cwd, 'reports', 'report.md'), '');
    const { code, stderr } = await run(args, { env });
    expect(stderr).toContain(
      'No report was written: the files in reports are of an earlier run.\nerror: ',
    );
    expect(code).toBe(2);
  });

  it('suggests whoami if the credentials are refused', async () => {
    const env = { ...standIn.environment, SCENARIO_SDK_API_SECRET: 'another-secret' };
    const { code, stderr } = await run(one, { env });
    expect(stderr).toContain('\nNext: `scenario-patch whoami` shows which key is used');
    expect(code).toBe(2);
  });

  it('stops before its next check, and says what was submitted', async () => {
    await mkdir(join(cwd, 'reports'), { mode: 0o700 });
    await writeFile(join(cwd, 'reports', 'report.json'), '');
    const stop = new AbortController();
    const written: string[] = [];
    const stderr = {
      write(text: string | Uint8Array) {
        written.push(String(text));
        if (String(text).startsWith('jobsList')) stop.abort('SIGINT');
      },
    };
    const { code, stdout } = await run(['--max-cu', '10', '--grep', 'jobs'], {
      stderr,
      signal: stop.signal,
    });
    expect(written.slice(-3)).toEqual([
      'Stopped.\n',
      'Nothing was submitted.\n',
      'No report was written: the files in reports are of an earlier run.\n',
    ]);
    expect(stdout).toBe('');
    expect(code).toBe(130);
  });

  it('deletes what it made when it is stopped, also while a check waits', async () => {
    const stop = new AbortController();
    standIn.setDeviations([
      behaving(['assetsRetrieve'], () => {
        stop.abort('SIGTERM');
        return new Promise(() => undefined);
      }),
    ]);
    const { code, stderr } = await run(['--operation', 'assetsUpload', '--allow-writes'], {
      env: {
        ...standIn.environment,
        CONTRACT_REQUESTS_PER_MINUTE: '1000000',
        CONTRACT_ALLOW_DELETES: '1',
      },
      signal: stop.signal,
    });
    expect(standIn.requests.at(-1)).toMatchObject({ method: 'DELETE', status: 200 });
    expect(stderr).toMatch(/\nStopped\.\n$/);
    expect(code).toBe(143);
  });

  it('does not show or store credentials', async () => {
    const { stdout, stderr } = await run(one);
    const files = await readdir(join(cwd, 'reports'));
    const texts = await Promise.all(
      files.map((name) => readFile(join(cwd, 'reports', name), 'utf8')),
    );
    for (const text of [stdout, stderr, ...texts]) {
      expect(text).not.toContain(standIn.credentials.apiSecret);
    }
  });
});

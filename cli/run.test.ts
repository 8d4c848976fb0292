import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConnectionError } from '../src/index.js';
import { makeAuthority } from '../src/testing/certificate.js';
import { listen } from '../src/testing/listen.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { Context, type SharedOptions } from './context.js';
import { describeFailure } from './failure.js';
import type { Io } from './io.js';
import { cli } from './testing/cli.js';

let folder: string;
let standIn: StandIn;
beforeAll(async () => {
  folder = await makeFolder();
  standIn = await startStandIn({
    credentials: { apiKey: 'api_key-of-the-test', apiSecret: 's3cret-of-the-test' },
  });
});
afterAll(async () => {
  await standIn.close();
});

const env = () => ({
  SCENARIO_BASE_URL: standIn.url,
  SCENARIO_SDK_API_KEY: 'api_key-of-the-test',
  SCENARIO_SDK_API_SECRET: 's3cret-of-the-test',
});

describe('the command line', () => {
  it('prints its help on standard error without arguments', async () => {
    const { code, stdout, stderr } = await cli([]);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: scenario-patch [options] [command]');
    expect(code).toBe(2);
  });

  it('asks for a command if there are only options', async () => {
    const { code, stdout, stderr } = await cli(['--json']);
    expect(stderr).toContain('Usage: scenario-patch');
    expect(JSON.parse(stdout).error.message).toBe('Name a command.');
    expect(code).toBe(2);
  });

  it.each(['--help', '-h'])('explains a command with %s, with examples', async (flag) => {
    const { code, stdout, stderr } = await cli(['whoami', flag]);
    expect(stdout).toMatch(/^Usage: scenario-patch whoami \[options\]\n/);
    expect(stdout).toContain('--base-url <url>');
    expect(stdout).toContain('--json');
    expect(stdout).toContain('scenario-patch whoami --base-url http://127.0.0.1:4010/v1');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it.each([
    [['whoam'], "unknown command 'whoam'\n(Did you mean whoami?)\n`scenario-patch --help`"],
    [
      ['whoami', '--jsn'],
      "unknown option '--jsn'\n(Did you mean --json?)\n`scenario-patch whoami --help`",
    ],
    [['openapi', 'x'], '`openapi` does not take arguments. It got 1 argument: x.'],
    [
      ['ledger', 'resolve', 'a', 'refused'],
      '`ledger resolve` takes <key>, and nothing else. It got 2 arguments: a, refused.\n(Did you mean --refused?)',
    ],
    [
      ['whoami', '--api-secret=hunter2'],
      "unknown option '--api-secret'\n(Credentials come from the environment, or from .env: SCENARIO_SDK_API_KEY",
    ],
    [['whoami', '--output=a'], "unknown option '--output'.\n"],
    [['patch', '-x', '3'], "unknown option '-x'\n(Did you mean --x?)"],
    [['whoami', '--base-url'], 'The value of --base-url <url> is missing.'],
    [['completion', 'fish'], '<shell> must be one of bash, zsh, not "fish".'],
  ])('refuses %j, and refers to the help', async (args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(stderr).toContain(`error: ${message}`.replace('error: Allowed', 'Allowed'));
    expect(stderr).toMatch(/--help` lists the (?:options|commands)\./);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it.each([
    [['ledger', 'resolve', 'a', 'job_1'], 'a, job_1.\n(Did you mean --job?)'],
    [['job', 'wait', 'job_1'], 'wait, job_1.\n(Did you mean --wait?)'],
    [['patch', 'a.png', 'asset_1', 'result.png'], '(Did you mean --out?)'],
    [['patch', 'my', 'canvas.png', 'b.png'], '(A name with spaces needs quotes.)'],
    [['contract', 'http://a.test'], ': http://a.test.\n(Did you mean --base-url?)'],
    [['mock', '4010'], '(Did you mean --port?)'],
    [['job', ...'abcdefghij'], 'a, b, c, d, e, f and 4 more.'],
  ])('says of superfluous arguments what was meant: %j', async (args, message) => {
    const { code, stderr } = await cli(args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('prints an error as JSON, and also as a sentence for people', async () => {
    for (const args of [
      ['whoami', '--json'],
      ['whoami', '--json', '--jsn'],
    ]) {
      const { code, stdout, stderr } = await cli(args);
      const { error } = JSON.parse(stdout);
      expect(stderr).toContain(error.message.split('\n')[0]);
      expect(error.kind).toBe(args.length === 2 ? 'configuration' : 'usage');
      expect(code).toBe(2);
    }
  });

  it('reads the credentials from .env, and ignores the names of other programs', async () => {
    const set = Object.entries(env()).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(join(folder, '.env'), `DATABASE_URL=x\n${set.join('')}`);
    const { code, stdout } = await cli(['whoami'], { cwd: folder });
    expect(stdout).toBe(`${standIn.url} accepts the key ending in test.\n`);
    expect(code).toBe(0);
  });

  it.each([
    ['SCENARIO_BASEURL=http://127.0.0.1:1', {}, 'Did you mean SCENARIO_BASE_URL?'],
    ['SCENARIO_COLOUR=1', {}, '.env sets SCENARIO_COLOUR, which no command reads: correct'],
    [
      '\nSCENARIO_SDK_API_KEY: x',
      {},
      '.env:2 cannot be read: write SCENARIO_SDK_API_KEY, then = and the value.',
    ],
    [
      'SCENARIO_SDK_API_KEY="x',
      {},
      '.env:1 cannot be read: the quote before the value of SCENARIO_SDK_API_KEY has no end.',
    ],
    [
      'SCENARIO_BASE_URL=http://127.0.0.1:1',
      { SCENARIO_SDK_JWT: 'token' },
      'a base URL from the file is not used with',
    ],
  ])('refuses a .env with %s', async (text, set, message) => {
    await writeFile(join(folder, '.env'), text);
    const { code, stderr } = await cli(['whoami'], { cwd: folder, env: set });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('ends with 130 when it is stopped', async () => {
    const stop = new AbortController();
    stop.abort('SIGINT');
    const { code, stderr } = await cli(['whoami'], { env: env(), signal: stop.signal });
    expect(stderr).toBe('Stopped.\n');
    expect(code).toBe(130);
  });
});

describe('whoami', () => {
  it('shows which service accepts which key, also as JSON, without the secret', async () => {
    const { code, stdout } = await cli(['whoami', '--json', '--project', 'proj_1'], { env: env() });
    expect(JSON.parse(stdout)).toMatchObject({
      baseUrl: standIn.url,
      credentials: 'the key ending in test',
      projectId: 'proj_1',
      status: 200,
    });
    expect(stdout).not.toMatch(/s3cret|api_key-of/);
    expect(code).toBe(0);
  });

  it('is the suggested next command when the service refuses the key, but not its own', async () => {
    const wrong = { ...env(), SCENARIO_SDK_API_SECRET: 'another-secret' };
    for (const [args, next] of [
      [
        ['job', 'job_1', '--project', 'it’s'],
        "Next: `scenario-patch whoami --project 'it’s'` shows",
      ],
      [['whoami'], 'with the key ending in test.\nerror: '],
      [['whoami'], 'Next: compare the key and its secret with those of your account'],
    ] as const) {
      const refused = await cli(args, { env: wrong });
      expect(refused.stderr).toContain(next);
      expect(refused.code).toBe(3);
      expect(refused.stderr).not.toContain('another-secret');
    }
  });
});

describe('advice', () => {
  const contextOf = (settings: Record<string, string>) =>
    new Context({ cwd: '/nowhere', env: settings, stderr: { write() {} } } as unknown as Io);
  const advice = async (args: readonly string[], settings: Record<string, string> = {}) => {
    const { stderr } = await cli(args, { env: { ...env(), ...settings } });
    return stderr.split('\nNext: ')[1] ?? stderr;
  };
  const elsewhere = () => standIn.url.replace(/v1$/, 'v2');

  it('names the path of the base URL if the service lacks an operation', async () => {
    expect(await advice(['whoami', '--base-url', elsewhere()])).toMatch(
      `correct the path of the base URL, ${elsewhere()} from --base-url. `,
    );
    expect(await advice(['whoami'], { SCENARIO_BASE_URL: elsewhere() })).toMatch(
      `${elsewhere()} from SCENARIO_BASE_URL. `,
    );
  });

  it('names the path of the base URL if nothing is below it, and no ID was given', async () => {
    await cli(['samples'], { cwd: folder });
    const image = join(folder, 'canvas.png');
    for (const path of ['v2', '', 'api/v1', 'v1/v1/']) {
      const baseUrl = standIn.url.replace(/v1$/, path);
      for (const args of [
        ['patch', image, image, '--max-cu', '9'],
        ['estimate', image, image],
        ['upload', image],
      ]) {
        expect(await advice([...args, '--base-url', baseUrl])).toMatch(
          `correct the path of the base URL, ${baseUrl} from --base-url. `,
        );
      }
    }
  });

  it.each([
    ['estimate', 'asset_unknown', 'asset_unknown'],
    ['job', 'job_unknown'],
    ['download', 'asset_unknown'],
  ])('is about the ID if the service does not know it: %s %s', async (...args) => {
    expect(await advice(args)).toMatch(/^check the ID, and the project that it belongs to/);
  });

  it('names the setting, and what starts a service, if nothing listens on this machine', () => {
    const closed = 'http://127.0.0.1:9/v1';
    const operation = 'jobsList';
    const refused = new ConnectionError('No connection.', { operation }, { established: false });
    const next = (options: SharedOptions, settings: Record<string, string>) => {
      const context = contextOf(settings);
      context.begin(options);
      return describeFailure(refused, 'scenario-patch whoami', context).next;
    };
    expect(next({ baseUrl: closed }, {})).toBe(
      `Next: correct --base-url, which is ${closed}, or start the service: \`scenario-patch mock --env\` starts one on this machine.`,
    );
    expect(next({}, { SCENARIO_BASE_URL: closed })).toMatch('correct SCENARIO_BASE_URL, which is ');
    expect(next({}, { SCENARIO_BASE_URL: 'https://a.example/v1' })).toBe(
      'Next: correct SCENARIO_BASE_URL, which is https://a.example/v1.',
    );
    expect(next({}, {})).toContain('check the connection to the internet');
  });

  it.each([
    [
      { host: 'p:3128', variable: 'HTTPS_PROXY' },
      '',
      'Next: correct HTTPS_PROXY, or leave it out:',
    ],
    [
      { host: 'p:3128', variable: 'HTTPS_PROXY', status: 407 },
      'http://p:3128',
      'Next: put the name and the password in front of the host in HTTPS_PROXY, as NAME:PASSWORD@p:3128.',
    ],
    [
      { host: 'p:3128', variable: 'HTTPS_PROXY', status: 407 },
      'http://me:word@p:3128',
      'Next: correct the name and the password in HTTPS_PROXY.',
    ],
    [
      { host: 'p:3128', variable: 'HTTPS_PROXY', status: 502 },
      'http://p:3128',
      'Next: ask those who run the proxy whether it may, and can, reach that host.',
    ],
  ])('is about the proxy, if that is the reason: %j', (proxy, HTTPS_PROXY, expected) => {
    const facts = { operation: 'uploadPart' } as const;
    const error = new ConnectionError('No connection.', facts, { established: false, proxy });
    const context = contextOf({ HTTPS_PROXY });
    const { next = '' } = describeFailure(error, 'scenario-patch upload', context);
    expect(next).toContain(expected);
    // Nothing in it looks like a secret.
    expect(context.redact(next)).toBe(next);
  });

  const authority = makeAuthority();
  const issued = authority.issue();
  it.each([
    ['of an authority that Node does not know', issued],
    ['with such an authority', { ...issued, cert: issued.cert + authority.cert }],
    ['that issued itself', authority],
  ])('says how a certificate %s is trusted', async (_what, { cert, key }) => {
    const server = await listen(createServer({ cert, key }));
    const args = ['whoami', '--base-url', server.url.replace('http:', 'https:')];
    const { code, stderr } = await cli(args, { env: env() });
    expect(stderr).toContain('Next: set NODE_EXTRA_CA_CERTS to the file, as PEM, ');
    expect(code).toBe(3);
    await server.close();
  });

  it('names a proxy of the environment that Node leaves aside', () => {
    const facts = { operation: 'jobsList' } as const;
    const error = new ConnectionError('No connection.', facts, { established: false });
    const next = (settings: Record<string, string>) =>
      describeFailure(error, 'scenario-patch whoami', contextOf(settings)).next;
    const set = { https_proxy: 'http://p:3128' };
    expect(next(set)).toMatch(/NODE_USE_ENV_PROXY=1.* does not use the proxy of https_proxy\.$/);
    expect(next({ ...set, NODE_USE_ENV_PROXY: '1' })).toContain('check the connection');
    expect(next({ ...set, NO_PROXY: '.example.org, cloud.scenario.com' })).toBe(next({}));
    expect(next({ ...set, no_proxy: 'example.org' })).toContain('https_proxy');
    const local = { ...set, SCENARIO_BASE_URL: 'http://127.0.0.1:9/v1' };
    expect(next(local)).toContain('correct SCENARIO_BASE_URL');
  });

  it.each([
    ['22.20.0', 'use Node 22.21 or newer, but not 23, with NODE_USE_ENV_PROXY=1'],
    ['22.21.0', 'set NODE_USE_ENV_PROXY=1'],
    ['23.11.0', 'use Node 22.21 or newer, but not 23, with NODE_USE_ENV_PROXY=1'],
    ['24.0.0', 'set NODE_USE_ENV_PROXY=1'],
  ])('says what makes Node %s use a proxy', (node, expected) => {
    const own = Object.getOwnPropertyDescriptor(process, 'versions') as PropertyDescriptor;
    Object.defineProperty(process, 'versions', { ...own, value: { ...process.versions, node } });
    try {
      const facts = { operation: 'jobsList' } as const;
      const error = new ConnectionError('No connection.', facts, { established: false });
      const context = contextOf({ https_proxy: 'http://p:3128' });
      expect(describeFailure(error, 'scenario-patch whoami', context).next).toContain(expected);
    } finally {
      Object.defineProperty(process, 'versions', own);
    }
  });

  it('says where credentials come from without an account', async () => {
    const without = { SCENARIO_SDK_API_KEY: '', SCENARIO_SDK_API_SECRET: '' };
    for (const command of ['whoami', 'contract']) {
      const next = await advice([command], without);
      expect(next).toContain('a file `.env` in this folder');
      expect(next).toContain('`scenario-patch mock --env`');
    }
  });

  it('repeats the options that name the service and the ledger', async () => {
    const context = contextOf({});
    context.begin({ baseUrl: 'http://127.0.0.1:4010/v1', project: 'p 1', ledger: 'a b.db' });
    expect([
      context.command('job', ['job_1'], ['--wait']),
      context.command('ledger show', ["it's"]),
      context.command('ledger show', ['-1']),
      context.command('ledger reconcile'),
    ]).toEqual([
      "scenario-patch job job_1 --wait --base-url http://127.0.0.1:4010/v1 --project 'p 1'",
      "scenario-patch ledger show 'it'\\''s' --ledger 'a b.db' --project 'p 1'",
      "scenario-patch ledger show --ledger 'a b.db' --project 'p 1' -- -1",
      "scenario-patch ledger reconcile --ledger 'a b.db' --base-url http://127.0.0.1:4010/v1 --project 'p 1'",
    ]);
  });
});

describe('a refused setting', () => {
  it.each([
    [['whoami', '--base-url', 'nope'], {}, 'error: --base-url is not a valid'],
    [['whoami'], { SCENARIO_BASE_URL: 'nope' }, 'error: SCENARIO_BASE_URL is not a valid'],
    [['contract', '--base-url', 'nope'], {}, 'error: --base-url must be an http(s) URL'],
    [['contract'], { SCENARIO_BASE_URL: 'nope' }, 'error: SCENARIO_BASE_URL must be'],
    [
      ['whoami'],
      { SCENARIO_SDK_API_SECRET: '' },
      'missing: SCENARIO_SDK_API_SECRET. Give both SCENARIO',
    ],
    [
      ['whoami'],
      { SCENARIO_SDK_API_KEY: 'a b' },
      'error: SCENARIO_SDK_API_KEY contains white space',
    ],
    [['contract', '--format', 'junits'], {}, 'error: --format must be a list of '],
    [
      ['contract', '--operation', 'jobsRetriev'],
      {},
      ', not "jobsRetriev". Did you mean \'jobsRetrieve\'?',
    ],
  ] as const)('is named as it was given: %s %j', async (args, settings, message) => {
    const { code, stderr } = await cli(args, { env: { ...env(), ...settings } });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('openapi', () => {
  it('prints only the document', async () => {
    const { code, stdout, stderr } = await cli(['openapi']);
    expect(JSON.parse(stdout).openapi).toBe('3.1.0');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

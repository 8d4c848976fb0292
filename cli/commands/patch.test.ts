import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { drawImages, showsPatch } from '../../src/testing/images.js';
import {
  fakeLimits,
  jobRecord,
  type ReceivedRequest,
  sendJson,
  serve,
} from '../../src/testing/localServer.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { type StandIn, startStandIn } from '../../stand-in/server.js';
import type { Io } from '../io.js';
import { modes } from '../patchParams.js';
import { cli } from '../testing/cli.js';

const credentials = { apiKey: 'api_0123456789abcdef', apiSecret: 'secret-0123456789' };
let cwd: string;
let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn({ credentials, settle: 'at-once' });
});
afterAll(() => standIn.close());
beforeEach(async () => {
  cwd = await makeFolder();
  await drawImages(cwd);
});

const envOf = (url: string) => ({
  SCENARIO_BASE_URL: url,
  SCENARIO_SDK_API_KEY: credentials.apiKey,
  SCENARIO_SDK_API_SECRET: credentials.apiSecret,
});

const run = (args: readonly string[], world: Partial<Io> = {}) =>
  cli(args, { cwd, env: envOf(standIn.url), ...world });

describe('estimate', () => {
  it('prints the price, and submits nothing', async () => {
    const before = standIn.submissions;
    const { code, stdout } = await run(['estimate', 'canvas.png', 'sticker.png', '--x', '-4']);
    expect(stdout).toMatch(/^5 creative units\n/);
    expect(code).toBe(0);
    const { stdout: json } = await run(['estimate', 'canvas.png', '--json']);
    expect(JSON.parse(json)).toMatchObject({ cost: '5' });
    expect(standIn.submissions).toBe(before);
  });
});

describe('patch', () => {
  it('lays one file over another, and writes the result', async () => {
    const { code, stdout, stderr } = await run([
      ...['patch', 'canvas.png', 'sticker.png', '--x', '160', '--y', '96', '--out', 'result.png'],
    ]);
    expect(stdout).toBe('result.png\n');
    expect(stderr).toMatch(/^sending\nSubmitted as job job_\w+\.\n/);
    expect(stderr).toMatch(/Job job_\w+: success, 5 creative units\.\n$/);
    expect(await showsPatch(join(cwd, 'result.png'), join(cwd, 'sticker.png'))).toBe(true);
    expect(code).toBe(0);
  });

  it('says that it asks for the price, and sends only what is not above the limit', async () => {
    const told = async (limit: string) =>
      (await run(['patch', 'canvas.png', 'sticker.png', '--max-cu', limit])).stderr
        .split('\n')
        .slice(0, 2);
    expect(await told('5')).toEqual(['asking for the price', 'sending']);
    expect(await told('4')).toEqual(['asking for the price', expect.stringMatching(/^error: /)]);
  });

  it('writes into a folder, and prints the result as JSON', async () => {
    const { stdout } = await run([
      'patch',
      'canvas.png',
      'sticker.png',
      '--out',
      'results/',
      '--json',
    ]);
    const { jobId, cost, files } = JSON.parse(stdout);
    expect(jobId).toMatch(/^job_/);
    expect(cost).toBe('5');
    const [name = ''] = await readdir(join(cwd, 'results'));
    expect(files).toMatchObject([{ path: join(cwd, 'results', name), size: expect.any(Number) }]);
  });

  it('reads standard input, and writes to standard output', async () => {
    const chunks: Uint8Array[] = [];
    const { code, stderr } = await run(['patch', '-', 'sticker.png', '--out', '-'], {
      stdin: Readable.from([await readFile(join(cwd, 'canvas.png'))]),
      stdout: { write: (chunk) => chunks.push(Buffer.from(chunk)) },
    });
    expect(Buffer.concat(chunks).subarray(1, 4).toString()).toBe('PNG');
    expect(stderr).toContain('success');
    expect(code).toBe(0);
  });

  it.each([
    ['Submitted, and still running', ['--no-wait']],
    ['Done and paid for', []],
    ['Done and paid for', ['--out', '-']],
  ])(
    '%s: with %j, an output that cannot be written is not a run without a charge',
    async (words, options) => {
      const error = Object.assign(new Error('no space'), { code: 'ENOSPC' });
      const written = async () => error;
      const { code, stderr } = await run(['patch', 'canvas.png', 'sticker.png', ...options], {
        written,
      });
      expect(stderr).toMatch(
        new RegExp(`error: The result cannot be written \\(ENOSPC\\)\\.\n${words}: job_\\w+\\.\n`),
      );
      expect(code).toBe(5);
      expect((await run(['estimate', 'canvas.png'], { written })).code).toBe(2);
      error.code = 'EPIPE';
      expect(
        (await run(['patch', 'canvas.png', 'sticker.png', ...options], { written })).code,
      ).toBe(141);
    },
  );

  it('exits with the ID of the job with --no-wait', async () => {
    const { code, stdout, stderr } = await run(['patch', 'canvas.png', 'sticker.png', '--no-wait']);
    expect(stdout).toMatch(/^job_\w+\n$/);
    expect(stderr).toBe(`Next: \`scenario-patch job ${stdout.trim()} --wait\`.\n`);
    expect(code).toBe(0);
  });

  it('charges a key once', async () => {
    const args = ['patch', 'canvas.png', 'sticker.png', '--key', 'order-1', '--json'];
    const before = standIn.submissions;
    const [first, second] = [await run(args), await run(args)];
    expect(JSON.parse(second.stdout)).toEqual({ ...JSON.parse(first.stdout), replayed: true });
    expect(standIn.submissions).toBe(before + 1);
    const other = await run(['patch', 'canvas.png', '--format', 'jpeg', '--key', 'order-1']);
    expect(other.code).toBe(2);
    const [, next = ''] =
      /^Next: `scenario-patch (.*)` shows its first use\.$/m.exec(other.stderr) ?? [];
    expect(next).toBe('ledger show order-1');
    expect((await run(next.split(' '))).stdout).toMatch(/^key: order-1\n/);
  });

  it('respects the limit, and suggests a sufficient one', async () => {
    const before = standIn.submissions;
    const { code, stdout, stderr } = await run([
      'patch',
      'canvas.png',
      'sticker.png',
      '--max-cu',
      '4.5',
      '--json',
    ]);
    expect(stderr).toContain('Next: the same command with `--max-cu 5` or more.');
    expect(JSON.parse(stdout).error).toMatchObject({ kind: 'cost-limit', estimatedCost: '5' });
    expect(code).toBe(4);
    expect(standIn.submissions).toBe(before);
  });

  it.each<[string[], string]>([
    [
      ['none.png', 'sticker.png'],
      'none.png does not exist: give a file, an asset ID (asset_…), or - for standard input.',
    ],
    [['', 'sticker.png'], 'The name of a file is empty: give a file,'],
    [['canvas.png', 'sticker.png', '--out', ''], '--out must be a file, a folder or -.'],
    [['.', 'sticker.png'], '. is a folder: name a file in it.'],
    [['empty.png', 'sticker.png'], 'empty.png is empty.'],
    [
      ['canvas.png'],
      'Nothing to do to canvas.png: name a patch, or give --crop, --background or --format.',
    ],
    [['canvas.png', '--allow-overflow', '--max-cu', '9'], 'Nothing to do to canvas.png'],
    [
      ['https://example.com/canvas.png', 'sticker.png'],
      'the service does not fetch URLs: give the ID of the asset, or a file: download it first',
    ],
    [['canvas.png', '--x', '1'], '--x needs a patch'],
    [['canvas.png', '--mode', 'erase'], '--mode needs a patch'],
    [['-', '-'], 'Only one of the images'],
    [['-', 'sticker.png'], 'Standard input is empty.'],
    [
      ['canvas.png', 'sticker.png', '--mode', 'planted'],
      `--mode must be one of ${modes.join(', ')}, not "planted".`,
    ],
    [['canvas.png', 'sticker.png', '--x', 'left'], '--x must be a number of pixels, not "left".'],
    [['canvas.png', '--crop', '10'], '--crop must be WIDTHxHEIGHT+LEFT+TOP'],
    [['canvas.png', '--crop', '0x10+1+1'], '--crop must be WIDTHxHEIGHT+LEFT+TOP'],
    [
      ['canvas.png', 'sticker.png', '--max-cu', '-1'],
      '--max-cu must be an amount of creative units',
    ],
    [
      ['canvas.png', 'sticker.png', '--timeout', '0'],
      '--timeout must be a time in seconds, above 0',
    ],
    [['canvas.png', 'sticker.png', '--out', 'canvas.png'], 'canvas.png exists: give --overwrite'],
    [
      ['canvas.png', 'sticker.png', '--out', 'none/result.png'],
      'none/result.png cannot be written: create the folder none first.',
    ],
    [['canvas.png', 'sticker.png', '--out', 'canvas.png/'], 'canvas.png/ cannot be written'],
    [
      ['canvas.png', 'sticker.png', '--out', 'new/folder'],
      'new/folder cannot be written: create the folder new first.',
    ],
    [
      ['canvas.png', 'sticker.png', '--out', 'folder'],
      'folder would be a file: for a folder write folder/.',
    ],
    [
      ['canvas.png', 'sticker.png', '--out', 'canvas.png/new/'],
      'canvas.png/new/ cannot be written',
    ],
    [
      ['canvas.png', 'sticker.png', '--out', 'a.jpg', '--format', 'png'],
      'a.jpg would hold a PNG: choose a.png, or --format jpeg.',
    ],
    [
      ['canvas.png', 'sticker.png', '--out', 'a.png', '--format', 'jpeg'],
      'a.png would hold a JPEG: choose a.jpg, or --format png.',
    ],
    [
      ['canvas.png', 'sticker.png', '--out', 'a.b.webp'],
      'a.b.webp would hold a PNG: choose a.b.png.',
    ],
    [
      ['canvas.png', 'sticker.png', '--out', 'a.jpg', '--background', 'transparent'],
      'a.jpg would hold a PNG: choose a.png.',
    ],
    // The permissions of this folder say that it can be written.
    [['canvas.png', 'sticker.png', '--out', '/proc/x.png'], '/proc/x.png cannot be written'],
    [['canvas.png', 'sticker.png', '--out', '/dev/null', '--overwrite'], '/dev/null is not a file'],
    [
      ['canvas.png', 'sticker.png', '--out', '-', '--json'],
      '--json and --out - both need standard output.',
    ],
    [
      ['canvas.png', 'sticker.png', '--out', 'x.png', '--no-wait'],
      '--out and --no-wait cannot be used together.',
    ],
    [
      ['canvas.png', 'job_0123456789abcdef'],
      'job_0123456789abcdef is the ID of a job, not of an image',
    ],
    [
      ['canvas.png', 'sticker.png', '--ledger', 'l.db'],
      '--ledger needs --key, the name under which',
    ],
    [['text.txt', 'sticker.png'], 'text.txt is not an image'],
    [
      ['cut.png', 'sticker.png'],
      'cut.png is incomplete: the file is image/png, and its 90 bytes end before',
    ],
  ])('sends nothing for patch %j', async (args, message) => {
    await writeFile(join(cwd, 'empty.png'), '');
    await writeFile(join(cwd, 'text.txt'), 'no image');
    await writeFile(
      join(cwd, 'cut.png'),
      (await readFile(join(cwd, 'canvas.png'))).subarray(0, 90),
    );
    const before = standIn.requests.length;
    const { code, stdout, stderr } = await run(['patch', ...args]);
    expect(stderr).toContain(message);
    expect(stdout.startsWith('{') === args.includes('--json')).toBe(true);
    expect(code).toBe(2);
    expect(standIn.requests.length).toBe(before);
  });

  it.each([
    ['--crop', '64x64'],
    ['--background', '#ffffff'],
    ['--format', 'jpeg'],
  ])('needs no patch with %s %s', async (...option) => {
    expect((await run(['patch', 'canvas.png', ...option])).code).toBe(0);
  });

  it.each(['result.jpg', 'result.JPEG'])('chooses the format by the name %s', async (name) => {
    const { code, stderr } = await run(['patch', 'canvas.png', 'sticker.png', '--out', name]);
    expect(stderr).toContain(`The result is a JPEG, because of the name ${name}.\n`);
    expect(stderr).not.toContain('its name says');
    expect((await readFile(join(cwd, name))).subarray(0, 3)).toEqual(Buffer.from('ffd8ff', 'hex'));
    expect(code).toBe(0);
  });

  it('leaves no empty folder when the submission or the download fails', async () => {
    await using server = await serve(({ path }, response) => {
      const job = jobRecord({ status: 'success', metadata: { assetIds: ['asset_gone'] } });
      return path.includes('/assets')
        ? sendJson(response, 404, { message: 'gone' })
        : sendJson(response, 200, { job });
    });
    const args = ['patch', 'canvas.png', 'sticker.png', '--out', 'new/results/'];
    const failed = await run(args, { env: envOf(`${server.url}/v1`) });
    const refused = await run([...args, '--max-cu', '0']);
    expect([failed.code, refused.code]).toEqual([5, 4]);
    expect(await readdir(cwd)).toEqual(['canvas.png', 'sticker.png']);
    await mkdir(join(cwd, 'new'));
    await run(args, { env: envOf(`${server.url}/v1`) });
    expect(await readdir(join(cwd, 'new'))).toEqual([]);
  });

  it('replaces a file with --overwrite', async () => {
    await writeFile(join(cwd, 'result.png'), 'old');
    const args = ['patch', 'canvas.png', 'sticker.png', '--out', 'result.png', '--overwrite'];
    expect((await run(args)).code).toBe(0);
    expect((await readFile(join(cwd, 'result.png'))).subarray(1, 4).toString()).toBe('PNG');
  });

  it('reports a failure once, with its refund', async () => {
    await using server = await serve((_request, response) => {
      const metadata = { error: 'boom', hint: 'Use another image.' };
      const billing = { cuCost: 5, disableRefund: false };
      return sendJson(response, 200, { job: jobRecord({ status: 'failure', metadata, billing }) });
    });
    const env = envOf(`${server.url}/v1`);
    const { stderr } = await run(['patch', 'canvas.png', 'sticker.png'], { env });
    expect(stderr).toContain('boom. Use another image. Refunded: 5 creative units.\n');
    expect(stderr.split('Use another image.')).toHaveLength(2);
  });

  it('says in commands what to do about a lost answer', async () => {
    await using server = await serve(({ path, query }, response) =>
      path.endsWith('/patch') && !query.has('dryRun')
        ? response.socket?.destroy()
        : sendJson(response, query.has('dryRun') ? 270 : 200, { jobs: [], creativeUnitsCost: 5 }),
    );
    const args = ['patch', 'asset_1', 'asset_2'];
    const env = envOf(`${server.url}/v1`);
    const plain = await run(args, { env });
    expect(plain.stderr).toContain('but its answer was lost: The connection to');
    expect(plain.stderr).toContain('check the jobs of your account before you repeat');
    const keyed = await run([...args, '--ledger', ':memory:', '--key', 'a b'], {
      env,
    });
    expect(keyed.stderr).toContain(
      "\nNext: `scenario-patch ledger reconcile --ledger :memory:` looks for its job; `scenario-patch ledger resolve 'a b' --job ID --ledger :memory:`, or `--refused`, records its outcome.",
    );
    // With a key it is safe to repeat.
    expect(keyed.stderr).toContain('repeated, the command looks for what was taken before it sub');
    for (const { code, stderr } of [plain, keyed]) {
      expect(stderr).not.toMatch(/findSubmission|ledger\.resolve/);
      expect(code).toBe(5);
    }
  });

  it('names the job that an answer has elsewhere than the document says', async () => {
    await using server = await serve((_request, response) => {
      response.setHeader('location', '/v1/jobs/job_W6I8h1M1raV5qmU7bNhTUD');
      return sendJson(response, 201, { accepted: true });
    });
    const { code, stderr } = await run(['patch', 'asset_1', 'asset_2'], {
      env: envOf(`${server.url}/v1`),
    });
    expect(stderr).toContain(
      "its answer cannot be accepted: POST /generate/patch answered 201 without 'job'. Its answer mentions job_W6I8h1M1raV5qmU7bNhTUD, which may be its own.\nNext: `scenario-patch job job_W6I8h1M1raV5qmU7bNhTUD --wait`.",
    );
    expect(code).toBe(5);
  });

  it.each<[string, ...string[]]>([['without a key'], ['with a key', '--key', 'order-1']])(
    'names the job that a dry run has started, %s',
    async (_what, ...key) => {
      await using server = await serve((_request, response) =>
        sendJson(response, 200, { creativeUnitsCost: 5, job: jobRecord({ jobId: 'job_1' }) }),
      );
      const { code, stderr } = await run(['patch', 'asset_1', 'asset_2', '--max-cu', '5', ...key], {
        env: envOf(`${server.url}/v1`),
      });
      expect(stderr).toMatch(/\nNext: `scenario-patch job job_1 --wait`\.\n$/);
      expect(code).toBe(5);
    },
  );

  it('names the next command once when the time is over', async () => {
    await using server = await serve((_request, response) =>
      sendJson(response, 200, { job: jobRecord({ status: 'in-progress' }) }),
    );
    const { code, stderr } = await run(
      ['patch', 'canvas.png', 'sticker.png', '--timeout', '0.01'],
      { env: envOf(`${server.url}/v1`) },
    );
    expect(stderr.match(/^Next: .*$/gm)).toEqual([
      'Next: `scenario-patch job job_1 --wait`, or `--cancel`.',
    ]);
    expect(code).toBe(5);
  });

  it('ends with 1 and the hint of the service when the job fails', async () => {
    await using server = await serve((_request, response) => {
      const metadata = { error: 'boom', hint: 'Use \u001b[31manother\u202e image.' };
      const job = jobRecord({ status: 'failure', metadata, billing: { cuCost: 5 } });
      return sendJson(response, 200, { job });
    });
    const { code, stderr } = await run(['patch', 'canvas.png', 'sticker.png'], {
      env: envOf(`${server.url}/v1`),
    });
    expect(stderr).toContain('Use \\x1b[31manother\\u202e image.');
    expect(code).toBe(1);
  });

  it('names the job if its result cannot be downloaded', async () => {
    await using server = await serve(({ path }, response) => {
      const job = jobRecord({ status: 'success', metadata: { assetIds: ['asset_gone'] } });
      return path.includes('/assets')
        ? sendJson(response, 404, { message: 'gone' })
        : sendJson(response, 200, { job });
    });
    const { code, stdout, stderr } = await run(
      ['patch', 'canvas.png', 'sticker.png', '--out', 'r.png', '--json'],
      {
        env: envOf(`${server.url}/v1`),
      },
    );
    expect(stderr).toContain('Done and paid for: job_1.\nNext: `scenario-patch download job_1`.');
    expect(JSON.parse(stdout).error).toMatchObject({ kind: 'not-found', jobIds: ['job_1'] });
    expect(code).toBe(5);
  });

  it('never shows a credential that the service echoes', async () => {
    await using server = await serve(({ headers }, response) =>
      sendJson(response, 400, { message: `bad ${headers.authorization} ${credentials.apiSecret}` }),
    );
    for (const json of [[], ['--json']]) {
      const { code, stdout, stderr } = await run(['patch', 'canvas.png', 'sticker.png', ...json], {
        env: { ...envOf(`${server.url}/v1`), SCENARIO_LOG: 'debug' },
      });
      const pair = btoa(`${credentials.apiKey}:${credentials.apiSecret}`);
      expect(`${stdout}${stderr}`).toContain('[redacted]');
      for (const secret of [credentials.apiSecret, credentials.apiKey, pair]) {
        expect(`${stdout}${stderr}`).not.toContain(secret);
      }
      expect(code).toBe(3);
    }
  });
});

describe('a stopped patch', () => {
  const stoppedAt = async (
    args: readonly string[],
    isTime: (request: ReceivedRequest) => boolean,
  ) => {
    const stop = new AbortController();
    await using server = await serve((request, response) => {
      if (isTime(request)) return stop.abort('SIGINT');
      if (request.query.has('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 4 });
      const done = { status: 'success', progress: 1, metadata: { assetIds: ['asset_1'] } };
      // A job that is done at once is not asked for, which would take a pause of two seconds.
      return sendJson(response, 200, { job: jobRecord(args.includes('--out') ? done : {}) });
    });
    return await run(args, { env: envOf(`${server.url}/v1`), signal: stop.signal });
  };

  it.each<[string, string[], (request: ReceivedRequest) => boolean, string]>([
    [
      'while it asks for the price',
      ['--max-cu', '5'],
      ({ query }) => query.has('dryRun'),
      'Nothing was submitted.',
    ],
    [
      'while it submits',
      [],
      ({ path }) => path.endsWith('/patch'),
      'One submission was in flight, and may have been charged',
    ],
    [
      'while it waits',
      [],
      ({ path }) => path.includes('/jobs/'),
      'Submitted, and still running: job_1.\nNext: `scenario-patch job job_1 --wait`, or `--cancel`.',
    ],
    [
      'while it downloads',
      ['--out', 'result.png'],
      ({ path }) => path.includes('/assets'),
      'Done and paid for: job_1.\nNext: `scenario-patch download job_1`.',
    ],
  ])('reports its submission %s', async (_when, args, isTime, message) => {
    const { code, stdout, stderr } = await stoppedAt(
      ['patch', 'canvas.png', 'sticker.png', ...args],
      isTime,
    );
    expect(stderr).toContain(`Stopped.\n${message}`);
    expect(stdout).toBe('');
    expect(code).toBe(130);
    expect(await readdir(cwd)).toEqual(['canvas.png', 'sticker.png']);
  });

  it('says that nothing was submitted while it reads standard input, also in JSON', async () => {
    const stop = new AbortController();
    const stdin = new Readable({ read: () => stop.abort('SIGTERM') });
    const { code, stdout, stderr } = await run(['patch', '-', 'sticker.png', '--json'], {
      stdin,
      signal: stop.signal,
    });
    expect(stderr).toBe('Stopped.\nNothing was submitted.\n');
    expect(JSON.parse(stdout).error).toMatchObject({ kind: 'aborted', jobIds: [], uncertain: 0 });
    expect(code).toBe(143);
  });
});

describe('job, download and upload', () => {
  it('work together', async () => {
    const { stdout: submitted } = await run(['patch', 'canvas.png', 'sticker.png', '--no-wait']);
    const jobId = submitted.trim();
    const waited = await run(['job', jobId, '--wait']);
    expect(waited.stdout).toMatch(/^job_\w+ {2}success {2}100 %\n {2}asset {3}asset_/);
    expect(waited.code).toBe(0);
    const { stdout: facts } = await run(['job', jobId, '--json']);
    const { assetIds } = JSON.parse(facts);
    await mkdir(join(cwd, 'out'));
    const { stdout: path, code } = await run(['download', jobId, '--out', 'out']);
    expect(path).toBe(`out/${assetIds[0]}.png\n`);
    expect(code).toBe(0);
    const both = await run(['download', ...assetIds, 'asset_other', '--out', 'one.png']);
    expect(both.stderr).toContain('There are 2 assets, but --out is one file');
    expect(both.code).toBe(2);
    const packed = await run(['download', jobId, ...assetIds, '--archive', '--out', 'all.zip']);
    expect([packed.stdout, packed.code]).toEqual(['all.zip\n', 0]);
    const files = Object.values(unzipSync(await readFile(join(cwd, 'all.zip'))));
    expect(files.map((file) => Buffer.from(file))).toEqual([
      await readFile(join(cwd, `out/${assetIds[0]}.png`)),
    ]);
    const unnamed = await run(['download', jobId, '--archive']);
    expect([unnamed.code, unnamed.stderr]).toEqual([
      2,
      expect.stringContaining('name it with --out'),
    ]);
    const { stdout: uploaded } = await run(['upload', 'canvas.png', 'sticker.png']);
    expect(uploaded).toMatch(/^asset_\w+\nasset_\w+\n$/);
    const again = await run(['estimate', ...uploaded.trim().split('\n')]);
    expect(again.stdout).toMatch(/^5 creative units\n/);
  });

  it('name what was uploaded before the failure of another file', async () => {
    await using server = await serve((request, response) => {
      const { image, name } = request.json() as Record<string, string>;
      return image === undefined || name?.startsWith('canvas')
        ? sendJson(response, 200, { asset: { id: 'asset_first' } })
        : sendJson(response, 400, { message: 'no more' });
    });
    const args = ['upload', 'canvas.png', 'sticker.png', 'canvas.png', '--json'];
    const { code, stdout, stderr } = await run(args, { env: envOf(`${server.url}/v1`) });
    expect(stderr).toMatch(
      /Not uploaded: sticker\.png, canvas\.png\.\nerror: .*no more\nUploaded before: canvas\.png as asset_first\.\n$/,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      error: { kind: 'invalid-request' },
      assets: [{ file: 'canvas.png', assetId: 'asset_first' }],
    });
    expect(code).toBe(3);
  });

  it('do not take a lost answer to an upload for a charge', async () => {
    await using server = await serve((_request, response) => response.socket?.destroy());
    const { code, stderr } = await run(['upload', 'canvas.png'], {
      env: envOf(`${server.url}/v1`),
    });
    expect(stderr).toContain('Uploading it again is not charged, but may leave a second copy.\n');
    expect(stderr).not.toContain('may have been charged');
    expect(code).toBe(3);
  });

  it('name what was uploaded in a result that cannot be written', async () => {
    const written = async () => Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const { code, stderr } = await run(['upload', 'canvas.png'], { written });
    expect(stderr).toMatch(/\(ENOSPC\)\.\nUploaded before: canvas\.png as asset_\w+\.\n$/);
    expect(code).toBe(2);
  });

  it('take the file of an asset, and any other file, by its name', async () => {
    const names = ['asset_1.png', 'job_1.png', 'it’s "a b".png', '-dash.png', 'C:\\a.png'];
    for (const name of names) {
      await copyFile(join(cwd, 'canvas.png'), join(cwd, name));
      const { code, stdout } = await run(['estimate', '--crop', '3x3', '--', name]);
      expect([name, stdout.split('\n')[0], code]).toEqual([name, '5 creative units', 0]);
    }
    const { stderr } = await run(['estimate', '-dash.png', '--crop', '3x3']);
    expect(stderr).toContain('(A file of this name is given as ./-dash.png.)\n');
    expect((await run(['upload', ''])).stderr).toContain(
      'The name of a file is empty: give a file, or - for standard input.',
    );
  });

  it('download an asset once that is named twice', async () => {
    const { stdout } = await run(['upload', 'canvas.png']);
    const id = stdout.trim();
    expect((await run(['download', id, id, '--out', 'one.png'])).stdout).toBe('one.png\n');
  });

  it('tell when a file holds something other than its name says', async () => {
    const { stdout } = await run(['upload', 'canvas.png']);
    const download = async (out: string) => await run(['download', stdout.trim(), '--out', out]);
    const other = await download('a.jpg');
    expect(other.stderr).toContain('a.jpg holds image/png, but its name says image/jpeg.\n');
    expect([other.stdout, other.code]).toEqual(['a.jpg\n', 0]);
    expect((await download('a.png')).stderr).not.toContain('holds');
    expect((await download('a.unknown')).stderr).not.toContain('holds');
    expect((await download('a')).stderr).toContain('a would be a file: for a folder write a/.');
  });

  it('tell a file that is in the way from a refusal of the service', async () => {
    const { stdout } = await run(['upload', 'canvas.png']);
    const id = stdout.trim();
    const download = async (...more: string[]) =>
      await run(['download', id, '--out', 'in-the-way/', ...more]);
    expect((await download()).stderr).toContain(`downloaded in-the-way/${id}.png\n`);
    const again = await download('--json');
    expect(again.stderr).toBe(`in-the-way/${id}.png was there\n`);
    expect(JSON.parse(again.stdout).files).toMatchObject([{ assetId: id, wasThere: true }]);
    expect(again.code).toBe(0);
    await writeFile(join(cwd, `in-the-way/${id}.png`), 'mine');
    const { code, stderr } = await download();
    expect(stderr).toContain(
      `error: The file in-the-way/${id}.png exists, and is replaced only with --overwrite.\n`,
    );
    expect(code).toBe(2);
    expect((await download('--overwrite')).code).toBe(0);
    expect((await run(['download', 'asset_none', '--out', 'in-the-way/'])).code).toBe(3);
  });

  it('go on with an archive by its job, however the first command ended', async () => {
    const asked = () => standIn.requests.filter(({ path }) => path === '/v1/assets/download');
    const before = asked().length;
    const { stdout } = await run(['upload', 'canvas.png']);
    const download = ['download', stdout.trim(), '--archive', '--out', 'the first.zip'];
    const stop = new AbortController();
    let told = '';
    const stderr = {
      write: (text: string) => {
        told += text;
        if (told.includes('waiting for archive job_')) stop.abort('SIGINT');
      },
    };
    const stopped = await run(download, { signal: stop.signal, stderr: stderr as Io['stderr'] });
    expect(stopped.code).toBe(130);
    const [, again = '', jobId = ''] =
      /^Next: `scenario-patch (download --archive-job (job_\w+) --out 'the first.zip')`/m.exec(
        told,
      ) ?? [];
    expect(again).not.toBe('');
    const { code, stdout: path } = await run([
      'download',
      '--archive-job',
      jobId,
      '--out',
      'b.zip',
    ]);
    expect([path, code]).toEqual(['b.zip\n', 0]);
    expect(Object.keys(unzipSync(await readFile(join(cwd, 'b.zip'))))).toHaveLength(1);
    expect(asked().length).toBe(before + 1);
  });

  it('name the command that goes on with an archive that is not there in time', async () => {
    fakeLimits();
    onTestFinished(() => void vi.useRealTimers());
    await using service = await serve(({ path }, response) => {
      const isAsked = path.endsWith('job_1');
      if (isAsked) vi.advanceTimersByTime(60_000);
      sendJson(response, 200, { jobId: 'job_1', ...(isAsked && { jobStatus: 'pending' }) });
    });
    const env = envOf(`${service.url}/v1`);
    const args = ['download', 'asset_1', '--archive', '--out', 'a.zip', '--timeout', '60'];
    for (const line of [args, ['download', '--archive-job', 'job_1', ...args.slice(3)]]) {
      const { code, stderr } = await run(line, { env });
      expect(stderr).toContain('Next: `scenario-patch download --archive-job job_1 --out a.zip`');
      expect(stderr).not.toContain('scenario-patch job job_1');
      expect(code).toBe(3);
    }
  });

  it.each([
    [
      ['download', '--job', 'job_1'],
      'give the ID as an argument, such as `scenario-patch download',
    ],
    [['job', '--job', 'job_1'], 'give the ID as an argument'],
    [
      ['job', 'asset_1', '--wait'],
      'asset_1 is the ID of an asset, not of a job.\nNext: `scenario-patch download asset_1`.',
    ],
    [['patch', 'a.png', 'b.png', '-x', '160'], "unknown option '-x'\n(Did you mean --x?)"],
    [['patch', 'a.png', 'b.png', '-out', 'c.png'], '(Did you mean --out?)'],
    [['whoami', '-help'], '(Did you mean --help?)'],
    [['download'], 'Name at least one asset or job'],
    [['download', '--archive-job', 'job_1'], '--archive-job makes one file'],
    [['download', 'asset_1', '--archive-job', 'job_1', '--out', 'a.zip'], 'leave out the IDs'],
    [['download', '--archive', '--archive-job', 'job_1', '--out', 'a.zip'], 'leave out the IDs'],
  ])('%j is refused before anything is sent', async (args, message) => {
    const before = standIn.requests.length;
    const { code, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect([code, standIn.requests.length]).toEqual([2, before]);
  });

  it('upload a truncated image only with kind asset', async () => {
    await writeFile(
      join(cwd, 'cut.png'),
      (await readFile(join(cwd, 'canvas.png'))).subarray(0, 90),
    );
    const { code, stderr } = await run(['upload', 'cut.png']);
    expect(stderr).toContain('The image cut.png is incomplete');
    expect(stderr).toContain('To send it as it is, use kind asset.');
    expect(code).toBe(2);
    const sent = await run(['upload', 'cut.png', '--kind', 'asset']);
    // It was sent: the stand-in decodes what it is given.
    expect(sent.stderr).toContain('The service refused the file of upload');
  });

  it('do not show a credential that a record echoes, also in JSON', async () => {
    await using server = await serve((_request, response) => {
      const metadata = { error: `no ${credentials.apiSecret}`, hint: `?${credentials.apiKey}` };
      return sendJson(response, 200, { job: jobRecord({ status: 'failure', metadata }) });
    });
    for (const json of [[], ['--json']]) {
      const { stdout } = await run(['job', 'job_1', ...json], { env: envOf(`${server.url}/v1`) });
      expect(stdout).toContain('[redacted]');
      expect(stdout).not.toContain(credentials.apiSecret);
      expect(stdout).not.toContain(credentials.apiKey);
    }
  });

  it('report a job that does not exist', async () => {
    const { code, stderr } = await run(['job', 'job_none']);
    expect(stderr).toContain('404');
    expect(code).toBe(3);
  });

  it.each([
    ['success', 'It is final already.\n'],
    ['failure', 'It is final already.\n'],
    ['canceled', ''],
  ])('job --cancel of a job whose answer is %s says %j', async (status, note) => {
    await using server = await serve((_request, response) =>
      sendJson(response, 200, { job: jobRecord({ status }) }),
    );
    const { stderr } = await run(['job', 'job_1', '--cancel'], { env: envOf(`${server.url}/v1`) });
    expect(stderr).toBe(note);
  });

  it('end with 1 for a canceled job, and name the running job when they are stopped', async () => {
    const stop = new AbortController();
    await using server = await serve(({ method, path }, response) => {
      if (path.endsWith('/job_2')) return stop.abort('SIGINT');
      const status = method === 'POST' ? 'in-progress' : 'canceled';
      return sendJson(response, 200, { job: jobRecord({ status }) });
    });
    const env = envOf(`${server.url}/v1`);
    const asked = await run(['job', 'job_1', '--cancel'], { env });
    expect(asked.stderr).toContain('The service was asked to cancel the job.');
    expect(asked.code).toBe(0);
    expect((await run(['job', 'job_1', '--wait'], { env })).code).toBe(1);
    const waited = await run(['job', 'job_1', '--wait'], { env });
    expect(waited.stderr).toBe('');
    const stopped = await run(['job', 'job_2', '--wait'], { env, signal: stop.signal });
    expect(stopped.stderr).toContain('The job continues: `scenario-patch job job_2 --wait`.');
    expect(stopped.code).toBe(130);
  });
});

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../src/testing/freePort.js';
import { drawImages } from '../src/testing/images.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { findChromium, launchArguments } from './browser/chromium.js';
import { type Consumer, installPackage, packageRoot } from './consumer.js';

const execute = promisify(execFile);
const MINUTES = 60_000;

let consumer: Consumer;
let examples: string;
let standIn: StandIn;
let env: Record<string, string>;
const running: ChildProcess[] = [];

/** The dependencies of an example, without the package itself, which is installed from its tarball. */
async function dependenciesOf(folder: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const named = { ...manifest.dependencies, ...manifest.devDependencies } as Record<string, string>;
  const { 'scenario-patch': own, ...others } = named;
  expect(own).toMatch(/^\^/);
  return Object.entries(others).map(([name, range]) => `${name}@${range}`);
}

async function install(packages: readonly string[]): Promise<void> {
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await execute('npm', ['install', ...flags, ...packages], { cwd: consumer.folder });
}

beforeAll(async () => {
  consumer = await installPackage();
  examples = join(consumer.folder, 'my examples');
  await cp(join(packageRoot, 'examples'), examples, { recursive: true });
  await install(await dependenciesOf(examples));
  await drawImages(examples);
  standIn = await startStandIn({ settle: 'at-once' });
  env = {
    PATH: String(process.env.PATH),
    ...standIn.environment,
    PORT: '0',
  };
}, 10 * MINUTES);

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      // Some commands are wrappers around another program.
      process.kill(-Number(child.pid), 'SIGKILL');
      await ended;
    }
  }
});

afterAll(async () => {
  await standIn?.close();
});

/** Starts a program of the examples; its output is available line by line. */
function start(command: string, args: readonly string[], cwd = examples) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  running.push(child);
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

const bin = (name: string): string => join(consumer.folder, 'node_modules/.bin', name);

describe('examples/patch.mjs', () => {
  it(
    'patches one picture, and prints the digest of the result',
    async () => {
      const before = standIn.submissions;
      const { stdout, stderr } = await execute(process.execPath, ['patch.mjs'], {
        cwd: examples,
        env,
      });
      const [digest, file] = stdout.trim().split(/\s+/);
      const bytes = await readFile(join(examples, String(file)));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
      expect(stderr).toMatch(/^Submitted as job_.*\n(?:.*\n)*.*100 %\n$/);
      expect(standIn.submissions - before).toBe(1);
    },
    2 * MINUTES,
  );
});

describe('examples/batch.mjs', () => {
  it('is under 30 lines', async () => {
    const program = await readFile(join(examples, 'batch.mjs'), 'utf8');
    expect(program.trimEnd().split('\n').length).toBeLessThan(30);
  });

  it(
    'patches 40 pictures, killed on the way, and pays for each once',
    async () => {
      const pictures = join(examples, 'pictures');
      await mkdir(pictures);
      for (let index = 0; index < 40; index++) {
        const background = { r: index * 6, g: 255 - index * 6, b: 90 };
        const picture = sharp({ create: { width: 320, height: 240, channels: 3, background } });
        await picture.png().toFile(join(pictures, `${String(index).padStart(2, '0')}.png`));
      }
      // The stand-in has no limit of a hundred requests a minute, which would take minutes here.
      const program = await readFile(join(examples, 'batch.mjs'), 'utf8');
      const unlimited = program.replace('createScenarioClient({', '$& rateLimit: false,');
      expect(unlimited).not.toBe(program);
      await writeFile(join(examples, 'unlimited.mjs'), unlimited);
      const before = standIn.submissions;
      const { child, lines } = start(process.execPath, ['unlimited.mjs', 'pictures']);
      for (let done = 0; done < 9; done++)
        expect((await lines.next()).value).toMatch(/creative units$/);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const killedAt = standIn.submissions - before;
      expect(killedAt).toBeLessThan(40);
      const { stdout, stderr } = await execute(process.execPath, ['unlimited.mjs', 'pictures'], {
        cwd: examples,
        env,
      });
      expect(stderr.split('\n').filter((line) => /^\d+\.png/.test(line))).toEqual([]);
      expect(stdout.trim().split('\n').length).toBe(40);
      expect(standIn.submissions - before).toBe(40);
      const results = (await readdir(join(examples, 'results'))).filter((name) =>
        name.endsWith('.png'),
      );
      // One file is the script's own.
      expect(results.length).toBeGreaterThanOrEqual(40);
    },
    5 * MINUTES,
  );
});

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('examples/site', () => {
  let browser: Browser;
  beforeAll(async () => {
    await execute('npm', ['run', 'page'], {
      cwd: examples,
      env: { ...env, PATH: `${bin('')}:${env.PATH}` },
    });
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...launchArguments],
      timeout: 2 * MINUTES,
    });
  }, 3 * MINUTES);
  afterAll(() => browser?.close());

  it.each(['express', 'fastify', 'hono'])(
    '%s.mjs serves a page that patches',
    async (name) => {
      const { lines } = start(process.execPath, [`site/${name}.mjs`]);
      const url = String((await lines.next()).value);
      const before = standIn.submissions;
      const page = await (await browser.newContext()).newPage();
      const sent: string[] = [];
      page.on('request', (request) => {
        sent.push(request.headers().authorization ?? '');
      });
      await page.goto(url);
      await page.getByLabel('Picture').setInputFiles(join(examples, 'canvas.png'));
      await page.getByLabel('Sticker').setInputFiles(join(examples, 'sticker.png'));
      await page.getByRole('button', { name: 'Patch' }).click();
      const status = page.getByRole('status');
      await status.filter({ hasText: /[^\d %]/ }).waitFor({ timeout: MINUTES });
      expect(await status.textContent()).toBe('Done.');
      const image = page.getByRole('img');
      await image.evaluate((element) =>
        (element as unknown as { decode(): Promise<void> }).decode(),
      );
      expect(standIn.submissions - before).toBe(1);
      expect(sent.filter(Boolean)).toEqual([]);
      const stranger = await fetch(`${url}api/scenario/jobs`);
      expect(stranger.status).toBe(401);
      await page.context().close();
    },
    3 * MINUTES,
  );
});

describe('examples/worker', () => {
  it(
    'lets signed-in users patch, on workerd',
    async () => {
      const cwd = join(examples, 'worker');
      const flags = ['--bundle', '--format=esm', '--conditions=worker', '--outfile=bundle.mjs'];
      await execute(bin('esbuild'), ['worker.mjs', ...flags], { cwd });
      const port = await freePort();
      start(bin('workerd'), ['serve', 'config.capnp', `--socket-addr=http=127.0.0.1:${port}`], cwd);
      const url = `http://127.0.0.1:${port}/api/scenario`;
      const user = { 'cf-access-authenticated-user-email': 'ann@example.com' };
      const ask = (path: string, init: RequestInit = {}) => fetch(url + path, init);
      // It is ready once it answers.
      while (
        await ask('/jobs').then(
          () => false,
          () => true,
        )
      ) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect((await ask('/jobs')).status).toBe(401);
      const before = standIn.submissions;
      const { assets } = await listAssets();
      const response = await ask('/generate/patch', {
        method: 'POST',
        body: JSON.stringify({ image: assets[0]?.id }),
        headers: { ...user, 'content-type': 'application/json' },
      });
      expect([response.status, await response.json()]).toMatchObject([
        200,
        { job: { jobType: 'patch-image' } },
      ]);
      expect(standIn.submissions - before).toBe(1);
      const other = await ask('/uploads', { method: 'POST', body: '{}', headers: user });
      expect(other.status).toBe(403);
    },
    3 * MINUTES,
  );

  async function listAssets(): Promise<{ assets: { id: string }[] }> {
    const { apiKey, apiSecret } = standIn.credentials;
    const authorization = `Basic ${btoa(`${apiKey}:${apiSecret}`)}`;
    const response = await fetch(`${standIn.url}/assets`, { headers: { authorization } });
    return (await response.json()) as { assets: { id: string }[] };
  }
});

describe('examples/contract-ci', () => {
  it(
    'checks a service against the document, and writes the reports that its workflow keeps',
    async () => {
      const cwd = join(examples, 'contract-ci');
      const summary = join(cwd, 'summary.md');
      const { stdout } = await execute('npm', ['run', '-s', 'contract'], {
        cwd,
        env: { ...env, CONTRACT_REQUESTS_PER_MINUTE: '1000000', GITHUB_STEP_SUMMARY: summary },
      });
      expect(stdout).toMatch(/[1-9]\d+ passed, 0 violations, 0 errors\n$/);
      expect(await readFile(summary, 'utf8')).toContain('Contract');
      const workflow = parse(await readFile(join(cwd, '.github/workflows/contract.yml'), 'utf8'));
      const { steps } = workflow.jobs.contract as {
        steps: { run?: string; with?: { path?: string } }[];
      };
      const { scripts } = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
      for (const command of steps.flatMap(
        ({ run = '' }) => /^npm run (\S+)/.exec(run)?.[1] ?? [],
      )) {
        expect(scripts).toHaveProperty([command]);
      }
      const kept = steps.flatMap(({ with: given }) => given?.path ?? []);
      for (const path of kept) expect((await readdir(join(cwd, path))).length).toBeGreaterThan(3);
      await rm(join(cwd, 'reports'), { recursive: true });
    },
    5 * MINUTES,
  );
});

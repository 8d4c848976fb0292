import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../src/testing/freePort.js';
import { drawImages } from '../src/testing/images.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { findChromium, launchArguments } from './browser/chromium.js';
import { type Consumer, installPackage, packageRoot } from './consumer.js';

const execute = promisify(execFile);
const MINUTES = 60_000;
const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('examples/next', () => {
  let consumer: Consumer;
  let standIn: StandIn;
  let browser: Browser;
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    consumer = await installPackage();
    await cp(join(packageRoot, 'examples/next/app'), join(consumer.folder, 'app'), {
      recursive: true,
    });
    const manifest = await readFile(join(packageRoot, 'examples/next/package.json'), 'utf8');
    const { 'scenario-patch': _, ...others } = JSON.parse(manifest).dependencies;
    const packages = Object.entries(others).map(([name, range]) => `${name}@${range}`);
    const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    await execute('npm', ['install', ...flags, ...packages], { cwd: consumer.folder });
    await drawImages(consumer.folder);
    standIn = await startStandIn({ settle: 'at-once' });
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...launchArguments],
      timeout: 2 * MINUTES,
    });
  }, 10 * MINUTES);

  afterAll(async () => {
    if (server?.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      process.kill(-Number(server.pid), 'SIGKILL');
      await ended;
    }
    await browser?.close();
    await standIn?.close();
  }, MINUTES);

  it(
    'is built without credentials, and serves a page that patches',
    async () => {
      const cwd = consumer.folder;
      const env = { PATH: String(process.env.PATH), NEXT_TELEMETRY_DISABLED: '1' };
      const next = join(cwd, 'node_modules/.bin/next');
      await execute(next, ['build'], { cwd, env });

      const port = await freePort();
      server = spawn(next, ['start', '-H', '127.0.0.1', '-p', String(port)], {
        cwd,
        env: {
          ...env,
          ...standIn.environment,
        },
        stdio: ['ignore', 'ignore', 'inherit'],
        detached: true,
      });
      const url = `http://127.0.0.1:${port}`;
      // It is ready once it answers.
      for (let answered = false; !answered; ) {
        answered = await fetch(url).then(
          ({ ok }) => ok,
          () => new Promise<boolean>((resolve) => setTimeout(resolve, 50, false)),
        );
      }
      expect((await fetch(`${url}/api/scenario/jobs`)).status).toBe(401);
      const context = await browser.newContext();
      await context.addCookies([{ name: 'session', value: 'ann', url }]);
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.getByLabel('Picture').setInputFiles(join(cwd, 'canvas.png'));
      await page.getByLabel('Sticker').setInputFiles(join(cwd, 'sticker.png'));
      await page.getByRole('button', { name: 'Patch' }).click();
      const output = page.getByRole('status');
      await output.filter({ hasText: /[a-z]/ }).waitFor({ timeout: MINUTES });
      expect(await output.textContent()).toBe('success');
      expect(standIn.submissions).toBe(1);
      await context.close();
    },
    8 * MINUTES,
  );
});

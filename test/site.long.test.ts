import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchArguments } from './browser/chromium.js';
import { packageRoot } from './consumer.js';

const executablePath = findChromium();
const reason = executablePath === undefined ? ' (no Chromium here; CHROMIUM_PATH names one)' : '';
const dist = join(packageRoot, 'site/dist');
const base = '/scenario-patch/';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const phone = { width: 375, height: 740 };

/** An opened page, and its errors. */
interface Opened {
  readonly page: Page;
  readonly problems: string[];
}

describe.skipIf(executablePath === undefined)(`npm run docs${reason}`, () => {
  let server: Server;
  let origin: string;
  let browser: Browser;
  let files: string[];

  beforeAll(async () => {
    const args = ['run', 'docs', '--', '--base', base];
    const built = spawnSync('npm', args, { cwd: packageRoot, encoding: 'utf8' });
    expect(built.status, built.stdout + built.stderr).toBe(0);
    files = filesIn(dist)
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .sort();
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      const path = fileAt(pathname);
      if (path === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      createReadStream(path).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...launchArguments],
    });
    await mkdir(join(packageRoot, 'reports/site'), { recursive: true });
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(file: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.route(
      (url) => url.origin !== origin && url.protocol.startsWith('http'),
      (route) => {
        problems.push(`asks ${route.request().url()}`);
        return route.abort();
      },
    );
    await page.goto(`${origin}${base}${file}`, { waitUntil: 'networkidle' });
    return { page, problems };
  }

  it('makes a page of every document', () => {
    const names = readdirSync(join(packageRoot, 'docs'));
    const expected = names.map((name) => `docs/${name.replace('.md', '.html')}`);
    expect(files).toEqual(expect.arrayContaining([...expected, 'index.html', 'api.html']));
    expect(files).toContain('reference/index.html');
  });

  it.each(['light', 'dark'] as const)(
    'shows every page on a phone, %s, without errors or requests to other hosts',
    async (colorScheme) => {
      for (const file of files) {
        const { page, problems } = await open(file, { viewport: phone, colorScheme });
        expect(problems, file).toEqual([]);
        expect((await page.textContent('body'))?.length, file).toBeGreaterThan(500);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, file).toBeLessThanOrEqual(phone.width);
        // What the reader sees: classes and media queries are both used.
        const isDark = await page.evaluate(() => {
          const seen = [document.body, document.documentElement]
            .map((element) =>
              getComputedStyle(element)
                .backgroundColor.match(/[\d.]+/g)
                ?.map(Number),
            )
            .find((parts) => parts !== undefined && parts[3] !== 0);
          return (seen ?? [255]).slice(0, 3).every((part) => part < 128);
        });
        expect(isDark, file).toBe(colorScheme === 'dark');
        const name = file.replaceAll('/', '-').replace('.html', `-${colorScheme}.png`);
        await page.screenshot({ path: join(packageRoot, 'reports/site', `phone-${name}`) });
        await page.context().close();
      }
    },
  );

  it('draws the diagrams', async () => {
    const { page } = await open('index.html');
    await page.waitForSelector('.diagram svg');
    expect(await page.textContent('.diagram')).toContain('the client');
    await page.context().close();
  });

  it('has no dead links to pages or headings', async () => {
    const anchors = new Map<string, Set<string>>();
    const wanted: { from: string; path: string; hash: string }[] = [];
    for (const file of files.filter((each) => !/^re(ference|port)/.test(each))) {
      const { page, problems } = await open(file);
      expect(problems, file).toEqual([]);
      if (file === 'docs/client.html')
        await page.screenshot({ path: join(packageRoot, 'reports/site/client.png') });
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll('a')].map(({ href }) => href),
      }));
      anchors.set(`${base}${file}`, new Set(found.ids));
      for (const link of found.links.filter((each) => each.startsWith(origin))) {
        const { pathname, hash } = new URL(link);
        const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        wanted.push({ from: file, path, hash: decodeURIComponent(hash.slice(1)) });
      }
      await page.context().close();
    }
    expect(wanted.length).toBeGreaterThan(300);
    const dead = wanted.filter(
      ({ path, hash }) =>
        fileAt(path) === undefined || (hash !== '' && anchors.get(path)?.has(hash) !== true),
    );
    expect(dead).toEqual([]);
  });

  it('finds an option using only the keyboard', async () => {
    const { page } = await open('index.html');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.VPLocalSearchBox .search-input');
    await page.keyboard.type('maxCreativeUnits', { delay: 20 });
    await page.waitForSelector('.VPLocalSearchBox .result');
    await page.screenshot({ path: join(packageRoot, 'reports/site', 'search.png') });
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash !== '');
    await page.waitForSelector('.VPLocalSearchBox', { state: 'detached' });
    expect(await page.textContent('main')).toContain('maxCreativeUnits');
    await page.context().close();
  });

  it('has a reference with every operation of the document', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('reference/index.html', { colorScheme });
      await page.getByText('/generate/patch').first().waitFor();
      const name = `reference-${colorScheme}.png`;
      await page.screenshot({ path: join(packageRoot, 'reports/site', name) });
      await page.context().close();
    }
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

/** The file for a path of the site. */
function fileAt(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(dist, decodeURIComponent(pathname.slice(base.length)) || 'index.html');
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  const isInside = !relative(dist, file).startsWith('..');
  return isInside && existsSync(file) ? file : undefined;
}

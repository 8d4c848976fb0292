import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../src/testing/listen.js';
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
const desktop = { width: 1280, height: 720 };

/** An opened page, and its errors. */
interface Opened {
  readonly page: Page;
  readonly problems: string[];
}

/** What one page is seen to be on a phone, and what its links and headings are. */
interface Seen {
  readonly file: string;
  readonly problems: readonly string[];
  readonly letters: number;
  readonly width: number;
  readonly isDark: boolean;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

describe.skipIf(executablePath === undefined)(`npm run docs${reason}`, () => {
  let site: Listening;
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
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      const path = fileAt(pathname);
      if (path === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      // As the hosts of such sites do: scripts that every page has are compiled once.
      response.setHeader('cache-control', 'max-age=600');
      createReadStream(path).pipe(response);
    });
    site = await listen(server);
    origin = site.url;
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...launchArguments],
    });
    await mkdir(join(packageRoot, 'reports/site'), { recursive: true });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A browser of a reader, who keeps what a page has loaded for the next. */
  function read(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return browser.newContext(options);
  }

  async function open(reader: BrowserContext, file: string): Promise<Opened> {
    const page = await reader.newPage();
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

  const visits = new Map<string, Promise<readonly Seen[]>>();

  /** Looks at every page once, for all tests: to load one takes a second. */
  function visit(colorScheme: 'light' | 'dark'): Promise<readonly Seen[]> {
    const visited = visits.get(colorScheme) ?? visitAll(colorScheme);
    visits.set(colorScheme, visited);
    return visited;
  }

  async function visitAll(colorScheme: 'light' | 'dark'): Promise<readonly Seen[]> {
    const reader = await read({ viewport: phone, colorScheme });
    const seen: Seen[] = [];
    const left = [...files];
    // A page is loaded half a second after its last request, in which another one can load.
    const look = async () => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        seen.push(await lookAt(reader, file, colorScheme));
      }
    };
    await Promise.all([look(), look(), look()]);
    await reader.close();
    return seen;
  }

  async function lookAt(
    reader: BrowserContext,
    file: string,
    colorScheme: 'light' | 'dark',
  ): Promise<Seen> {
    const { page, problems } = await open(reader, file);
    const letters = (await page.textContent('body'))?.length ?? 0;
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
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
    const name = file.replaceAll('/', '-').replace('.html', `-${colorScheme}.png`);
    await page.screenshot({ path: join(packageRoot, 'reports/site', `phone-${name}`) });
    await page.setViewportSize(desktop);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a')].map(({ href }) => href),
    }));
    if (file === 'docs/client.html' && colorScheme === 'light') {
      await page.screenshot({ path: join(packageRoot, 'reports/site/client.png') });
    }
    await page.close();
    return { file, problems, letters, width, isDark, ...found };
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
      const seen = await visit(colorScheme);
      expect(seen.map(({ file }) => file).sort()).toEqual(files);
      for (const { file, problems, letters, width, isDark } of seen) {
        expect(problems, file).toEqual([]);
        expect(letters, file).toBeGreaterThan(500);
        expect(width, file).toBeLessThanOrEqual(phone.width);
        expect(isDark, file).toBe(colorScheme === 'dark');
      }
    },
  );

  it('draws the diagrams', async () => {
    const reader = await read();
    const { page, problems } = await open(reader, 'index.html');
    await page.waitForSelector('.diagram svg');
    expect(problems).toEqual([]);
    expect(await page.textContent('.diagram')).toContain('the client');
    await reader.close();
  });

  it('has no dead links to pages or headings', async () => {
    const anchors = new Map<string, Set<string>>();
    const wanted: { from: string; path: string; hash: string }[] = [];
    const seen = await visit('light');
    for (const { file, ids, links } of seen.filter(
      (each) => !/^re(ference|port)/.test(each.file),
    )) {
      anchors.set(`${base}${file}`, new Set(ids));
      for (const link of links.filter((each) => each.startsWith(origin))) {
        const { pathname, hash } = new URL(link);
        const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        wanted.push({ from: file, path, hash: decodeURIComponent(hash.slice(1)) });
      }
    }
    expect(wanted.length).toBeGreaterThan(300);
    const dead = wanted.filter(
      ({ path, hash }) =>
        fileAt(path) === undefined || (hash !== '' && anchors.get(path)?.has(hash) !== true),
    );
    expect(dead).toEqual([]);
  });

  it('finds an option using only the keyboard', async () => {
    const reader = await read();
    const { page, problems } = await open(reader, 'index.html');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.VPLocalSearchBox .search-input');
    await page.keyboard.type('maxCreativeUnits', { delay: 20 });
    await page.waitForSelector('.VPLocalSearchBox .result');
    await page.screenshot({ path: join(packageRoot, 'reports/site', 'search.png') });
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash !== '');
    await page.waitForSelector('.VPLocalSearchBox', { state: 'detached' });
    expect(await page.textContent('main')).toContain('maxCreativeUnits');
    expect(problems).toEqual([]);
    await reader.close();
  });

  it('has a reference with every operation of the document', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const reader = await read({ colorScheme });
      const { page } = await open(reader, 'reference/index.html');
      await page.getByText('/generate/patch').first().waitFor();
      const name = `reference-${colorScheme}.png`;
      await page.screenshot({ path: join(packageRoot, 'reports/site', name) });
      await reader.close();
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

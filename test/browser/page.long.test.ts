import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../contract-tests/report/html/page.js';
import { toJUnit } from '../../contract-tests/report/junit.js';
import {
  document as contractDocument,
  record,
  reportOf,
  tooFar,
  undeclared,
} from '../../contract-tests/report/testing/records.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { findChromium, launchArguments } from './chromium.js';
import { findPoorContrast } from './contrast.js';

const executablePath = findChromium();
if (executablePath === undefined && process.env.CI === 'true') {
  throw new Error('CI must install Chromium, or name it in CHROMIUM_PATH.');
}

const curl = `curl -i 'http://127.0.0.1:4010/v1/jobs/job_1' -u "$SCENARIO_SDK_API_KEY:$SCENARIO_SDK_API_SECRET"`;
const report = reportOf([
  record('good'),
  record('bad <script>alert(1)</script>', { violations: [tooFar], curl }),
  record('moved', { drift: [{ ...undeclared, actual: '"<img src=x onerror=alert(1)>"' }], curl }),
  record('left out', { status: 'not-applicable', reason: 'no uploadId is known' }),
  record('size', {
    operation: 'jobsList',
    exercises: [
      { statement: '/components/parameters/PageSize/schema/maximum', polarity: 'negative' },
    ],
  }),
]);

const reason = executablePath === undefined ? ' (no Chromium here; CHROMIUM_PATH names one)' : '';

describe.skipIf(executablePath === undefined)(`the page in Chromium${reason}`, () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    folder = await makeFolder();
    await writeFile(join(folder, 'report.html'), toHtml(report, contractDocument.value));
    url = pathToFileURL(join(folder, 'report.html')).href;
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...launchArguments],
    });
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<{
    page: Page;
    problems: string[];
  }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => problems.push(dialog.message()));
    page.on('request', (request) => {
      if (request.url() !== url) problems.push(request.url());
    });
    await page.goto(url);
    return { page, problems };
  }

  it('opens without a request, an error or a dialog, whatever the findings contain', async () => {
    const { page, problems } = await open();
    expect(await page.title()).toBe('Contract report: 1 violation, 1 drift on 127.0.0.1:4010');
    const cards = page.getByRole('article');
    expect(await cards.count()).toBe(2);
    expect(await cards.nth(0).textContent()).toContain('job.progress is 1.5, but must be <= 1.');
    expect(await cards.nth(1).textContent()).toContain('"<img src=x onerror=alert(1)>"');
    expect(await page.locator('img, iframe, link, script[src]').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has landmarks, one h1, no skipped heading level, captions and names', async () => {
    const { page } = await open();
    for (const role of ['banner', 'navigation', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((above, level) => {
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    }, 0);
    expect(await page.locator('table:not(:has(> caption))').count()).toBe(0);
    expect(await page.locator('th:not([scope])').count()).toBe(0);
    for (const name of ['Overview', 'Violations (1)', 'Drift (1)', 'Operations']) {
      expect(await page.getByRole('region', { name, exact: true }).count(), name).toBeGreaterThan(
        0,
      );
    }
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    expect(targets.filter((target) => target === undefined || !ids.includes(target))).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard: skip link, sections, expanding an operation', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the report' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    const link = page.getByRole('link', { name: 'jobsRetrieve', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    expect(
      await page.locator('details#jobsRetrieve').evaluate((each) => each.hasAttribute('open')),
    ).toBe(true);
    const summary = page.locator('details#jobsRetrieve details > summary').first();
    await summary.focus();
    const outline = await summary.evaluate((each) => getComputedStyle(each).outlineStyle);
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    expect(
      await page.getByText('bad <script>alert(1)</script>', { exact: false }).last().isVisible(),
    ).toBe(true);
    await page.context().close();
  });

  it('shows which statements of the document were exercised', async () => {
    const { page } = await open();
    await page.locator('.tree details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const leaf = page.locator('.tree li', { hasText: /^maximum 200/ }).first();
    expect(await leaf.textContent()).toMatch(/maximum 200 never kept broken 1×/);
    await page.context().close();
  });

  it('copies a complete command', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const button = page.getByRole('button', { name: 'Copy command' }).first();
    await button.click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.getByRole('status').textContent()).toBe('Command copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(curl);
    await page.context().close();
  });

  it('is complete without JavaScript, with no dead buttons', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('article').count()).toBe(2);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has sufficient text contrast in %s', async (colorScheme) => {
    const { page } = await open({ colorScheme });
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const poor = await page.evaluate(findPoorContrast);
    expect(poor).toEqual([]);
    const back = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(back).toBe(colorScheme === 'light' ? 'rgb(246, 247, 249)' : 'rgb(18, 22, 28)');
    await page.context().close();
  });

  it('fits a narrow screen without horizontal scrolling', async () => {
    const { page } = await open({ viewport: { width: 360, height: 700 } });
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it('the JUnit XML is well formed', async () => {
    const { page } = await open();
    const nasty = reportOf([record('\u0000 ]]> \ud800 "&<>', { violations: [tooFar], curl })]);
    const counts = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const parsed = new DOMParser().parseFromString(text, 'text/xml');
          return parsed.querySelector('parsererror')
            ? parsed.textContent
            : parsed.querySelectorAll('testcase').length;
        }),
      [toJUnit(report), toJUnit(nasty)],
    );
    expect(counts).toEqual([5, 1]);
    await page.context().close();
  });
});

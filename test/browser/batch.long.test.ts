import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBatchReport } from '../../cli/batch/report.js';
import type { RowOutcome } from '../../cli/batch/runBatch.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { plainPng } from '../../stand-in/plain.js';
import { findChromium, launchArguments } from './chromium.js';
import { findPoorContrast } from './contrast.js';

const executablePath = findChromium();
const reason = executablePath === undefined ? ' (no Chromium here; CHROMIUM_PATH names one)' : '';
const row = (facts: Partial<RowOutcome>): RowOutcome => ({
  ...{ line: 2, key: 'order-4711', state: 'done', image: 'canvas.png', patch: 'sticker.png' },
  ...{ jobId: 'job_NCcptr6JhYsu0ziU8oAkHr', cost: '5', files: [], replayed: false },
  ...facts,
});
const rows = [
  row({ files: ['results/order-4711.png'] }),
  row({
    line: 3,
    key: 'b',
    state: 'refused',
    cost: '0',
    reason: 'The file canvas.png does not exist.',
  }),
  row({ line: 4, key: 'c', state: 'unfinished' }),
];

describe.skipIf(executablePath === undefined)(`the report of a batch in Chromium${reason}`, () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    const path = join(await makeFolder(), 'report.html');
    const picture = Buffer.from(plainPng(320, 240, '#4080c0')).toString('base64');
    const thumbnail = async () => `data:image/png;base64,${picture}`;
    await writeBatchReport(path, rows, { pathOf: (name) => name, thumbnail });
    url = pathToFileURL(path).href;
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...launchArguments],
    });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(
    [375, 640, 1280].flatMap((width) => [
      { width, colorScheme: 'light' as const },
      { width, colorScheme: 'dark' as const },
    ]),
  )('fits $width pixels, $colorScheme', async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme });
    const page = await context.newPage();
    await page.goto(url);
    const seen = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      heading: document.querySelector('th')?.getBoundingClientRect().height ?? 0,
      pictures: [...document.querySelectorAll('img')].map(({ naturalWidth }) => naturalWidth),
    }));
    expect(seen.width).toBeLessThanOrEqual(width);
    // Each heading is on one line.
    expect(seen.heading).toBeLessThan(50);
    expect(seen.pictures).toEqual(Array.from({ length: 7 }, () => 320));
    expect(await page.evaluate(findPoorContrast)).toEqual([]);
    await context.close();
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, expect, it, vi } from 'vitest';
import type { Job } from '../src/index.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { codeBlocks } from '../src/testing/markdown.js';
import { PRIVATE_IMAGE_ID } from '../stand-in/seed.js';
import { call, start } from '../stand-in/testing/calls.js';
import { packageRoot } from './consumer.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Runs the example of docs/client.md; returns the result of its call. */
async function runExample(baseUrl: string): Promise<Job | undefined> {
  const page = await readFile(join(packageRoot, 'docs/client.md'), 'utf8');
  const example = codeBlocks(page).find(({ code }) => code.includes('function patchOnce'));
  const folder = await makeFolder();
  const outfile = join(folder, 'example.mjs');
  await build({
    stdin: {
      contents: String(example?.code)
        .replace('createScenarioClient()', `createScenarioClient({ baseUrl: '${baseUrl}' })`)
        .replace(/^await patchOnce\(/m, 'export default $&'),
      loader: 'ts',
      resolveDir: packageRoot,
    },
    alias: { 'scenario-patch': join(packageRoot, 'src/index.ts') },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)).default;
}

it('the example of docs/client.md finds the job of a patch with a lost answer', async () => {
  const standIn = await start();
  const image = PRIVATE_IMAGE_ID;
  // Other jobs of a busy project: patches of the same image.
  for (const format of ['jpeg', 'png']) {
    await call(standIn, '/generate/patch', {
      body: { image, format, crop: { top: 0, left: 0, width: 1, height: 1 } },
    });
  }
  vi.stubEnv('SCENARIO_SDK_API_KEY', standIn.credentials.apiKey);
  vi.stubEnv('SCENARIO_SDK_API_SECRET', standIn.credentials.apiSecret);
  const real = globalThis.fetch;
  let lost = 0;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const response = await real(url, init);
    if (init.method !== 'POST') return response;
    lost++;
    throw new TypeError('fetch failed', { cause: new Error('other side closed') });
  });

  const job = await runExample(standIn.url);
  expect(lost).toBe(1);
  expect(standIn.submissions).toBe(3);
  expect(job?.metadata.input).toEqual({ image, patch: { image, mode: 'override' } });
});

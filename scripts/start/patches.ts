import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createScenarioClient } from '../../src/index.js';
import { downloadToFile } from '../../src/node.js';
import { drawImages, showsPatch } from '../../src/testing/images.js';
import { startStandIn } from '../../stand-in/server.js';
import { type Tell, walkPatch } from './walk.js';

type Files = Awaited<ReturnType<typeof drawImages>>;

/** Makes one patch against the mock, and one against the stand-in, and says what happens. */
export async function makePatches(packageRoot: string, mockUrl: string): Promise<void> {
  const folder = join(packageRoot, 'reports/first-patch');
  const shortened = (file: string) => relative(packageRoot, file);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await drawImages(folder);

  console.log('\nOne patch through the typed client, against the mock (Prism, from the document)');
  tell('files', `${Object.values(files).map(shortened).join(' and ')}, drawn just now`);
  await patchOnMock(files, mockUrl);

  console.log(
    '\nThe same patch against the stand-in (a local server that keeps records and pixels)',
  );
  const patched = join(folder, 'patched.png');
  const size = await patchOnStandIn(files, patched);
  tell('download', `${shortened(patched)}, ${size} bytes`);
  if (!(await showsPatch(patched, files.patch)))
    throw new Error('The patch is missing from the image.');
  tell('pixels', 'the sticker is where it was placed, pixel for pixel');
}

const tell: Tell = (step, outcome) => console.log(`  ✓ ${step.padEnd(9)} ${outcome}`);

async function patchOnMock(files: Files, mockUrl: string): Promise<void> {
  const credentials = { apiKey: 'mock-key', apiSecret: 'mock-secret' };
  await walkPatch(createScenarioClient({ ...credentials, baseUrl: mockUrl }), files, tell);
  console.log('  – download  skipped: the mock answers with examples and has no files');
}

/** @returns The size of the patched file. */
async function patchOnStandIn(files: Files, patched: string): Promise<number> {
  const standIn = await startStandIn();
  try {
    const { apiKey, apiSecret } = standIn.credentials;
    const client = createScenarioClient({ apiKey, apiSecret, baseUrl: standIn.url });
    const asset = await walkPatch(client, files, tell);
    return (await downloadToFile(client, asset, patched)).size;
  } finally {
    await standIn.close();
  }
}

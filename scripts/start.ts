import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { mayColor } from '../cli/io.js';
import { startMock } from '../contract-tests/scenario/mockFront.js';
import { createScenarioClient } from '../src/index.js';
import { downloadToFile } from '../src/node.js';
import { drawImages, showsPatch } from '../src/testing/images.js';
import { startStandIn } from '../stand-in/server.js';
import { type Tell, walkPatch } from './start/walk.js';

const packageRoot = join(import.meta.dirname, '..');
const folder = join(packageRoot, 'reports/first-patch');

type Files = Awaited<ReturnType<typeof drawImages>>;

const help = `Usage: npm start

Makes one patch through the typed client against the mock and against the stand-in, then runs the
contract suite against the mock. It needs no network or credentials, and is free.`;

async function main(): Promise<number> {
  readArguments({ options: {} });
  const suite = startSuite();
  try {
    await makePatches();
  } catch (error) {
    suite.stop();
    throw error;
  }
  console.log('\nThe contract suite, against the mock');
  const code = await suite.show();
  if (code === 0) console.log('\nEverything passed.');
  return code;
}

async function makePatches(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await drawImages(folder);

  console.log('\nOne patch through the typed client, against the mock (Prism, from the document)');
  tell('files', `${Object.values(files).map(shortened).join(' and ')}, drawn just now`);
  await patchOnMock(files);

  console.log(
    '\nThe same patch against the stand-in (a local server that keeps records and pixels)',
  );
  await patchOnStandIn(files);
}

const tell: Tell = (step, outcome) => console.log(`  ✓ ${step.padEnd(9)} ${outcome}`);

async function patchOnMock(files: Files): Promise<void> {
  const mock = await startMock(join(packageRoot, 'generated/openapi.json'));
  try {
    const credentials = { apiKey: 'mock-key', apiSecret: 'mock-secret' };
    await walkPatch(createScenarioClient({ ...credentials, baseUrl: mock.url }), files, tell);
    console.log('  – download  skipped: the mock answers with examples and has no files');
  } finally {
    await mock.close();
  }
}

async function patchOnStandIn(files: Files): Promise<void> {
  const standIn = await startStandIn();
  try {
    const { apiKey, apiSecret } = standIn.credentials;
    const client = createScenarioClient({ apiKey, apiSecret, baseUrl: standIn.url });
    const asset = await walkPatch(client, files, tell);
    const patched = join(folder, 'patched.png');
    const { size } = await downloadToFile(client, asset, patched);
    tell('download', `${shortened(patched)}, ${size} bytes`);
    if (!(await showsPatch(patched, files.patch)))
      throw new Error('The patch is missing from the image.');
    tell('pixels', 'the sticker is where it was placed, pixel for pixel');
  } finally {
    await standIn.close();
  }
}

/**
 * Starts the suite in its own process, as `npm run contract` would, beside the patches. What it prints waits until
 * it is shown; its exit code is the verdict.
 */
function startSuite(): { stop(): void; show(): Promise<number> } {
  const script = join(packageRoot, 'scripts/contract.ts');
  const suite = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: packageRoot,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: mayColor(process.stdout, process.env) ? { ...process.env, FORCE_COLOR: '1' } : process.env,
  });
  const ended = once(suite, 'close');
  return {
    stop: () => suite.kill(),
    async show() {
      suite.stdout.pipe(process.stdout);
      suite.stderr.pipe(process.stderr);
      const [code] = await ended;
      return code ?? 1;
    },
  };
}

function shortened(file: string): string {
  return relative(packageRoot, file);
}

await runCommand(main, help);

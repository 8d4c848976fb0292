import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { readArguments, runCommand } from '../../cli/commandLine.js';

const help = `Usage: npm run generators

Checks that other generators accept the document. The first run installs their packages.

  --help  this text

Exit codes: 0 all of them do, 1 one does not, 2 could not run.`;

/**
 * Generates from the document with other generators, and compiles their output with code that uses it
 * (`use.ts`). This folder has their packages.
 */
const document = '../../generated/openapi.json';
const folder = import.meta.dirname;

const commands = [
  ['openapi-ts', '-i', document, '-o', 'out/hey-api'],
  ['orval', '--input', document, '--output', 'out/orval/index.ts', '--client', 'fetch'],
  ['kubb', 'generate'],
  ['openapi-zod-client', document, '-o', 'out/zod/index.ts'],
  ['tsc', '-p', '.'],
];

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    // Disables update checks and telemetry.
    env: { ...process.env, CI: '1', DO_NOT_TRACK: '1' },
  });
  if (status === 0) return true;
  console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
  return false;
}

function main() {
  readArguments({ options: {} });
  if (!existsSync(`${folder}/node_modules/.bin/tsc`) && !run('npm', ['ci', '--ignore-scripts'])) {
    return 2;
  }
  rmSync(`${folder}/out`, { recursive: true, force: true });
  mkdirSync(`${folder}/out/zod`, { recursive: true });
  const failed = commands.filter(([name, ...args]) => {
    const isDone = run(`${folder}/node_modules/.bin/${name}`, args);
    console.log(`${isDone ? 'ok    ' : 'failed'} ${name}`);
    return !isDone;
  });
  return failed.length === 0 ? 0 : 1;
}

await runCommand(main, help);

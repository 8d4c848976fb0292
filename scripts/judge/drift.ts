import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../../cli/commandLine.js';

const root = join(import.meta.dirname, '../..');
/** A separate package: the other judge's dependencies are not the project's. */
const folder = join(root, 'test/judge');
const command = join(folder, 'node_modules/.bin/redocly');

interface Problem {
  readonly operationId?: string;
  readonly target: string;
  readonly message: string;
}

/**
 * Checks an HTTP Archive against the document with Redocly's `drift`, and counts its findings, each place once.
 */
export async function driftOf(
  har: string,
  baseUrl: string,
): Promise<{ readonly answers: number; readonly requests: number }> {
  if (!existsSync(command)) await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  const report = `${har}.json`;
  const document = join(root, 'generated/openapi.json');
  const format = ['--format', 'json', '--output', report];
  await run(command, ['drift', har, '--api', document, '--server', baseUrl, ...format]);
  const { problems } = JSON.parse(await readFile(report, 'utf8')) as { problems: Problem[] };
  const count = (target: string) =>
    new Set(
      problems
        .filter((each) => each.target === target)
        .map(({ operationId, message }) => `${operationId} ${message.replace(/\[\d+\]/g, '[*]')}`),
    ).size;
  return { answers: count('response'), requests: count('request') };
}

/** Runs to the end; exit code 1 means that the judge found something. */
function run(name: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...process.env, CI: '1', REDOCLY_TELEMETRY: 'off' } };
    const child = spawn(name, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || (name === command && code === 1)) resolve();
      else reject(new CommandError(`${args[0]} ended with ${code}: ${said.slice(-500)}`));
    });
  });
}

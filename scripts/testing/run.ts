import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, parse } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { asModules } from '../../src/testing/asModules.js';
import { oncePerRun } from '../../src/testing/oncePerRun.js';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

// Its command would start a second process, for each script.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

interface HowToRun {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Stops it, as by Ctrl-C, when it writes this to standard output. Default: never. */
  readonly stopAt?: string;
}

/** Runs a script of the project in its own process, from its source, as `npm run` does. */
export function runSource(
  script: string,
  args: readonly string[],
  { cwd = root, env = {}, stopAt }: HowToRun = {},
): Promise<Ended> {
  const file = `${root}scripts/${script}`;
  return run(process.execPath, ['--import', tsx, file, ...args], cwd, env, stopAt);
}

/**
 * Runs a script of the project in its own process. It is bundled once a run: from its source, half of the time of
 * most scripts is that of loading hundreds of modules.
 */
export async function runScript(
  script: string,
  args: readonly string[],
  { cwd = root, env = {}, stopAt }: HowToRun = {},
): Promise<Ended> {
  return run(process.execPath, [await bundled(script), ...args], cwd, env, stopAt);
}

/** The file of a script with everything of the project that it imports. */
export function bundled(script: string): Promise<string> {
  return oncePerRun(`scripts/${script}`, async (folder) => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    await build({
      ...asModules,
      entryPoints: [`${root}scripts/${script}`],
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      // What is imported when it is needed is loaded when it is needed.
      splitting: true,
      logLevel: 'silent',
    });
    return join(folder, `${parse(script).name}.mjs`);
  });
}

/** Runs git in a folder, ignoring the user's settings. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = {
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_AUTHOR_NAME: 'test', GIT_AUTHOR_EMAIL: 'test@localhost' },
    ...{ GIT_COMMITTER_NAME: 'test', GIT_COMMITTER_EMAIL: 'test@localhost' },
  };
  const { code, stdout, stderr } = await run('git', args, cwd, env);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  stopAt?: string,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    });
    let stdout = '';
    let stderr = '';
    let isStopped = false;
    child.stdout.on('data', (data) => {
      stdout += data;
      if (stopAt === undefined || isStopped || !stdout.includes(stopAt)) return;
      isStopped = true;
      child.kill('SIGINT');
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

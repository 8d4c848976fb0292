import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { freePort } from '../../src/testing/freePort.js';
import { findChromium, launchArguments } from '../browser/chromium.js';
import type { Errand, Finding } from './scenarios.js';

const execute = promisify(execFile);

/** A runtime that runs the probe. */
export interface Runtime {
  readonly name: string;
  /** The installed version; `undefined` if it is not available. */
  readonly version: string | undefined;
  /** Runs the probe on one errand. A browser opens `page` first. */
  run(errand: Errand, page: string): Promise<Finding>;
  close(): Promise<void>;
}

/** The bundled probe, in the form that each runtime needs. */
export interface Probe {
  /** A module that reads its errand from the environment and prints the result. */
  readonly program: string;
  /** A Worker that answers an errand with the result. */
  readonly worker: string;
}

/** The npm platform of this machine. */
const target = `${platform()}-${arch()}`;

/** Installs every runtime available for this machine from npm into a folder. */
export async function findRuntimes(folder: string, probe: Probe): Promise<Runtime[]> {
  return [
    ...(await Promise.all(
      ['20.19', '22', '24', '26'].map((version) => node(folder, version, probe)),
    )),
    await command('Deno', await fromNpm(folder, 'deno', `@deno/${target}-glibc`, 'deno'), probe, [
      'run',
      '--allow-all',
      '--quiet',
      '--unsafely-ignore-certificate-errors',
    ]),
    await command('Bun', await fromNpm(folder, 'bun', `@oven/bun-${target}`, 'bin/bun'), probe, []),
    await workerd(folder, probe),
    await browser(),
  ];
}

async function node(folder: string, version: string, probe: Probe): Promise<Runtime> {
  const name = `node-${target}`;
  const path = await fromNpm(folder, `node${version}`, `${name}@${version}`, 'bin/node', name);
  return command(`Node ${version.split('.')[0]}`, path, probe, ['--no-warnings']);
}

/** Installs a package with a program, without running scripts; returns the program's path. */
async function fromNpm(
  folder: string,
  place: string,
  specifier: string,
  program: string,
  name = specifier,
): Promise<string | undefined> {
  const home = join(folder, place);
  const path = join(home, 'node_modules', name, program);
  if (existsSync(path)) return path;
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), '{ "private": true }');
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--force'];
    await execute('npm', ['install', specifier, ...options], { cwd: home });
  } catch {
    return undefined;
  }
  return existsSync(path) ? path : undefined;
}

async function command(
  name: string,
  path: string | undefined,
  { program }: Probe,
  flags: readonly string[],
): Promise<Runtime> {
  return {
    name,
    version: path && versionOf(path),
    async run(errand) {
      const env = {
        ...process.env,
        ERRAND: JSON.stringify(errand),
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      };
      const { stdout } = await execute(path ?? '', [...flags, program], { env });
      return JSON.parse(stdout);
    },
    async close() {},
  };
}

function versionOf(path: string): string {
  const said = execFileSync(path, ['--version'], { encoding: 'utf8' });
  return /\d+(?:[.-]\d+)+/.exec(said)?.[0] ?? said.trim();
}

async function workerd(folder: string, { worker }: Probe): Promise<Runtime> {
  const name = `@cloudflare/workerd-${target === 'linux-x64' ? 'linux-64' : target}`;
  const path = await fromNpm(folder, 'workerd', name, 'bin/workerd');
  let stop = async (): Promise<void> => {};
  let started: Promise<string> | undefined;

  async function start(): Promise<string> {
    const port = await freePort();
    const config = join(folder, 'workerd.capnp');
    await writeFile(
      config,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed ${JSON.stringify(basename(worker))})],
      compatibilityDate = "2025-01-01",
    )),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`,
    );
    const child = spawn(path ?? '', ['serve', config], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    stop = async () => {
      child.kill();
      await ended;
    };
    const url = `http://127.0.0.1:${port}/`;
    // It is ready once it answers; once it has ended, it never will be.
    while (child.exitCode === null) {
      if (
        await fetch(url).then(
          () => true,
          () => false,
        )
      )
        return url;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`workerd ended with code ${child.exitCode}`);
  }

  return {
    name: 'workerd',
    version: path && versionOf(path),
    async run(errand) {
      started ??= start();
      const answer = await fetch(await started, { method: 'POST', body: JSON.stringify(errand) });
      return (await answer.json()) as Finding;
    },
    close: () => stop(),
  };
}

async function browser(): Promise<Runtime> {
  const executablePath = findChromium();
  const launched =
    executablePath === undefined
      ? undefined
      : await chromium.launch({ executablePath, args: [...launchArguments] });
  return {
    name: 'Chromium',
    version: launched?.version(),
    async run(errand, page) {
      const context = await launched?.newContext({ ignoreHTTPSErrors: true });
      const tab = await context?.newPage();
      await tab?.goto(page);
      const finding = await tab?.evaluate((each) => {
        const { probe } = globalThis as unknown as { probe(given: object): Promise<object> };
        return probe(each);
      }, errand as object);
      await context?.close();
      return finding as Finding;
    },
    async close() {
      await launched?.close();
    },
  };
}

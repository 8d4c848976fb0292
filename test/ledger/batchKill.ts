import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import sharp from 'sharp';
import type { BatchSummary } from '../../cli/batch/report.js';
import { startStandIn } from '../../stand-in/server.js';
import type { BatchWork } from './batchWorker.js';
import { chargesByPosition } from './killMatrix.js';

const packageRoot = join(import.meta.dirname, '../..');

/** The outcome for the rows of a batch that was killed repeatedly. */
interface BatchAccount {
  readonly kills: number;
  readonly rows: number;
  /** The most charges of one row, counted by the service. */
  readonly mostCharges: number;
  /** Rows without a charge. */
  readonly unpaid: number;
  /** Rows without a file, or with an incomplete image. */
  readonly lost: number;
  /** Files that do not belong to a row. */
  readonly strays: number;
  /** The result of the last run. */
  readonly summary: BatchSummary;
}

/** A service, and workers that run batches on it. */
export interface BatchStage {
  /** Runs a batch, and kills it after each delay in milliseconds, until it finishes or no delay is left. */
  killAndGoOn(
    name: string,
    location: string,
    rows: number,
    delays: Iterator<number>,
  ): Promise<BatchAccount>;
  /** Runs the same batch in several processes at a time, each with its own folder. */
  runBeside(name: string, locations: readonly string[], rows: number): Promise<BatchAccount>;
  close(): Promise<void>;
}

/** Starts the service, and builds the worker. */
export async function setBatchStage(folder: string): Promise<BatchStage> {
  const standIn = await startStandIn({ settle: 'at-once' });
  const program = join(folder, 'batchWorker.mjs');
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: [join(import.meta.dirname, 'batchWorker.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', 'pg', 'sharp', 'commander'],
    absWorkingDir: packageRoot,
    logLevel: 'silent',
  });
  let used = 0;

  async function prepare(name: string, count: number, folders: readonly string[]) {
    for (const each of folders) {
      mkdirSync(join(folder, each), { recursive: true });
      const picture = { width: 96, height: 64, channels: 3 as const, background: '#a8dadc' };
      await sharp({ create: picture })
        .png()
        .toFile(join(folder, each, 'canvas.png'));
      const logo = { width: 16, height: 16, channels: 3 as const, background: '#e63946' };
      await sharp({ create: logo })
        .png()
        .toFile(join(folder, each, 'logo.png'));
    }
    const rows = Array.from({ length: count }, () => ({
      ...{ key: `${name} ${++used}`, image: 'canvas.png', patch: 'logo.png' },
      ...{ x: used, y: 0, allowOverflow: true },
    }));
    return { rows, manifest: rows.map((row) => JSON.stringify(row)).join('\n') };
  }

  async function run(
    work: Pick<BatchWork, 'location' | 'manifest' | 'folder' | 'decides'>,
    killAfterMs?: number,
  ): Promise<{ killed: boolean; summary: BatchSummary | undefined; errors: string }> {
    const { url: baseUrl, credentials } = standIn;
    const complete: BatchWork = { baseUrl, credentials, out: 'out/{key}.{ext}', ...work };
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, WORK: JSON.stringify(complete) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    let timer: NodeJS.Timeout | undefined;
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (killAfterMs === undefined || timer !== undefined || !out.startsWith('ready\n')) return;
      timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    const [, signal] = await once(child, 'close');
    clearTimeout(timer);
    const told = out.split('\n').find((line) => line.startsWith('{'));
    return {
      killed: signal === 'SIGKILL',
      summary: told === undefined ? undefined : JSON.parse(told).summary,
      errors,
    };
  }

  async function account(
    rows: readonly { key: string; x: number }[],
    folders: readonly string[],
    kills: number,
    summary: BatchSummary,
  ): Promise<BatchAccount> {
    const charges = await chargesByPosition(standIn);
    const counts = rows.map(({ x }) => charges.get(x)?.length ?? 0);
    const files = folders.flatMap((each) =>
      readdirSync(join(folder, each, 'out')).map((name) => join(folder, each, 'out', name)),
    );
    const whole = new Set<string>();
    for (const path of files) {
      // Decoding reads the whole file; statistics alone may succeed for a truncated one.
      const isWhole = await sharp(path, { failOn: 'truncated' })
        .raw()
        .toBuffer()
        .then(
          () => true,
          () => false,
        );
      if (isWhole) whole.add(path);
    }
    const wanted = folders.flatMap((each) =>
      rows.map(({ key }) => join(folder, each, 'out', `${key}.png`)),
    );
    return {
      kills,
      rows: rows.length,
      mostCharges: Math.max(...counts),
      unpaid: counts.filter((count) => count === 0).length,
      lost: wanted.filter((path) => !whole.has(path)).length,
      strays: files.filter((path) => !wanted.includes(path)).length,
      summary,
    };
  }

  return {
    async killAndGoOn(name, location, count, delays) {
      const { rows, manifest } = await prepare(name, count, [name]);
      const work = { location, manifest, folder: join(folder, name), decides: true };
      let kills = 0;
      for (let next = delays.next(); ; next = delays.next()) {
        const { killed, summary, errors } = await run(work, next.done ? undefined : next.value);
        if (killed) kills += 1;
        else if (summary === undefined) throw new Error(`The worker failed: ${errors}`);
        else return account(rows, [name], kills, summary);
      }
    },

    async runBeside(name, locations, count) {
      const folders = locations.map((_location, at) => `${name}${at}`);
      const { rows, manifest } = await prepare(name, count, folders);
      const works = locations.map((location, at) => {
        return { location, manifest, folder: join(folder, folders[at] ?? ''), decides: false };
      });
      const ends = await Promise.all(works.map((work) => run(work)));
      const summary = ends[0]?.summary;
      if (summary === undefined) throw new Error(`The worker failed: ${ends[0]?.errors}`);
      return account(rows, folders, 0, summary);
    },

    close: () => standIn.close(),
  };
}

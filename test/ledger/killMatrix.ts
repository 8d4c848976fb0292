import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { listen } from '../../src/testing/listen.js';
import { PUBLIC_IMAGE_ID } from '../../stand-in/seed.js';
import { startStandIn } from '../../stand-in/server.js';
import { type Point, points } from './points.js';
import type { Work } from './worker.js';

const packageRoot = join(import.meta.dirname, '../..');

/** When a worker is ended: at a point in its code, or when the service has accepted its submission. */
export const ends = [
  ...points.slice(0, 4),
  'when the service took it',
  ...points.slice(4),
] as const;

type End = (typeof ends)[number] | Point;

/** The outcome for the keys of one run. */
export interface Account {
  /** How often a worker was ended. */
  readonly kills: number;
  /** The most charges of one key, counted by the service. */
  readonly mostCharges: number;
  /** Keys that were charged. */
  readonly charged: number;
  /** Keys whose entry does not name the charged job. */
  readonly lost: number;
}

/** A service, and workers that patch on it. */
export interface Stage {
  /** Ends a worker in its first submission of two, and lets the next one continue. */
  endAndGoOn(location: string, end: End, name: string): Promise<Account>;
  /** Stops a worker at a point, lets another try to take the key over, and continues it. */
  stopAndGoOn(location: string, point: (typeof points)[number], name: string): Promise<Account>;
  /**
   * Lets workers patch the same keys concurrently, ends one when the service accepts a submission, and restarts
   * it.
   */
  many(location: string, name: string, workers: number, keys: number): Promise<Account>;
  /**
   * Lets a worker at each location patch the same keys, and disturbs them when the service accepts a
   * submission.
   */
  disturb(
    locations: readonly string[],
    name: string,
    keys: number,
    how: () => unknown,
  ): Promise<Account>;
  /**
   * Lets several workers patch the same keys concurrently, and ends each a number of milliseconds after it has
   * opened its ledger, until enough were ended. Each round has its own keys, and those of the previous round.
   */
  endAtRandom(
    location: string,
    name: string,
    workers: number,
    kills: number,
    delayMs: () => number,
  ): Promise<Account>;
  close(): Promise<void>;
}

interface HowToRun {
  /** Ends the worker when the service has accepted a submission, before it answers. */
  readonly killAfterSend?: boolean;
  /** Ends the worker this many milliseconds after it has opened its ledger. */
  readonly killAfterMs?: number | undefined;
  /** Called when the worker has stopped itself; it is continued afterwards. */
  readonly whileStopped?: () => Promise<unknown>;
}

interface Told {
  readonly key: string;
  readonly jobId: string;
  readonly replayed: boolean;
}

interface Ended {
  readonly killed: boolean;
  readonly told: readonly Told[];
  readonly errors: string;
}

const KEYS_OF_A_ROUND = 3;

/** Starts the service, and builds the worker. */
export async function setStage(folder: string): Promise<Stage> {
  const standIn = await startStandIn({ settle: 'at-once' });
  const program = join(folder, 'worker.mjs');
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', 'pg'],
    absWorkingDir: packageRoot,
    logLevel: 'silent',
  });
  let onTaken = (): void => {};
  const door = await openDoor(standIn.url, () => onTaken());

  async function run(
    work: Pick<Work, 'location' | 'keys'> & Partial<Work>,
    { killAfterSend = false, killAfterMs, whileStopped }: HowToRun = {},
  ): Promise<Ended> {
    const complete: Work = {
      baseUrl: door.url,
      credentials: standIn.credentials,
      image: PUBLIC_IMAGE_ID,
      leaseMs: 300,
      settlingMs: 100,
      ...work,
    };
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, WORK: JSON.stringify(complete) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    let interlude: Promise<unknown> | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (killAfterMs !== undefined && timer === undefined && /^ready$/m.test(out)) {
        timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      }
      if (whileStopped === undefined || interlude !== undefined || !/^stopped$/m.test(out)) return;
      interlude = whileStopped().finally(() => child.kill('SIGCONT'));
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    if (killAfterSend) onTaken = () => child.kill('SIGKILL');
    const [, signal] = await once(child, 'close');
    clearTimeout(timer);
    await interlude;
    if (killAfterSend) onTaken = () => {};
    const told = out.split('\n').filter((line) => line.endsWith('}'));
    return { killed: signal === 'SIGKILL', told: told.map((line) => JSON.parse(line)), errors };
  }

  /** Runs a worker until it exits. */
  async function finish(work: Pick<Work, 'location' | 'keys'>): Promise<readonly Told[]> {
    const { told, errors } = await run(work);
    if (told.length !== work.keys.length) throw new Error(`The worker did not finish: ${errors}`);
    return told;
  }

  let used = 0;
  /** Keys unique to the run, each with its own position. */
  function newKeys(name: string, count: number): string[] {
    used += count;
    return Array.from({ length: count }, (_, at) => `${name.replace(/\d/g, '')} ${used - at}`);
  }

  /** Compares a worker's results with the charges of the service. */
  async function account(
    told: readonly Told[],
    keys: readonly string[],
    kills: number,
  ): Promise<Account> {
    const charges = await chargesByPosition(standIn);
    const jobs = new Map(told.map(({ key, jobId }) => [key, jobId]));
    const counts = keys.map((key) => charges.get(Number(key.replace(/\D/g, ''))) ?? []);
    return {
      kills,
      mostCharges: Math.max(...counts.map(({ length }) => length)),
      charged: counts.filter(({ length }) => length > 0).length,
      lost: keys.filter((key, at) => counts[at]?.[0] !== jobs.get(key)).length,
    };
  }

  return {
    async endAndGoOn(location, end, name) {
      const keys = newKeys(name, 2);
      const point = end === 'when the service took it' ? undefined : end;
      const { killed } = await run(
        { location, keys, point },
        { killAfterSend: point === undefined },
      );
      return account(await finish({ location, keys }), keys, killed ? 1 : 0);
    },

    async stopAndGoOn(location, point, name) {
      const keys = newKeys(name, 1);
      let rival: readonly Told[] = [];
      // A submission in flight is not listed: only its own process can know whether it will be accepted.
      const decides = point !== 'while it is sent';
      const stopped = await run(
        { location, keys, point, stops: true },
        {
          // A rival of a worker stopped within a transaction may find the file locked, for as long as it tries.
          whileStopped: async () => {
            rival = (await run({ location, keys, decides, busyTimeoutMs: 1_000 })).told;
          },
        },
      );
      if (stopped.told.length !== 1) throw new Error(`It did not go on: ${stopped.errors}`);
      return account([...rival, ...stopped.told], keys, 0);
    },

    async many(location, name, workers, count) {
      const keys = newKeys(name, count);
      // While others run, an unlisted submission may be in flight: keys are freed only after all have ended.
      const work = { location, keys, decides: false };
      const others = Array.from({ length: workers - 1 }, () => run(work));
      const { killed } = await run(work, { killAfterSend: true });
      await Promise.all(others);
      return account(await finish({ location, keys }), keys, killed ? 1 : 0);
    },

    async disturb(locations, name, count, how) {
      const keys = newKeys(name, count);
      let disturbed: unknown;
      onTaken = () => {
        onTaken = () => {};
        disturbed = how();
      };
      await Promise.all(locations.map((location) => run({ location, keys, decides: false })));
      await disturbed;
      // The last one goes through the proxy to the database.
      const location = locations.at(-1) ?? '';
      return account(await finish({ location, keys }), keys, 0);
    },

    async endAtRandom(location, name, workers, most, delayMs) {
      const all: string[] = [];
      let kills = 0;
      // A worker that finishes before its moment does not count as a kill.
      for (let rounds = 0; kills < most && rounds < 5 * most; rounds++) {
        all.push(...newKeys(name, KEYS_OF_A_ROUND));
        const keys = all.slice(-2 * KEYS_OF_A_ROUND);
        const work = { location, keys, decides: workers === 1 };
        const ended = await Promise.all(
          Array.from({ length: Math.min(workers, most - kills) }, () =>
            run(work, { killAfterMs: delayMs() }),
          ),
        );
        kills += ended.filter(({ killed }) => killed).length;
      }
      return account(await finish({ location, keys: all }), all, kills);
    },

    async close() {
      await door.close();
      await standIn.close();
    },
  };
}

/** The charged jobs of the service, by the position unique to each key. */
export async function chargesByPosition(standIn: {
  url: string;
  credentials: { apiKey: string; apiSecret: string };
}): Promise<Map<number, string[]>> {
  const { apiKey, apiSecret } = standIn.credentials;
  const headers = { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` };
  const charges = new Map<number, string[]>();
  let token = '';
  do {
    const answer = await fetch(`${standIn.url}/jobs?pageSize=200${token}`, { headers });
    const page = (await answer.json()) as {
      jobs: {
        jobId: string;
        jobType: string;
        metadata: { input?: { position?: { x: number } } };
      }[];
      nextPaginationToken?: string;
    };
    for (const { jobId, jobType, metadata } of page.jobs) {
      const x = metadata.input?.position?.x;
      if (jobType !== 'patch-image' || x === undefined) continue;
      charges.set(x, [...(charges.get(x) ?? []), jobId]);
    }
    token = page.nextPaginationToken ? `&paginationToken=${page.nextPaginationToken}` : '';
  } while (token !== '');
  return charges;
}

/** Forwards everything, and signals when the service has accepted a submission, before it answers. */
export async function openDoor(
  target: string,
  onTaken: () => void,
): Promise<{ url: string; close(): Promise<void> }> {
  const { origin, pathname } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { method, url = '', headers } = incoming;
    const onward = httpRequest(`${origin}${url}`, { method, headers }, (answer) => {
      if (method === 'POST' && url.endsWith('/generate/patch') && answer.statusCode === 200)
        onTaken();
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const { url, close } = await listen(server);
  return { url: `${url}${pathname}`, close };
}

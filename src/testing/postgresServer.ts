import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.js';

/** A private PostgreSQL server, on the loopback address. */
export interface PostgresServer {
  readonly url: string;
  /** Stops it like a crash, and starts it again on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The folder of the PostgreSQL programs; `undefined` if it is not installed. */
export function postgresPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const folders = [
    process.env.POSTGRES_BIN ?? '',
    ...(existsSync(versions)
      ? readdirSync(versions)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => join(versions, version, 'bin'))
      : []),
  ];
  return folders.find(
    (folder) =>
      folder !== '' &&
      ['initdb', 'postgres', 'pg_isready'].every((name) => existsSync(join(folder, name))),
  );
}

/** Starts a server with an empty database. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-patch-postgres-'));
  const data = join(folder, 'data');
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, stdio: 'ignore' as const };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'ledger', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'],
    options,
  );
  const port = await freePort();
  let server = await start();

  async function start() {
    const settings = [
      'max_connections=50',
      // It survives crashes of the server, as the tests have them; only one of the machine would lose what is not synced.
      'fsync=off',
    ].flatMap((setting) => ['-c', setting]);
    const child = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, ...settings],
      options,
    );
    await untilReady(programs, port, child);
    return child;
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const child = server;
    if (child.exitCode !== null) return;
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill(signal);
    });
  }

  return {
    url: `postgres://ledger@127.0.0.1:${port}/postgres`,
    async restart() {
      await end('SIGQUIT');
      server = await start();
    },
    async stop() {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root: it gets the user that Debian creates for it. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(
  programs: string,
  port: number,
  child: { readonly exitCode: number | null },
): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`postgres ended with code ${child.exitCode}`);
    try {
      execFileSync(join(programs, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

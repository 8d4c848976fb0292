import {
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { beforeEach, describe, expect, it } from 'vitest';
import { createScenarioClient } from '../client.js';
import { jobRecord, type LocalServer, rejection, sendJson, serve } from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import { type Ledger, type LedgerLocation, openLedger, type SqliteHandle } from './index.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await makeFolder();
  file = join(folder, 'ledger.db');
});

const open = (path: string) => new Libsql(path) as unknown as SqliteHandle;

async function ledgerWithData(location: LedgerLocation = file): Promise<Ledger> {
  const ledger = await openLedger(location);
  await ledger.rememberAsset('', 'digest', 'asset_1');
  return ledger;
}

/** A service that takes what it gets, and calls `onTaken` first. */
function taking(onTaken = () => {}): Promise<LocalServer> {
  return serve(({ method, query }, response) => {
    if (query.has('dryRun')) return sendJson(response, 200, { creativeUnitsCost: 1 });
    if (method === 'POST') onTaken();
    return sendJson(response, 200, { job: jobRecord() });
  });
}

function taken({ requests }: LocalServer): number {
  return requests.filter(({ method, query }) => method === 'POST' && !query.has('dryRun')).length;
}

function patchWith(server: LocalServer, ledger: Ledger, key: string) {
  const client = createScenarioClient({
    apiKey: 'key-0001',
    apiSecret: 'secret-0002',
    baseUrl: server.url,
    ledger,
    rateLimit: false,
    deadlineMs: 5_000,
  });
  return client.generate.patch({ image: 'asset_1' }, { key });
}

describe("a ledger's file that other programs would no longer find", () => {
  it.each([
    ['deleted', () => unlinkSync(file)],
    ['deleted with its folder', () => rmSync(folder, { recursive: true })],
    ['moved', () => renameSync(file, `${file}.old`)],
    [
      'replaced',
      () => {
        renameSync(file, `${file}.old`);
        writeFileSync(file, '');
      },
    ],
  ])('%s: no key is submitted, and known keys are still read', async (_, change) => {
    await using server = await taking();
    const ledger = await openLedger(file);
    await patchWith(server, ledger, 'known');
    change();
    expect(await rejection(patchWith(server, ledger, 'new'))).toMatchObject({
      kind: 'ledger',
      message: expect.stringContaining(`${file} was deleted, moved or replaced while it was open`),
    });
    expect(taken(server)).toBe(1);
    expect(await patchWith(server, ledger, 'known')).toMatchObject({ replayed: true });
    await ledger.close();
  });

  it('moved while a submission is on its way: its job is written all the same', async () => {
    await using server = await taking(() => renameSync(file, `${file}.old`));
    const ledger = await openLedger(file);
    expect(await patchWith(server, ledger, 'known')).toMatchObject({ replayed: false });
    expect(await ledger.entry('known')).toMatchObject({ state: 'submitted' });
    await ledger.close();
  });

  it('without its -wal, which holds its last keys: nothing is written, and known keys are still read', async () => {
    await using server = await taking();
    const ledger = await openLedger(file);
    await patchWith(server, ledger, 'known');
    rmSync(`${file}-wal`);
    expect(await rejection(patchWith(server, ledger, 'new'))).toMatchObject({
      kind: 'ledger',
      message: expect.stringContaining(`${file}-wal was deleted, moved or replaced`),
    });
    await expect(ledger.resolve('known', 'refused')).rejects.toThrow();
    expect(await patchWith(server, ledger, 'known')).toMatchObject({ replayed: true });
    expect(taken(server)).toBe(1);
    await ledger.close();
  });

  it('without its -wal while a submission is on its way: the error has its job', async () => {
    await using server = await taking(() => rmSync(`${file}-wal`));
    const ledger = await openLedger(file);
    expect(await rejection(patchWith(server, ledger, 'sent'))).toMatchObject({
      kind: 'ledger',
      jobId: expect.any(String),
    });
    await ledger.close();
  });

  it('a link that leads elsewhere counts, and so does the file of a handle', async () => {
    await using server = await taking();
    const link = join(folder, 'link.db');
    symlinkSync(file, link);
    const ledger = await openLedger(link);
    rmSync(link);
    symlinkSync(join(folder, 'other.db'), link);
    expect(await rejection(patchWith(server, ledger, 'new'))).toMatchObject({ kind: 'ledger' });
    await ledger.close();

    const handle = open(file);
    const own = await openLedger(handle);
    rmSync(file);
    expect(await rejection(patchWith(server, own, 'new'))).toMatchObject({ kind: 'ledger' });
    handle.close();
    expect(taken(server)).toBe(0);
  });
});

describe("a ledger's file that may have lost its keys is refused", () => {
  it('empty, and written after it was created', async () => {
    await (await ledgerWithData()).close();
    for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
    truncateSync(file, 0);
    // As hours later.
    const later = new Date(Date.now() + 3_600_000);
    utimesSync(file, later, later);
    await expect(openLedger(file)).rejects.toThrow(
      /is empty, but was written after it was created/,
    );
    await expect(openLedger(open(file))).rejects.toThrow(/Restore it from a backup/);
  });

  it.each([
    ['missing', () => unlinkSync(file)],
    ['empty', () => truncateSync(file, 0)],
  ])('%s, with its newest data beside it', async (_, change) => {
    writeFileSync(file, '');
    writeFileSync(`${file}-wal`, 'x'.repeat(4_096));
    change();
    await expect(openLedger(file)).rejects.toThrow(/ledger\.db-wal holds data of it/);
    // The refusal has not removed anything.
    await expect(openLedger(file)).rejects.toThrow(/ledger\.db-wal holds data of it/);
  });

  it('with a second name, under which SQLite would not see new keys', async () => {
    await (await ledgerWithData()).close();
    mkdirSync(join(folder, 'b'));
    linkSync(file, join(folder, 'b', 'ledger.db'));
    await expect(openLedger(join(folder, 'b', 'ledger.db'))).rejects.toThrow(/has 2 names/);
    await expect(openLedger(file)).rejects.toThrow(/symbolic link/);
  });

  it('but not a new one, which another program has just created', async () => {
    writeFileSync(file, '');
    const ledger = await ledgerWithData();
    expect(await ledger.asset('', 'digest')).toBe('asset_1');
    await ledger.close();
  });
});

describe("a ledger's location that cannot be used says what to pass instead", () => {
  it.each([
    ['the text of a URL', () => pathToFileURL(file).href, /Pass new URL\(text\), or a path/],
    ['a file in memory in a URL', () => 'file::memory:', /Pass new URL\(text\), or a path/],
    ['a file in memory by its query', () => 'file:x.db?mode=memory', /Pass new URL\(text\)/],
    ['a NUL', () => `${file}\0.db`, /contains a NUL character/],
    ['an address in capitals', () => 'Postgres://u:pw-0003@h/db', /^openLedger needs a path/],
    ['an address after a space', () => ' postgres://u:pw-0003@h/db', /^openLedger needs a path/],
    ['an address without slashes', () => 'postgres:u:pw-0003@h/db', /^openLedger needs a path/],
    ['a folder', () => folder, /it is a folder\. Name a file in it/],
    ['a missing folder', () => join(folder, 'a', 'b.db'), /create the folder .*a first/],
  ])('%s', async (_, location, said) => {
    expect(await rejection(openLedger(location()))).toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(said),
    });
  });
});

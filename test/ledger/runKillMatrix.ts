import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, readWholeNumber, runCommand } from '../../cli/commandLine.js';
import { postgresPrograms, startPostgres } from '../../src/testing/postgresServer.js';
import { randomOf } from '../../src/testing/random.js';
import { type Account, ends, setStage } from './killMatrix.js';
import {
  type Cell,
  cellsOf,
  isSound,
  type RowName,
  rowNames,
  STORES,
  withTable,
} from './killTable.js';
import { points } from './points.js';

const help = `Usage: npm run ledger:kill -- [options]

Kills workers that patch with keys, with SIGKILL: at each named point, at random moments, and alongside others.
Stops them at each point until another has tried to take over. Counts the charges of the service, and writes the
table into docs/ledger.md if both stores are available.

  --random N   random moments for each store, alone and alongside others (default: 200)
  --seed N     selects the moments (default: 1)
  --row TEXT   only the rows whose name contains this; the others stay unchanged
  --check      write nothing
  --help       this text

Exit codes: 0 no key was charged twice or lost, 1 a key was, 2 could not run.`;

const document = join(import.meta.dirname, '../../docs/ledger.md');

/** The longest time, in milliseconds, before a worker is ended at random. */
const LONGEST_MS = 120;

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      random: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      row: { type: 'string', default: '' },
      check: { type: 'boolean', default: false },
    },
  });
  const count = readWholeNumber('--random', values.random, 1);
  const random = randomOf(readWholeNumber('--seed', values.seed, 1));
  const delayMs = (): number => random.below(LONGEST_MS);
  const programs = postgresPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'scenario-patch-kill-'));
  const server = programs === undefined ? undefined : await startPostgres(programs);
  const stage = await setStage(folder);
  const locations = [join(folder, 'ledger.db'), ...(server === undefined ? [] : [server.url])];
  if (server === undefined) {
    console.log('PostgreSQL is not installed here: its rows are skipped, and nothing is written.');
  }

  const counted = cellsOf(readFileSync(document, 'utf8'));
  const cells = new Map<RowName, readonly Cell[]>();
  for (const name of rowNames) cells.set(name, counted.get(name) ?? []);
  const names = rowNames[Symbol.iterator]();
  /** Counts the next row of the table. */
  const row = async (
    run: (location: string, name: string, isFile: boolean) => Promise<Account>,
  ): Promise<void> => {
    const what = names.next().value as RowName;
    if (!what.includes(values.row)) return;
    const accounts: Account[] = [];
    for (const [at, location] of locations.entries()) {
      accounts.push(await run(location, `${STORES[at]} ${what}`, at === 0));
    }
    cells.set(what, accounts);
    console.log(what, JSON.stringify(accounts));
  };
  try {
    for (const end of ends) await row((at, name) => stage.endAndGoOn(at, end, name));
    for (const point of points) await row((at, name) => stage.stopAndGoOn(at, point, name));
    await row((at, name) => stage.many(at, name, 4, 8));
    await row((at, name) => stage.endAtRandom(at, name, 1, count, delayMs));
    await row((at, name, isFile) => stage.endAtRandom(at, name, isFile ? 4 : 2, count, delayMs));
  } finally {
    await stage.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  }
  if (server !== undefined && !values.check) {
    writeFileSync(document, withTable(readFileSync(document, 'utf8'), cells));
  }
  return [...cells.values()].flat().every(isSound) ? 0 : 1;
}

await runCommand(main, help);

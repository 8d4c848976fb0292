import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWholeNumber, runCommand } from '../../cli/commandLine.js';
import { postgresPrograms, startPostgres } from '../../src/testing/postgresServer.js';
import { type Account, ends, setStage } from './killMatrix.js';
import { randomFrom } from './random.js';

const help = `Usage: npm run ledger:kill -- [options]

Ends workers that patch with keys, with SIGKILL: at each named point, at random moments, and beside others.
Starts them again, counts what the service has charged, and writes the table into docs/ledger.md.

  --random N   random moments for each store (default: 200)
  --seed N     decides which moments (default: 1)
  --help       this text

Exit codes: 0 no key was charged twice or lost, 1 one was, 2 could not run.`;

const document = join(import.meta.dirname, '../../docs/ledger.md');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      random: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
    },
  });
  const count = readWholeNumber('--random', values.random, 0);
  const random = randomFrom(readWholeNumber('--seed', values.seed, 1));
  const programs = postgresPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'scenario-patch-kill-'));
  const server = programs === undefined ? undefined : await startPostgres(programs);
  const stage = await setStage(folder);
  const stores = [
    { name: 'SQLite', location: join(folder, 'ledger.db') },
    ...(server === undefined ? [] : [{ name: 'PostgreSQL', location: server.url }]),
  ];
  if (server === undefined) console.log('PostgreSQL is not installed here: its half is left out.');

  const rows: { what: string; accounts: Account[] }[] = [];
  const row = async (
    what: string,
    run: (location: string, name: string) => Promise<Account>,
  ): Promise<void> => {
    const accounts: Account[] = [];
    for (const { name, location } of stores) accounts.push(await run(location, `${name} ${what}`));
    rows.push({ what, accounts });
    console.log(what, ...accounts.map(words));
  };
  try {
    for (const end of ends) {
      await row(end, (location, name) => stage.endAndGoOn(location, end, name));
    }
    await row('not at all, but stopped until another took over', (location, name) =>
      stage.stopAndGoOn(location, name),
    );
    await row('four workers at a time, one ended', (location, name) =>
      stage.many(location, name, 4, 8),
    );
    await row(`at ${count} random moments`, (location, name) =>
      stage.endAtRandom(
        location,
        name,
        count,
        Array.from({ length: count }, () => 50 + random(250)),
      ),
    );
  } finally {
    await stage.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  }
  writeTable(
    stores.map(({ name }) => name),
    rows,
  );
  const sound = rows.every(({ accounts }) =>
    accounts.every(({ mostCharges, lost }) => mostCharges <= 1 && lost === 0),
  );
  return sound ? 0 : 1;
}

function words({ kills, charged, mostCharges, lost }: Account): string {
  return `${kills} / ${charged} / ${mostCharges} / ${lost}`;
}

function writeTable(
  stores: readonly string[],
  rows: readonly { what: string; accounts: readonly Account[] }[],
): void {
  const table = [
    'Kills / keys charged / most charges of one key / keys lost.',
    '',
    `| A worker is ended | ${stores.join(' | ')} |`,
    `| --- |${stores.map(() => ' --- |').join('')}`,
    ...rows.map(({ what, accounts }) => `| ${what} | ${accounts.map(words).join(' | ')} |`),
  ].join('\n');
  const text = readFileSync(document, 'utf8');
  writeFileSync(
    document,
    text.replace(
      /(<!-- kill table -->\n)[\s\S]*(<!-- \/kill table -->)/,
      (_all, start, end) => `${start}\n${table}\n\n${end}`,
    ),
  );
}

await runCommand(main, help);

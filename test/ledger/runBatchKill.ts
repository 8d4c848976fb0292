import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, readWholeNumber, runCommand } from '../../cli/commandLine.js';
import { randomOf } from '../../src/testing/random.js';
import { setBatchStage } from './batchKill.js';

const help = `Usage: npm run batch:kill -- [options]

Runs batches against the stand-in, and kills them with SIGKILL at random moments until each is complete.
Counts the charges of the service for each row, and checks each file.

  --kills N   number of kills (default: 200)
  --rows N    rows of each batch (default: 40)
  --seed N    selects the moments (default: 1)
  --help      this text

Exit codes: 0 no row was lost or charged twice, 1 a row was, 2 could not run.`;

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      kills: { type: 'string', default: '200' },
      rows: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
    },
  });
  const wanted = readWholeNumber('--kills', values.kills, 1);
  const rows = readWholeNumber('--rows', values.rows, 1);
  const random = randomOf(readWholeNumber('--seed', values.seed, 1));
  const folder = mkdtempSync(join(tmpdir(), 'scenario-patch-batch-'));
  const stage = await setBatchStage(folder);
  let kills = 0;
  let isSound = true;
  try {
    for (let batch = 1; kills < wanted; batch++) {
      const delays = Array.from({ length: wanted - kills }, () => random.below(250)).values();
      const location = join(folder, `${batch}.db`);
      const account = await stage.killAndGoOn(`batch${batch}-`, location, rows, delays);
      const { summary, ...counts } = account;
      kills += account.kills;
      console.log(JSON.stringify({ ...counts, done: summary.done, cost: summary.cost }));
      isSound &&=
        account.mostCharges === 1 &&
        account.unpaid + account.lost + account.strays === 0 &&
        summary.done === rows &&
        summary.cost === String(rows * 5);
    }
  } finally {
    await stage.close();
    rmSync(folder, { recursive: true });
  }
  console.log(`${kills} kills: ${isSound ? 'no row was lost or charged twice' : 'FAILED'}.`);
  return isSound ? 0 : 1;
}

await runCommand(main, help);

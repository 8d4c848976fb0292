// Patches every picture of a folder with a sticker, four at a time: node batch.mjs pictures sticker.png results
// Run it again after an interruption: no picture is paid for twice.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createScenarioClient, jobPrice } from 'scenario-patch';
import { openLedger } from 'scenario-patch/ledger';
import { downloadAll, fileFromPath } from 'scenario-patch/node';

const [folder = 'pictures', sticker = 'sticker.png', results = 'results'] = process.argv.slice(2);
const ledger = await openLedger('batch.db');
const client = createScenarioClient({ ledger, budget: { creativeUnits: 500, per: 'day' } });
const names = (await readdir(folder)).filter((name) => /\.(png|jpe?g|webp)$/i.test(name)).values();

async function work() {
  for (const name of names) {
    const image = await fileFromPath(join(folder, name));
    const patch = { image: await fileFromPath(sticker), mode: 'override' };
    try {
      const { job } = await client.generate.patchAndWait({ image, patch }, { key: name });
      const [file] = await downloadAll(client, job, results);
      console.log(`${name}: ${file.path}, ${jobPrice(job)?.exactCost} creative units`);
    } catch (error) {
      console.error(`${name}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
await Promise.all(Array.from({ length: 4 }, work));
await ledger.close();

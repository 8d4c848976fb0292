// Patches twenty orders, each charged once: node orders.mjs
// Kill it at any point (Ctrl-C, kill -9, the power switch), and start it again.
import { createScenarioClient } from 'scenario-patch';
import { openLedger } from 'scenario-patch/ledger';

const image = process.env.IMAGE ?? 'asset_GTrL3mq4SXWyMxkOHRxlpw';
const ledger = await openLedger('orders.db');
const client = createScenarioClient({ ledger, budget: { creativeUnits: 200 } });

for (let number = 1; number <= 20; number++) {
  const key = `order-${number}`;
  const patch = { image, mode: 'override' };
  const position = { x: 10 * number, y: 0 };
  try {
    const { job, replayed } = await client.generate.patch(
      { image, patch, position, allowOverflow: true },
      { key },
    );
    console.log(`${key}: ${job.jobId}, ${replayed ? 'as before' : 'submitted now'}`);
  } catch (error) {
    // If the answer was lost and the job is not found, the key is left to you: it may have been charged.
    if (error.kind !== 'uncertain-submission') throw error;
    console.log(`${key}: ${error.message}`);
  }
}
console.log(`${await ledger.spent()} creative units in all.`);
await ledger.close();

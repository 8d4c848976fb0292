import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { type BatchStage, setBatchStage } from './batchKill.js';

const folder = await makeFolder();
let stage: BatchStage;
beforeAll(async () => {
  stage = await setBatchStage(folder);
});
afterAll(async () => {
  await stage.close();
});

it('a batch killed repeatedly never loses an image or pays twice', async () => {
  const delays = [40, 150, 90].values();
  const { kills, ...account } = await stage.killAndGoOn('batch', join(folder, 'a.db'), 12, delays);
  expect(kills).toBeGreaterThan(0);
  expect(account).toMatchObject({
    ...{ rows: 12, mostCharges: 1, unpaid: 0, lost: 0, strays: 0 },
    summary: { rows: 12, done: 12, cost: '60' },
  });
});

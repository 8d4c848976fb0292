import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { sample } from '../../src/testing/sample.js';
import { type Stage, setStage } from './killMatrix.js';

const folder = await makeFolder();
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(folder);
});
afterAll(async () => {
  await stage.close();
});

const ends = ['when the service took it', 'after the intent'] as const;

it.each(sample(ends, 2))(
  'a worker with a SQLite ledger that is ended %s is recovered by the next',
  async (end) => {
    const account = await stage.endAndGoOn(join(folder, `${end}.db`), end, end);
    expect(account).toEqual({ kills: 1, mostCharges: 1, charged: 2, lost: 0 });
  },
);

it('a worker stopped after the intent does not send if another has taken over', async () => {
  const account = await stage.stopAndGoOn(
    join(folder, 'stopped.db'),
    'after the intent',
    'stopped',
  );
  expect(account).toEqual({ kills: 0, mostCharges: 1, charged: 1, lost: 0 });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import {
  type PostgresServer,
  postgresPrograms,
  startPostgres,
} from '../../src/testing/postgresServer.js';
import { randomOf } from '../../src/testing/random.js';
import { type BatchStage, setBatchStage } from './batchKill.js';

const folder = await makeFolder();
const programs = postgresPrograms();

describe.skipIf(programs === undefined)('a batch with its ledger in PostgreSQL', () => {
  let stage: BatchStage;
  let server: PostgresServer;
  beforeAll(async () => {
    stage = await setBatchStage(folder);
    server = await startPostgres(programs ?? '');
  });
  afterAll(async () => {
    await stage.close();
    await server.stop();
  });

  it('never loses an image or pays twice when killed repeatedly', async () => {
    const random = randomOf(1);
    const delays = Array.from({ length: 15 }, () => random.below(400)).values();
    const { kills, ...account } = await stage.killAndGoOn('killed', server.url, 20, delays);
    expect(kills).toBeGreaterThan(5);
    expect(account).toMatchObject({
      ...{ rows: 20, mostCharges: 1, unpaid: 0, lost: 0, strays: 0 },
      summary: { rows: 20, done: 20, cost: '100' },
    });
  });

  it('is paid once on two machines, and both have every file', async () => {
    const account = await stage.runBeside('beside', [server.url, server.url], 20);
    expect(account).toMatchObject({
      ...{ rows: 20, mostCharges: 1, unpaid: 0, lost: 0, strays: 0 },
      summary: { rows: 20, done: 20, cost: '100' },
    });
  });
});

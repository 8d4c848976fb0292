import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import {
  type PostgresServer,
  postgresPrograms,
  startPostgres,
} from '../../src/testing/postgresServer.js';
import { openTcpGate } from '../../src/testing/tcpGate.js';
import { ends, type Stage, setStage } from './killMatrix.js';
import { points } from './points.js';

const folder = await makeFolder();
const programs = postgresPrograms();
let stage: Stage;
let server: PostgresServer | undefined;
beforeAll(async () => {
  stage = await setStage(folder);
  if (programs !== undefined) server = await startPostgres(programs);
});
afterAll(async () => {
  await stage.close();
  await server?.stop();
});

describe.each(['SQLite', 'PostgreSQL'] as const)('a worker on %s', (name) => {
  const skips = name === 'PostgreSQL' && programs === undefined;
  const locationOf = (file: string): string =>
    name === 'SQLite' ? join(folder, `${file}.db`) : String(server?.url);

  it.skipIf(skips).each(ends)('that is ended %s is recovered by the next', async (end) => {
    const location = locationOf(String(ends.indexOf(end)));
    const account = await stage.endAndGoOn(location, end, `${name} ${end}`);
    expect(account).toEqual({ kills: 1, mostCharges: 1, charged: 2, lost: 0 });
  });

  it.skipIf(skips).each(points)(
    'that is stopped %s until another has tried charges once',
    async (point) => {
      const location = locationOf(`stopped ${points.indexOf(point)}`);
      const account = await stage.stopAndGoOn(location, point, `stopped ${name}`);
      expect(account).toEqual({ kills: 0, mostCharges: 1, charged: 1, lost: 0 });
    },
  );

  it.skipIf(skips)(
    'never charges a key twice alongside three others, whichever is ended',
    async () => {
      const account = await stage.many(locationOf('many'), `many ${name}`, 4, 6);
      expect(account).toMatchObject({ mostCharges: 1, charged: 6, lost: 0 });
    },
  );
});

it('a worker ended while creating the tables leaves none behind, and the next creates them', async () => {
  const location = join(folder, 'migrated.db');
  const account = await stage.endAndGoOn(location, 'while the tables are made', 'migrated');
  expect(account).toEqual({ kills: 1, mostCharges: 1, charged: 2, lost: 0 });
});

describe.skipIf(programs === undefined)('two workers on PostgreSQL', () => {
  it('never charge a key twice if the database is restarted', async () => {
    const account = await stage.disturb([server?.url ?? '', server?.url ?? ''], 'restart', 6, () =>
      server?.restart(),
    );
    expect(account).toMatchObject({ mostCharges: 1, charged: 6, lost: 0 });
  });

  it('never charge a key twice if one of them is cut off from the database', async () => {
    const url = server?.url ?? '';
    const gate = await openTcpGate(Number(new URL(url).port));
    const through = url.replace(/:\d+\//, `:${gate.port}/`);
    try {
      const account = await stage.disturb([through, url], 'cut', 6, () => gate.shut());
      expect(account).toMatchObject({ mostCharges: 1, charged: 6, lost: 0 });
    } finally {
      await gate.close();
    }
  });
});

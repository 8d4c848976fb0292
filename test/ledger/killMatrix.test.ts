import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type PostgresServer,
  postgresPrograms,
  startPostgres,
} from '../../src/testing/postgresServer.js';
import { ends, type Stage, setStage } from './killMatrix.js';

const folder = mkdtempSync(join(tmpdir(), 'scenario-patch-kill-'));
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
  rmSync(folder, { recursive: true });
});

describe.each(['SQLite', 'PostgreSQL'] as const)('a worker on %s', (name) => {
  it.skipIf(name === 'PostgreSQL' && programs === undefined).each(ends)(
    'that is ended %s is made good by the next',
    async (end) => {
      const location =
        name === 'SQLite' ? join(folder, `${ends.indexOf(end)}.db`) : String(server?.url);
      const account = await stage.endAndGoOn(location, end, `${name} ${end}`);
      expect(account).toEqual({ kills: 1, mostCharges: 1, charged: 2, lost: 0 });
    },
  );

  it.skipIf(name === 'PostgreSQL' && programs === undefined)(
    'beside three others charges no key twice, whoever is ended',
    async () => {
      const location = name === 'SQLite' ? join(folder, 'many.db') : String(server?.url);
      const account = await stage.many(location, `many ${name}`, 4, 6);
      expect(account).toMatchObject({ mostCharges: 1, charged: 6, lost: 0 });
    },
  );
});

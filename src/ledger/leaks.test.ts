import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openSqliteFile } from '../../test/ledger/sqliteFile.js';
import { clientOf, pngBytes, sendJson, serve } from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import { openLedger } from './index.js';

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});

it('a ledger file contains no credentials, signatures or images, even if a service repeats them', async () => {
  const apiKey = 'api_0123456789abcdef';
  const apiSecret = 'secret-0123456789-secret';
  const basic = btoa(`${apiKey}:${apiSecret}`);
  const signature =
    'Policy=eyJTdGF0ZW1lbnQiOiJwb2xpY3kifQ&Signature=s1gnature0f4ll&Key-Pair-Id=K2ABCDEF';
  const image = pngBytes(9_000);
  const payload = Buffer.from(image).toString('base64');
  const said = `Basic ${basic}, ${apiSecret} of https://cdn.cloud.scenario.com/a.png?${signature} and data:image/png;base64,${payload}`;
  const answers = [
    { status: 400, body: { message: said, reason: said } },
    { status: 500, body: { message: said } },
    { status: 403, body: { name: said, reason: said, details: { currentPlan: said } } },
    { status: 200, body: { job: { jobId: 'job_1', status: 'success', note: said } } },
    { status: 200, body: { message: said } },
  ];
  let next = 0;
  const server = await serve(({ path, query }, response) => {
    if (query.has('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 5, note: said });
    if (path.endsWith('/assets'))
      return sendJson(response, 200, { asset: { id: 'asset_1', url: said } });
    const { status, body } = answers[next++ % answers.length] ?? { status: 500, body: {} };
    return sendJson(response, status, body);
  });
  const ledger = await openLedger(await openSqliteFile(join(folder, 'ledger.db')));
  const client = clientOf(server, { apiKey, apiSecret, ledger, maxRetries: 0 });
  for (const each of answers.keys()) {
    await client.generate
      .patch(
        { image },
        {
          key: `order-${each}`,
          headers: { 'x-own': apiSecret },
          extraBody: {
            reference: said,
            deep: [{ [said.slice(0, 60)]: `data:image/png;base64,${payload}` }],
          },
          extraQuery: { signed: said },
        },
      )
      .catch((error) => error);
  }
  expect(next).toBe(answers.length);
  const entries: string[] = [];
  for await (const { state } of ledger.entries()) entries.push(state);
  expect(entries.sort()).toEqual(['refused', 'refused', 'submitted', 'uncertain', 'uncertain']);
  const files = readdirSync(folder).filter((name) => name.startsWith('ledger.db'));
  expect(files).toContain('ledger.db-wal');
  for (const name of files) {
    const bytes = readFileSync(join(folder, name)).toString('latin1');
    for (const secret of [
      apiKey,
      apiSecret,
      basic,
      's1gnature0f4ll',
      'eyJTdGF0ZW',
      payload.slice(0, 60),
    ]) {
      expect(bytes.includes(secret), `${name} holds ${secret}`).toBe(false);
    }
  }
  await ledger.close();
  await server.close();
});

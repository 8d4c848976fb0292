import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readHar } from '../../contract-tests/recorded/har.js';
import { inspectTraffic } from '../../contract-tests/recorded/inspectTraffic.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { deviationNamed } from '../../stand-in/deviations.js';
import { PUBLIC_IMAGE_ID } from '../../stand-in/seed.js';
import { startStandIn } from '../../stand-in/server.js';
import type { Inspection } from '../contract/inspect.js';
import { type ClientOptions, createScenarioClient, type HarEntry } from '../index.js';
import { writeHar } from '../node.js';
import { makeFolder } from '../testing/makeFolder.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});

const namesOf = ({ violations, drift }: Pick<Inspection, 'violations' | 'drift'>) => [
  ...violations.map(({ keyword, pointer }) => `violation ${keyword} ${pointer}`),
  ...drift.map(({ keyword, pointer }) => `drift ${keyword} ${pointer}`),
];

it('the recorded exchanges of a client are judged like the original answers', async () => {
  const standIn = await startStandIn({
    deviations: [deviationNamed('progress-as-string'), deviationNamed('undeclared-asset-property')],
  });
  const entries: HarEntry[] = [];
  const seen: string[] = [];
  try {
    const { apiKey, apiSecret } = standIn.credentials;
    const contract = scenarioContract();
    const inspect: ClientOptions['inspect'] = (operation, answer) => {
      seen.push(...namesOf(contract.inspect(operation, answer)));
    };
    const client = createScenarioClient({
      ...{ baseUrl: standIn.url, apiKey, apiSecret, inspect },
      onExchange: (entry) => entries.push(entry),
    });
    const { job } = await client.generate.patch({ image: PUBLIC_IMAGE_ID });
    await client.jobs.retrieve(job.jobId);
    await client.assets.retrieve(PUBLIC_IMAGE_ID);
    await client.assets.retrieve('asset_none').catch(() => undefined);
    const file = join(folder, 'session.har');
    await writeHar(file, entries);
    const { exchanges } = await readHar(file);
    const { records, leftOut } = inspectTraffic(contract, exchanges, [standIn.url]);
    expect(leftOut).toEqual([]);
    expect(records.map(({ operation }) => operation)).toEqual([
      'generatePatch',
      'jobsRetrieve',
      'assetsRetrieve',
      'assetsRetrieve',
    ]);
    expect(seen).toContain('violation type /job/progress');
    expect(records.flatMap(namesOf)).toEqual(seen);
    const text = JSON.stringify(entries);
    for (const secret of [apiKey, apiSecret, 'Signature=']) expect(text).not.toContain(secret);
  } finally {
    await standIn.close();
  }
});

it('writeHar replaces an existing file completely', async () => {
  const file = join(folder, 'session.har');
  await writeHar(file, []);
  await writeHar(file, []);
  expect((await readHar(file)).exchanges).toEqual([]);
  expect(await readdir(folder)).toEqual(['session.har']);
});

it('a listener that throws, or a service that does not answer, does not affect a call', async () => {
  const entries: HarEntry[] = [];
  const client = createScenarioClient({
    ...{ baseUrl: 'http://127.0.0.1:9', apiKey: 'k', apiSecret: 's', maxRetries: 0 },
    onExchange(entry) {
      entries.push(entry);
      throw new Error('mine');
    },
  });
  await expect(client.jobs.retrieve('job_1')).rejects.toMatchObject({ kind: 'connection' });
  expect(entries.map(({ response }) => response.status)).toEqual([0]);
});

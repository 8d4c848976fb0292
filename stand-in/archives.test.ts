import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { MODEL_ID } from './operations/custom.js';
import { PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID } from './seed.js';
import type { StandIn } from './server.js';
import { call, start } from './testing/calls.js';
import { zip } from './zip.js';

const ask = (standIn: StandIn, assetIds: string[], options: object = {}) =>
  call(standIn, '/assets/download', {
    body: {
      options: { fileNameTemplate: 'it', ...options },
      query: { assetIds, inferenceIds: [], modelIds: [] },
    },
  });

/** Reads the status until it is final; returns every answer. */
async function read(standIn: StandIn, jobId: string) {
  const answers = [(await call(standIn, `/assets/download/${jobId}`)).body];
  while (!['success', 'failure'].includes(answers.at(-1)?.jobStatus)) {
    answers.push((await call(standIn, `/assets/download/${jobId}`)).body);
  }
  return answers;
}

async function filesOf(standIn: StandIn, jobId: string) {
  const { downloadUrl } = (await read(standIn, jobId)).at(-1) ?? {};
  const response = await fetch(downloadUrl);
  expect(response.headers.get('content-type')).toBe('application/zip');
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}

it('an archive goes through its steps, and has a URL when it is finished', async () => {
  const standIn = await start();
  const { jobId } = (await ask(standIn, [PUBLIC_IMAGE_ID])).body;
  const answers = await read(standIn, jobId);
  expect(answers.map(({ jobStatus }) => jobStatus)).toEqual([
    'warming-up',
    'in-progress',
    'finalizing',
    'success',
  ]);
  expect(answers.map(({ downloadUrl }) => downloadUrl !== undefined)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  const { job } = (await call(standIn, `/jobs/${jobId}`)).body;
  expect([job.jobType, job.billing.cuCost, standIn.submissions]).toEqual(['assets-download', 0, 0]);
});

it('an archive has the files of the assets, each under a unique name', async () => {
  const standIn = await start();
  const ids = [PUBLIC_IMAGE_ID, PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID];
  const files = await filesOf(standIn, (await ask(standIn, ids, { flat: true })).body.jobId);
  expect(Object.keys(files)).toEqual(['it.png', 'it-2.png']);
  const { url } = (await call(standIn, `/assets/${PUBLIC_IMAGE_ID}`)).body.asset;
  const own = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(Buffer.from(files['it.png'] ?? []).equals(own)).toBe(true);
  expect((await sharp(files['it-2.png']).metadata()).format).toBe('png');
  const grouped = await filesOf(standIn, (await ask(standIn, ids)).body.jobId);
  expect(Object.keys(grouped).every((name) => name.includes('/'))).toBe(true);
});

it('an archive of the results of a model has all of them', async () => {
  const standIn = await start();
  await call(standIn, `/generate/custom/${MODEL_ID}`, { body: { prompt: 'a river' } });
  const { body: page } = await call(standIn, '/jobs?types=custom');
  for (let read = 0; read < 5; read += 1) await call(standIn, `/jobs/${page.jobs[0].jobId}`);
  const body = {
    options: { fileNameTemplate: '<prompt>', flat: true },
    query: { assetIds: [], inferenceIds: [], modelIds: [MODEL_ID] },
  };
  const files = await filesOf(
    standIn,
    (await call(standIn, '/assets/download', { body })).body.jobId,
  );
  expect(Object.keys(files)).toEqual(['a river.png']);
});

it('the archive operations refuse assets that cannot be packed and jobs without an archive', async () => {
  const standIn = await start();
  expect((await ask(standIn, ['asset_none'])).status).toBe(404);
  expect((await ask(standIn, Array(1001).fill(PUBLIC_IMAGE_ID))).status).toBe(400);
  expect((await call(standIn, '/assets/download', { body: { query: {} } })).status).toBe(400);
  const { jobs } = (await call(standIn, '/jobs')).body;
  expect((await call(standIn, `/assets/download/${jobs[0].jobId}`)).status).toBe(404);
});

it('an archive has the CRC-32 of each file', () => {
  const bytes = Buffer.from('123456789');
  const archive = zip([{ name: 'é.txt', bytes }]);
  const gzipped = gzipSync(bytes);
  expect(archive.readUInt32LE(14)).toBe(gzipped.readUInt32LE(gzipped.length - 8));
  expect(Object.keys(unzipSync(archive))).toEqual(['é.txt']);
  expect(unzipSync(zip([]))).toEqual({});
});

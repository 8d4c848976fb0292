import { expect, it } from 'vitest';
import { PUBLIC_IMAGE_ID } from './seed.js';
import { call, start } from './testing/calls.js';

it('the usage record lists a patch with its job and its cost, but no dry run', async () => {
  const standIn = await start();
  const body = { image: PUBLIC_IMAGE_ID };
  await call(standIn, '/generate/patch?dryRun=true', { body });
  const { job } = (await call(standIn, '/generate/patch', { body })).body;
  const told = (await call(standIn, '/usages?type=activity,consumption&timeRange=last-hour')).body;
  expect(told.activity).toMatchObject([
    { action: 'patch', creativeUnitsCost: 5, data: { jobId: job.jobId } },
  ]);
  expect(told.consumption).toMatchObject([{ value: 5, total: 5 }]);
  expect(told).not.toHaveProperty('usages');
  expect((await call(standIn, '/usages?activityOffset=1')).body.activity).toEqual([]);
});

it('a time range of the usage record needs two ends, at most 120 days apart', async () => {
  const standIn = await start();
  const status = async (query: string) => (await call(standIn, `/usages?${query}`)).status;
  expect(await status('startDate=2026-01-01&endDate=2026-05-01')).toBe(200);
  expect(await status('startDate=2026-01-01&endDate=2026-05-02')).toBe(400);
  expect(await status('startDate=2026-01-01')).toBe(400);
});

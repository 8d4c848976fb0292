import { describe, expect, it } from 'vitest';
import { clientOf, jobRecord, sendJson, serve } from '../testing/localServer.js';
import { jobPrice } from './jobPrice.js';

const billed = (billing: unknown, status = 'success') => ({ status, billing });

describe('jobPrice', () => {
  it.each([
    ['its cost', { cuCost: 5, cuDiscount: 0 }, '5', '0'],
    ['an additional charge', { cuCost: 6, cuCostDetails: { 'quality-gate': 1.25 } }, '7.25', '0'],
    [
      'parts without a value',
      { cuCost: 6, cuCostDetails: { a: null, b: 0.1, c: 0.2 } },
      '6.3',
      '0',
    ],
    ['a discount', { cuCost: 8, cuDiscount: 2 }, '8', '2'],
    ['nothing', { cuCost: 0, cuDiscount: 0 }, '0', '0'],
    ['invalid details', { cuCost: 1, cuCostDetails: null }, '1', '0'],
  ])('adds up %s', (_, billing, exactCost, exactDiscount) => {
    expect(jobPrice(billed(billing))).toEqual({ exactCost, exactDiscount, exactRefund: '0' });
  });

  it.each([
    ['success', undefined, '0'],
    ['succeeded', false, '0'],
    ['failure', false, '5'],
    ['failed', false, '5'],
    ['failure', true, '0'],
    ['failure', undefined, undefined],
    ['canceled', false, undefined],
    ['in-progress', false, undefined],
    ['in-progress', true, '0'],
  ])(
    'for a job that is %s, with disableRefund %s, refunds %s',
    (status, disableRefund, exactRefund) => {
      const price = jobPrice(billed({ cuCost: 5, disableRefund }, status));
      expect(price?.exactRefund).toBe(exactRefund);
    },
  );

  it('is undefined without billing data', () => {
    expect(jobPrice({})).toBeUndefined();
    expect(jobPrice({ billing: null })).toBeUndefined();
  });

  it.each([
    { cuCost: '5' },
    { cuCost: null },
    {},
    { cuCost: -1 },
    { cuCost: 1, cuCostDetails: { a: -2 } },
    { cuCost: Number.POSITIVE_INFINITY },
    { cuCost: 1, cuDiscount: 'x' },
  ])('reports an invalid price: %j', (billing) => {
    const read = () => jobPrice(billed(billing));
    expect(read).toThrow(expect.objectContaining({ kind: 'unexpected-response' }));
  });

  it('has all digits of jobs that the client read, single or in lists', async () => {
    const text = JSON.stringify(jobRecord({ jobId: 'JOB', progress: Math.PI }));
    const job = (id: string, cost: string, part: string) =>
      text
        .replace('JOB', id)
        .replace(
          /}$/,
          `,"billing":{"cuCost":${cost},"cuDiscount":0.1000000000000000001,"cuCostDetails":{"a":${part}}}}`,
        );
    const one = job('job_1', '12.000000000000000000001', '1e-3');
    const two = job('job_2', '0.1', '0.2000000000000000002');
    await using server = await serve(({ path }, response) =>
      sendJson(
        response,
        200,
        path.endsWith('/jobs') ? `{"jobs": [${one}, ${two}]}` : `{"job": ${one}}`,
      ),
    );
    const { jobs } = clientOf(server);
    const price = { exactCost: '12.001000000000000000001', exactDiscount: '0.1000000000000000001' };
    expect(jobPrice((await jobs.retrieve('job_1')).job)).toEqual(price);
    const page = await jobs.list();
    expect(page.jobs.map((each) => jobPrice(each)?.exactCost)).toEqual([
      '12.001000000000000000001',
      '0.3000000000000000002',
    ]);
    // A copy is a record as any other, and so is one that was changed.
    expect(jobPrice(structuredClone(page.jobs[1] as object))?.exactCost).toBe('0.3');
    Object.assign(page.jobs[0]?.billing as object, { cuCost: 1 });
    expect(jobPrice(page.jobs[0] as object)?.exactCost).toBe('1.001');
  });
});

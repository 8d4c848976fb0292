import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FetchLike, ScenarioClient } from '../index.js';
import { ScenarioError } from '../index.js';
import { clientOf, jobRecord } from '../testing/localServer.js';
import { several } from '../testing/sample.js';

/** A record of a job in which one field, at any depth, has another value than it should. */
const record = fc
  .record({
    path: fc.constantFrom(
      'jobId',
      'jobType',
      'createdAt',
      'status',
      'progress',
      'metadata',
      'metadata.input',
      'metadata.input.image',
      'metadata.input.patch',
      'metadata.input.patch.image',
      'metadata.input.position',
      'metadata.input.crop',
    ),
    value: fc.jsonValue({ depthSize: 'small' }),
  })
  .map(({ path, value }) => {
    const input = { image: 'asset_1', patch: { image: 'asset_2', mode: 'override' } };
    const job: Record<string, unknown> = jobRecord({ metadata: { input } });
    const names = path.split('.');
    const last = names.pop() ?? '';
    const holder = names.reduce((each, name) => each[name] as Record<string, unknown>, job);
    holder[last] = value;
    return job;
  });

const anything = fc.oneof(
  { weight: 3, arbitrary: record },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** What a call comes to: an answer, or an error of ours. Anything else fails the test. */
async function settles(call: (client: ScenarioClient) => Promise<unknown>, body: unknown) {
  const fetch: FetchLike = async () => Response.json(body);
  const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, maxRetries: 0 });
  const result = await call(client).catch((error: unknown) => error);
  if (result instanceof Error) expect(result).toBeInstanceOf(ScenarioError);
}

const params = {
  image: 'data:image/png;base64,iVBORw0KGgo=',
  patch: { image: 'asset_2', mode: 'override' },
  position: { x: 1.5, y: -2 },
  crop: { top: 0, left: 0, width: 1, height: 1, backgroundColor: '#fff' },
};

describe('with malformed records', () => {
  it('findSubmission ends with an answer or a ScenarioError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anything, { maxLength: 5 }),
        fc.jsonValue(),
        async (jobs, token) => {
          const find = ({ jobs }: ScenarioClient) => jobs.findSubmission({ params, from: 0 });
          await settles(find, { jobs, nextPaginationToken: token });
        },
      ),
      { numRuns: several(500) },
    );
  });

  it('wait and waitAll end with an answer or a ScenarioError', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.integer({ min: 1, max: 4 }), async (job, count) => {
        const ids = Array.from({ length: count }, (_, index) => `job_${index + 1}`);
        const options = { pollIntervalMs: 1, timeoutMs: 15 };
        await settles(({ jobs }) => jobs.waitAll(ids, options), { job, jobs: [job, job] });
      }),
      { numRuns: several(60) },
    );
  });
});

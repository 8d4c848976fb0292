import { describe, expect, it, onTestFinished } from 'vitest';
import { deviationNamed } from '../../stand-in/deviations.js';
import { PUBLIC_IMAGE_ID } from '../../stand-in/seed.js';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { scenarioContract } from './contract.js';
import { liveTarget } from './live.js';
import { readLiveOptions } from './options.js';

const contract = scenarioContract();
const submission = makeChecks(contract).find(({ id }) => id.startsWith('generatePatch submission'));

/** The findings of a run's submission about a deviating stand-in. */
async function said(deviation: string | undefined, records: Record<string, string>) {
  const standIn = await startStandIn({
    deviations: deviation === undefined ? [] : [deviationNamed(deviation)],
  });
  onTestFinished(() => standIn.close());
  const options = readLiveOptions({
    ...standIn.environment,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_MAX_CREATIVE_UNITS: '10',
  });
  if (submission === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(
    submission,
    liveTarget(contract, options, { parameters: {}, records }),
  );
  if (outcome.status === 'not-applicable') return outcome.reason;
  return outcome.violations.map(({ keyword, message }) => `${keyword}: ${message}`);
}

describe.each([
  ['an image of the target', { image: PUBLIC_IMAGE_ID }, '#ea7d2fff', '96 x 64'],
  ['an image sent along because none is known', {}, '#202880ff', '8 x 6'],
])('the pixels of a patch of %s', (_image, records, beside, size) => {
  it('are those of the image and the overlay', async () => {
    expect(await said(undefined, records)).toEqual([]);
  });

  it('are wrong if the overlay was drawn elsewhere', async () => {
    const messages = await said('patch-shifts-by-one', records);

    expect(messages).toHaveLength(2);
    expect(messages[0]).toBe(
      `pixels: The patched image is ${beside} at 1, 1, in the overlay, but must be #ff0000ff.`,
    );
    expect(messages[1]).toContain('#ffc800ff at 4, 1, beside the overlay');
  });

  it('are wrong if the overlay was not drawn', async () => {
    expect(await said('patch-not-drawn', records)).toEqual([
      expect.stringMatching(
        /^pixels: .* in the overlay, .* the image as it was sent, .* `npm install sharp`, and start it again\.$/,
      ),
    ]);
  });

  it('are wrong if the image was cropped', async () => {
    expect(await said('patch-on-another-image', records)).toEqual([
      `pixels: The image has ${size} pixels, but its patch has 5 x 5.`,
    ]);
  });
});

import { isLoopback } from '../../src/address.js';
import { mockCannot, reasonNotTo, serviceCannot } from '../engine/applicability.js';
import type { ContractDocument } from '../engine/document.js';
import type { Fixtures, Target } from '../engine/target.js';
import { limitedFetch } from '../targets/limit.js';
import { credentialsOf } from './credentials.js';
import { refusingSubmissions, stoppingAtJobs } from './guard.js';
import type { LiveOptions } from './options.js';

const hints = {
  writes: 'CONTRACT_ALLOW_WRITES=1 allows it',
  submissions: 'CONTRACT_MAX_CREATIVE_UNITS allows it up to a price',
  records: { image: 'CONTRACT_ASSET_ID names one' },
};

/**
 * The Scenario API, or a proxy or a mock of it, reached by URL. It is read and asked for estimates; the
 * options allow more.
 *
 * @param send Default: a fetch of its own that keeps to the limit of the options.
 */
export function liveTarget(
  document: ContractDocument,
  options: LiveOptions,
  fixtures: Fixtures,
  send: typeof globalThis.fetch = limitedFetch(options),
): Target {
  const url = new URL(options.baseUrl);
  const credentials = credentialsOf(document, options.credentials);
  const maxCost = options.maxCreativeUnits;
  const cannot = options.mock ? mockCannot : serviceCannot;
  return {
    name: 'live',
    baseUrl: options.baseUrl,
    credentials,
    estimatesOnly: true,
    pollIntervalMs: isLoopback(url) ? 0 : 2000,
    maxCost,
    fixtures,
    notApplicable: (demands) =>
      reasonNotTo(
        demands,
        { fixtures, credentials, maxCost },
        { cannot, writes: options.writes, hints },
      ),
    fetch: refusingSubmissions(options.mock && isLoopback(url) ? send : stoppingAtJobs(send)),
    submit: send,
  };
}

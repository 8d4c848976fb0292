import { isLoopback } from '../../src/address.js';
import type { Finding } from '../../src/contract/findings.js';
import { mockCannot, reasonNotTo, serviceCannot } from '../engine/applicability.js';
import type { Contract } from '../engine/contract.js';
import type { Demands } from '../engine/demands.js';
import { operationFinder } from '../engine/observe.js';
import { pathBelow } from '../engine/paths.js';
import type { Fixtures, Target } from '../engine/target.js';
import { limitedFetch, type RateOptions } from '../targets/limit.js';
import { ownRecords } from '../targets/made.js';
import { repeatingFetch } from '../targets/repeat.js';
import { sparingThirdParties } from '../targets/thirdParties.js';
import { credentialsOf } from './credentials.js';
import { asksForDryRun } from './dryRun.js';
import { endsCharging, refusingSubmissions, watchDryRuns } from './guard.js';
import { definedOnly, type LiveOptions } from './options.js';

const hints = {
  writes: 'CONTRACT_ALLOW_WRITES=1 allows it',
  submissions: 'CONTRACT_MAX_CREATIVE_UNITS allows it up to a price',
  deletions: 'it deletes; CONTRACT_ALLOW_DELETES=1 allows it for what the run made',
  records: { image: 'CONTRACT_ASSET_ID names one' },
};

/**
 * The Scenario API, or a proxy or a mock of it, reached by URL. The run reads and gets estimates; the options
 * allow more. It may change only what it made itself.
 *
 * @param send Default: a fetch that keeps to the limit of the options.
 */
export function liveTarget(
  contract: Contract,
  options: LiveOptions,
  given: Fixtures,
  send: typeof globalThis.fetch = liveFetch(options),
): Target {
  const { baseUrl } = options;
  const url = new URL(baseUrl);
  const credentials = credentialsOf(contract.document, options.credentials);
  const maxCost = options.maxCreativeUnits;
  const { deletions: _none, ...others } = serviceCannot;
  const service = options.deletes ? others : { ...others, deletions: hints.deletions };
  const cannot = options.mock ? mockCannot : service;
  const own = ownRecords(contract, baseUrl, {
    deletes: options.deletes,
    // The asset made from an upload belongs to the run, like the upload.
    yields: ({ id }) => id === 'uploadsRetrieve',
  });
  const madeRecords = () => definedOnly({ image: own.made.assetId });
  const fixtures = options.mock ? given : { ...given, made: own.made, madeRecords };
  const notes: Finding[] = [];
  let repeats = 0;
  const find = operationFinder(contract.document);
  const repeating = repeatingFetch(send, {
    repeatable: (request) => {
      const { searchParams } = new URL(request.url);
      const operation = find(request.method, pathBelow(baseUrl, request.url));
      return operation?.effect !== 'submits' || asksForDryRun(searchParams) ? operation : undefined;
    },
    isMade: (operation, request) => own.names(operation, pathBelow(baseUrl, request.url)),
    isFinal: endsCharging,
    pauseMs: pauseBefore(options),
    note: (finding) => notes.push(finding),
    onRepeat: () => {
      repeats += 1;
    },
  });
  const careful = options.mock ? send : own.guard(sparingThirdParties(repeating));
  const watch = watchDryRuns(careful, { baseUrl, credential: credentials.basicAuth });
  const isFakeMoney = options.mock && isLoopback(url);
  return {
    name: 'live',
    baseUrl,
    credentials,
    estimatesOnly: true,
    pollIntervalMs: isLoopback(url) ? 25 : 2000,
    maxCost,
    fixtures,
    notApplicable: (demands) =>
      costsMoney(demands, watch.harm) ??
      reasonNotTo(
        demands,
        { fixtures, credentials, maxCost },
        { cannot, writes: options.writes, hints },
      ),
    takeNotes: () => notes.splice(0),
    repeats: () => repeats,
    left: own.left,
    fetch: refusingSubmissions(isFakeMoney ? careful : watch.fetch),
    submit: isFakeMoney ? careful : watch.submit,
  };
}

/** A fetch that keeps to the rate limit, and sends a submission, or a dry run that was charged, only once. */
export function liveFetch(options: RateOptions): typeof globalThis.fetch {
  return limitedFetch({ ...options, isFinal: endsCharging });
}

/** Milliseconds before a failed request is sent again. */
export function pauseBefore({ baseUrl }: LiveOptions): number {
  return isLoopback(new URL(baseUrl)) ? 0 : 1000;
}

function costsMoney({ effect }: Demands, harm: string | undefined): string | undefined {
  const asks = effect === 'estimates' || effect === 'submits';
  if (harm === undefined || !asks) return undefined;
  return `a dry run ${harm}: no further dry run is sent`;
}

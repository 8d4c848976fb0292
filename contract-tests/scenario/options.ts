import { isLoopback } from '../../src/address.js';
import { basicProblem } from '../../src/basicProblem.js';
import { addressProblem } from '../targets/address.js';
import type { ScenarioCredentials } from './credentials.js';

const defaultBaseUrl = 'https://api.cloud.scenario.com/v1';
const defaultRequestsPerMinute = 60;

/** The options of a live target from the environment. */
export interface LiveOptions {
  readonly baseUrl: string;
  readonly credentials: ScenarioCredentials;
  /** Default and, except on a loopback address, maximum: 60. */
  readonly requestsPerMinute: number;
  /** The highest price of a submission that may be made, in creative units. Default: no submissions. */
  readonly maxCreativeUnits: string | undefined;
  /** Whether the target is a mock that answers from the document's examples. Default: false. */
  readonly mock: boolean;
  /** Whether checks may upload and cancel. Default: false. */
  readonly writes: boolean;
  /** Whether checks that write may delete what the run made. */
  readonly deletes: boolean;
  /** Values from the environment, by parameter. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** The environment lacks something that a live run needs; the message says what to set. */
export class LiveTargetError extends Error {
  override readonly name = 'LiveTargetError';
  readonly reason: LiveTargetReason;

  constructor(message: string, reason: LiveTargetReason = 'setting', options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/**
 * What is missing, or wrong: a setting, any credentials, the right ones, an answer, one that can be read, or the path
 * of the address.
 */
export type LiveTargetReason =
  | 'setting'
  | 'no-credentials'
  | 'refused'
  | 'no-answer'
  | 'limit'
  | 'path';

/**
 * Reads the options of a live run from environment variables.
 * @throws {LiveTargetError} if credentials are missing, or a value is invalid.
 */
export function readLiveOptions(env: Readonly<Record<string, string | undefined>>): LiveOptions {
  const baseUrl = readBaseUrl(env.SCENARIO_BASE_URL || defaultBaseUrl);
  const apiKey = env.SCENARIO_SDK_API_KEY;
  const apiSecret = env.SCENARIO_SDK_API_SECRET;
  if (!apiKey || !apiSecret) {
    const own = isLoopback(baseUrl)
      ? ' For a mock of your own that ignores them any text will do.'
      : '';
    throw new LiveTargetError(
      `A live run needs credentials: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.${own} Nothing was sent.`,
      'no-credentials',
    );
  }
  const names = ['SCENARIO_SDK_API_KEY', 'SCENARIO_SDK_API_SECRET'] as const;
  const problem = basicProblem(apiKey, apiSecret, names);
  if (problem !== undefined) throw new LiveTargetError(`${problem} Nothing was sent.`);
  return {
    baseUrl: baseUrl.href.replace(/\/+$/, ''),
    credentials: {
      apiKey,
      apiSecret,
      bearerToken: env.CONTRACT_BEARER_TOKEN || undefined,
      projectId: env.SCENARIO_PROJECT_ID || undefined,
    },
    requestsPerMinute: readRequestsPerMinute(env.CONTRACT_REQUESTS_PER_MINUTE, baseUrl),
    maxCreativeUnits: readCreativeUnits(env.CONTRACT_MAX_CREATIVE_UNITS),
    mock: readSwitch('CONTRACT_MOCK', env.CONTRACT_MOCK),
    writes: readSwitch('CONTRACT_ALLOW_WRITES', env.CONTRACT_ALLOW_WRITES),
    deletes: readSwitch('CONTRACT_ALLOW_DELETES', env.CONTRACT_ALLOW_DELETES),
    parameters: definedOnly({
      projectId: env.SCENARIO_PROJECT_ID,
      assetId: env.CONTRACT_ASSET_ID,
      modelId: env.CONTRACT_MODEL_ID,
      uploadId: env.CONTRACT_UPLOAD_ID,
    }),
  };
}

function readBaseUrl(text: string): URL {
  const problem = addressProblem(text, true, {
    name: 'SCENARIO_BASE_URL',
    example: defaultBaseUrl,
    credentials: 'variables',
  });
  if (problem !== undefined) throw new LiveTargetError(problem);
  return new URL(text);
}

function readRequestsPerMinute(text: string | undefined, baseUrl: URL): number {
  if (!text) return defaultRequestsPerMinute;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new LiveTargetError('CONTRACT_REQUESTS_PER_MINUTE must be a whole number from 1.');
  }
  if (count > defaultRequestsPerMinute && !isLoopback(baseUrl)) {
    throw new LiveTargetError(
      `CONTRACT_REQUESTS_PER_MINUTE may exceed ${defaultRequestsPerMinute} on a loopback address only.`,
    );
  }
  return count;
}

function readCreativeUnits(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  throw new LiveTargetError(
    'CONTRACT_MAX_CREATIVE_UNITS must be a number of creative units of at least 0, for example 2.5.',
  );
}

function readSwitch(name: string, text: string | undefined): boolean {
  if (!text || text === '0') return false;
  if (text === '1') return true;
  throw new LiveTargetError(`${name} must be 1 (yes), or 0 or empty (no).`);
}

export function definedOnly(
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

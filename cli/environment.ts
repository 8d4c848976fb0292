import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { basicPair } from '../src/basicAuth.js';
import { printable } from '../src/printable.js';
import { UsageError } from './commandLine.js';
import type { Environment } from './io.js';

const address = 'SCENARIO_BASE_URL';
const credentials = [
  'SCENARIO_SDK_API_KEY',
  'SCENARIO_SDK_API_SECRET',
  'SCENARIO_SDK_JWT',
  'CONTRACT_BEARER_TOKEN',
];

/** Every variable that a command reads, in the words of its documentation. */
export const variables: Readonly<Record<string, string>> = {
  SCENARIO_SDK_API_KEY: 'the API key',
  SCENARIO_SDK_API_SECRET: 'its secret',
  SCENARIO_SDK_JWT: 'a session token instead, with SCENARIO_PROJECT_ID',
  SCENARIO_PROJECT_ID: 'the project to act in',
  SCENARIO_BASE_URL: 'where the service is',
  SCENARIO_LEDGER: 'where submissions under a key are kept: a file, or postgres://…',
  SCENARIO_LOG: 'logs each request to standard error: debug, info, warn, error or off',
  CONTRACT_BEARER_TOKEN: '`contract`: checks with a session token too',
  CONTRACT_MODEL_ID: '`contract`: a model to ask prices of and, within the limit, to run',
  CONTRACT_UPLOAD_ID: '`contract`: an upload that exists, to be read',
  CONTRACT_ASSET_ID: '`contract`: an image to ask prices for',
  CONTRACT_MAX_CREATIVE_UNITS: '`contract`: as --max-cu',
  CONTRACT_ALLOW_DELETES: '`contract`: 1 lets checks that write delete what the run made',
  CONTRACT_ALLOW_WRITES: '`contract`: 1 is as --allow-writes',
  CONTRACT_REQUESTS_PER_MINUTE: '`contract`: fewer than 60; more on a loopback address only',
  CONTRACT_MOCK: "`contract`: 1: the service is a mock that answers with the document's examples",
  CONTRACT_SEED: '`contract`: as --seed',
};

/**
 * The environment, with what a file `.env` adds to it: of the names that a command reads, those that the
 * environment does not set. A `.env` may be another program's, so other names are left alone.
 *
 * @throws {UsageError} when the file has a name that starts as ours do and is none, or an address for
 * credentials that are not its own.
 */
export function withEnvFile(env: Environment, file: string): Environment {
  if (!existsSync(file)) return env;
  const set = parseEnv(readFileSync(file, 'utf8'));
  const unknown = Object.keys(set).find(
    (name) => name.startsWith('SCENARIO_') && !Object.hasOwn(variables, name),
  );
  if (unknown !== undefined) {
    throw new UsageError(
      `.env sets ${printable(unknown)}, which no command reads: correct the name, or set it in the environment if another program needs it.`,
    );
  }
  const isOwn = (name: string): boolean => !env[name] && Boolean(set[name]);
  const foreign = credentials.find((name) => env[name]);
  if (isOwn(address) && foreign !== undefined) {
    throw new UsageError(
      `${address} comes from .env, and ${foreign} from the environment: credentials go only where the same place sends them. Set both in one of the two, or give --base-url.`,
    );
  }
  const added = Object.entries(set).filter(
    ([name]) => Object.hasOwn(variables, name) && isOwn(name),
  );
  return { ...env, ...Object.fromEntries(added) };
}

/** Every secret that the environment has, in the forms in which it is sent. */
export function secretsOf(env: Environment): string[] {
  const [key, secret] = credentials.map((name) => env[name]);
  const pair = key && secret ? [basicPair(key, secret)] : [];
  return [...credentials.flatMap((name) => env[name] ?? []), ...pair];
}

/** Tells a key by its last four characters, where that leaves enough of it untold. */
export function nameKey(key: string): string {
  return key.length < 12
    ? 'the key, which is too short to show any of it'
    : `the key that ends in ${printable(key.slice(-4))}`;
}

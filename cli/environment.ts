import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { basicPair } from '../src/basicAuth.js';
import { decodeText } from '../src/decodeText.js';
import { unreadable } from '../src/node/reason.js';
import { printable } from '../src/printable.js';
import { UsageError } from './commandLine.js';
import { ASSIGNMENT } from './envFile.js';
import type { Environment } from './io.js';

/** What a line begins with, up to its value: marks and words of other formats, then a name. */
const NAMED = /^[^#\w]*(?:(?:export|set|setx|env)[\s:]+)?([\w.-]+)(.*)$/i;

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
  SCENARIO_SDK_JWT:
    'a session token, in place of the key and its secret; needs SCENARIO_PROJECT_ID',
  SCENARIO_PROJECT_ID: 'the project to act in',
  SCENARIO_BASE_URL: 'the base URL of the service',
  SCENARIO_LEDGER: 'the ledger of submissions with a key: a file, or postgres://…',
  SCENARIO_LOG: 'logs each request to standard error: debug, info, warn, error or off',
  CONTRACT_BEARER_TOKEN: '`contract`: adds checks with a session token',
  CONTRACT_MODEL_ID: '`contract`: a model to ask prices of and, within the limit, to run',
  CONTRACT_UPLOAD_ID: '`contract`: an existing upload, to read',
  CONTRACT_ASSET_ID: '`contract`: an image to ask prices for',
  CONTRACT_MAX_CREATIVE_UNITS: '`contract`: like --max-cu',
  CONTRACT_ALLOW_DELETES: '`contract`: 1 lets checks that write delete what the run created',
  CONTRACT_ALLOW_WRITES: '`contract`: 1 is like --allow-writes',
  CONTRACT_REQUESTS_PER_MINUTE: '`contract`: fewer than 60; more only on a loopback address',
  CONTRACT_MOCK:
    "`contract`: 1 if the service only answers with the document's examples, as Prism does",
  CONTRACT_SEED: '`contract`: like --seed',
};

/**
 * The environment, with additions from a file `.env`: names that a command reads, and that the environment
 * does not set. Credentials come from one of the two. A `.env` may belong to another program, so other names are ignored.
 *
 * @throws {UsageError} when the file has a line with one of these names that cannot be read, an unknown name with
 * one of our prefixes, half of a pair of credentials, or an address for credentials from elsewhere.
 */
export function withEnvFile(env: Environment, file: string): Environment {
  if (!existsSync(file)) return env;
  const set = readEnvFile(file);
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
      `${address} comes from .env, but ${foreign} from the environment: a base URL from the file is not used with credentials from the environment. Set both in one place, or give --base-url.`,
    );
  }
  const [key = '', secret = '', token = ''] = credentials;
  for (const [here, there] of [
    [key, secret],
    [secret, key],
  ] as const) {
    if (!env[here] || !isOwn(there)) continue;
    throw new UsageError(
      `${there} comes from .env, but ${here} from the environment: they may belong to different keys. Set both in one place.`,
    );
  }
  // Credentials of the environment are chosen for this run, those of the file for every run.
  const outdone = env[token] ? [key, secret] : env[key] ? [token] : [];
  const added = Object.entries(set).filter(
    ([name]) => Object.hasOwn(variables, name) && isOwn(name) && !outdone.includes(name),
  );
  return { ...env, ...Object.fromEntries(added) };
}

/**
 * Refuses a line that is meant to set one of our variables, and does not. Never shows a value.
 *
 * @param file The file with this text, as errors name it.
 * @throws {UsageError} with the number of the line.
 */
function refuseUnreadable(text: string, file: string): void {
  // A value of another program may have several lines, which are no assignments.
  const judged = text.replace(ASSIGNMENT, (found: string, name: string) =>
    variableLike(name) === undefined ? found.replace(/[^\r\n]+/g, '') : found,
  );
  for (const [index, line] of judged.split(/\r?\n/).entries()) {
    const [, name = '', rest = ''] = NAMED.exec(line) ?? [];
    const meant = variableLike(name);
    // A name alone takes the value of the environment, for programs such as Docker.
    if (meant === undefined || !/\w/.test(rest)) continue;
    const at = `${file}:${index + 1}`;
    if (name !== meant) {
      throw new UsageError(`${at} sets ${name}, which no command reads. Did you mean ${meant}?`);
    }
    const quote = /^\s*=\s*(["'`])/.exec(rest)?.[1];
    if (quote !== undefined && rest.split(quote).length === 2) {
      throw new UsageError(
        `${at} cannot be read: the quote before the value of ${meant} has no end.`,
      );
    }
    if (!Object.hasOwn(parseEnv(line), meant)) {
      throw new UsageError(`${at} cannot be read: write ${meant}, then = and the value.`);
    }
  }
}

/** The variable with this name, whatever its case and the signs between its words. */
function variableLike(name: string): string | undefined {
  return Object.keys(variables).find((each) => lettersOf(each) === lettersOf(name));
}

function lettersOf(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/**
 * The variables that a file `.env` sets.
 *
 * @param name The file, as errors name it.
 * @throws {UsageError} when the file cannot be read, or a line of it that is meant to set one of our variables.
 */
export function readEnvFile(file: string, name = '.env'): Environment {
  const text = textOf(file, name);
  refuseUnreadable(text, name);
  // Node joins a line without an assignment to the name in the next line.
  return parseEnv((text.match(ASSIGNMENT) ?? []).join('\n'));
}

function textOf(file: string, name: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    throw new UsageError(unreadable(name, error, 'write one', 'it must be a file'));
  }
}

/** Every secret that the environment has, in the forms in which it is sent. */
export function secretsOf(env: Environment): string[] {
  const [key, secret] = credentials.map((name) => env[name]);
  const pair = key && secret ? [basicPair(key, secret)] : [];
  return [...credentials.flatMap((name) => env[name] ?? []), ...pair];
}

/** Shows a key by its last four characters, if the rest is long enough. */
export function nameKey(key: string): string {
  return key.length < 12 ? 'the given key' : `the key ending in ${printable(key.slice(-4))}`;
}

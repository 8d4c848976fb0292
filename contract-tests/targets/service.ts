import { unlisted } from '../../src/arguments/closedList.js';
import { checkKind, type Kind } from '../../src/arguments/given.js';
import { type NamesOf, readOptions } from '../../src/arguments/names.js';
import { basicProblem } from '../../src/basicProblem.js';
import { cut } from '../../src/contract/findings.js';
import { ConfigurationError } from '../../src/errors/configuration.js';
import { printable } from '../../src/printable.js';
import { readFailure } from '../../src/transport/connectionFailure.js';
import { mockCannot, reasonNotTo, serviceCannot } from '../engine/applicability.js';
import type { Contract } from '../engine/contract.js';
import type { SecurityScheme } from '../engine/contractDocument.js';
import { credentialOf, headerOf, type Secret } from '../engine/credentials.js';
import { redactorOf } from '../engine/redactor.js';
import { credentialsFor, planRequest, toRequest } from '../engine/request.js';
import { quote } from '../engine/shell.js';
import type { Credential, Target } from '../engine/target.js';
import { checkContract } from '../given.js';
import { addressProblem } from './address.js';
import { AnswerLimitError } from './bounded.js';
import { discoverParameters, reasonOf } from './discover.js';
import { limitedFetch } from './limit.js';
import { ownRecords } from './made.js';

/** Options of `serviceTarget`. */
export interface ServiceOptions {
  /** Where the service is: an http(s) URL without user, query and fragment. */
  readonly baseUrl: string;
  /** By name of the security scheme: `{ username, password }` for HTTP Basic, a text for others. Default: none. */
  readonly credentials?: Readonly<Record<string, Secret>>;
  /** Existing values, by parameter; more are found through links and lists. Default: none. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Whether checks may change stored data. Default: false. */
  readonly writes?: boolean;
  /** Whether it is a mock that answers with the document's examples. Default: false. */
  readonly mock?: boolean;
  /** The most requests sent per minute. Default: 60. */
  readonly requestsPerMinute?: number;
  /** Sends each request, such as the `fetch` of an app in this process. Default: the runtime's. */
  readonly fetch?: typeof globalThis.fetch;
}

const names: NamesOf<ServiceOptions> = {
  baseUrl: 'text',
  credentials: {},
  parameters: {},
  writes: 'true or false',
  mock: 'true or false',
  requestsPerMinute: 'a whole number of at least 1',
  fetch: 'a function',
};

const kinds: Readonly<Partial<Record<keyof ServiceOptions, readonly [Kind, string]>>> = {
  credentials: ['object', 'an object of credentials by security scheme'],
  parameters: ['object', 'an object of values by parameter'],
};

/**
 * Examines a service of any document, and makes it a target. The run only reads unless more is allowed, and
 * then changes only what it made itself; operations marked as paid (`x-effect: submits`) are never sent.
 *
 * @throws ConfigurationError when an option cannot work, the service does not answer, or it refuses the credentials
 */
export async function serviceTarget(contract: Contract, options: ServiceOptions): Promise<Target> {
  checkContract('serviceTarget', contract);
  options = readOptions('serviceTarget', options, names);
  for (const [name, [kind, must]] of Object.entries(kinds)) {
    const given = options[name as keyof ServiceOptions];
    checkKind(`serviceTarget: ${name}`, kind, must, given);
  }
  const problem = problemOf(contract, options);
  if (problem !== undefined) throw refusal(`${problem} Nothing was sent.`);
  const { mock = false, writes = false, requestsPerMinute = 60, fetch } = options;
  const credentials = Object.fromEntries(
    Object.entries(options.credentials ?? {}).map(([name, secret]) => [
      name,
      placed(contract, name, secret),
    ]),
  );
  const send = limitedFetch({ requestsPerMinute, mock, ...(fetch && { fetch }) });
  const limits = { cannot: mock ? mockCannot : serviceCannot, writes };
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const own = ownRecords(contract, baseUrl);
  const target = (parameters: Readonly<Record<string, string>>): Target => {
    // A mock stores nothing, so no record has an owner.
    const fixtures = { parameters, ...(mock ? {} : { made: own.made }) };
    return {
      name: mock ? 'mock' : 'live',
      baseUrl,
      credentials,
      estimatesOnly: true,
      pollIntervalMs: 2000,
      fixtures,
      notApplicable: (demands) => reasonNotTo(demands, { fixtures, credentials }, limits),
      fetch: mock ? send : own.guard(send),
      submit: () => Promise.reject(new Error('Paid requests are not sent to this target.')),
    };
  };
  const known = target(options.parameters ?? {});
  await refuseWithoutAnswer(contract, known, fetch === undefined);
  return mock ? known : target(await discoverParameters(contract, known));
}

function refusal(sentence: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(`serviceTarget: ${sentence}`, { cause });
}

/** Why options cannot work, in one sentence. */
function problemOf(
  { document }: Contract,
  { baseUrl, credentials = {}, parameters = {} }: ServiceOptions,
): string | undefined {
  const schemes = [...document.securitySchemes.keys()];
  const keys = document.operations.flatMap((each) => each.parameters.map(({ key }) => key));
  const problems = [
    () =>
      addressProblem(baseUrl, Object.keys(credentials).length > 0, {
        name: 'baseUrl',
        example: 'https://api.example.com/v1.',
        credentials: 'option',
      }),
    ...Object.entries(credentials).map(
      ([name, secret]) =>
        () =>
          unlistedName('credentials', name, schemes, 'security scheme') ??
          secretProblem(name, document.securitySchemes.get(name), secret),
    ),
    ...Object.keys(parameters).map(
      (name) => () => unlistedName('parameters', name, [...new Set(keys)], 'parameter'),
    ),
  ];
  for (const find of problems) {
    const problem = find();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function unlistedName(
  option: string,
  name: string,
  known: readonly string[],
  what: string,
): string | undefined {
  if (known.length === 0) return `${option} names ${name}, but the document has no ${what}.`;
  return unlisted(
    name,
    known,
    `${option} must name a ${what} of the document, one of ${known.join(', ')}`,
  );
}

function secretProblem(
  name: string,
  scheme: SecurityScheme | undefined,
  secret: Secret,
): string | undefined {
  const isBasic = scheme?.type === 'http' && scheme.scheme === 'basic';
  const isPair = typeof secret === 'object' && secret !== null;
  if (isBasic !== isPair || (!isPair && typeof secret !== 'string')) {
    return isBasic
      ? `${name} is HTTP Basic: its credentials are { username, password }.`
      : `${name} is not HTTP Basic: its credentials are one text.`;
  }
  if (!isPair) {
    return secret === '' || /\p{Cc}|^\s|\s$/u.test(secret)
      ? `The text for ${name} is empty, or contains a line break or white space at an end. Remove it.`
      : undefined;
  }
  const { username, password } = secret;
  if (typeof username !== 'string' || typeof password !== 'string') {
    return `${name} is HTTP Basic: its credentials are { username, password }.`;
  }
  return basicProblem(username, password, [
    `The user name for ${name}`,
    `The password for ${name}`,
  ]);
}

/** Places a secret as its scheme requires; the command that repeats a request reads it from the environment. */
function placed({ document }: Contract, name: string, secret: Secret): Credential {
  const scheme = document.securitySchemes.get(name);
  const variable = `"$${variableOf(name)}"`;
  const credential = scheme && credentialOf(scheme, secret, curlOf(scheme, variable));
  if (credential === undefined) {
    throw refusal(`${name} is of a type of security scheme that is not supported.`);
  }
  return credential;
}

/** The environment variable of a scheme: `BASIC_AUTH` for `basicAuth`. */
function variableOf(name: string): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/[^A-Za-z\d]+/g, '_');
  return words.toUpperCase().replace(/^(?=\d|$)/, '_');
}

function curlOf(scheme: SecurityScheme, variable: string): string | undefined {
  if (scheme.type === 'http' && scheme.scheme === 'basic') return `-u ${variable}`;
  const header = headerOf(scheme);
  return header && `-H ${quote(`${header.name}: ${header.before}`)}${variable}`;
}

/**
 * Asks for a list, or for another read that needs no record: without it, each of hundreds of checks would tell that
 * the service is not there, or refuses every request.
 */
async function refuseWithoutAnswer(
  contract: Contract,
  target: Target,
  isRuntimeFetch: boolean,
): Promise<void> {
  const { baseUrl, credentials, name } = target;
  const reads = contract.document.operations.filter(
    ({ effect, method, unsupported, parameters }) =>
      effect === 'reads' &&
      method === 'GET' &&
      unsupported === undefined &&
      parameters.every((each) => each.in !== 'path'),
  );
  const used = (schemes: readonly string[]) => (credentialsFor(schemes, credentials) ?? []).length;
  const guarded = reads.find(({ security }) => security.some((each) => used(each) > 0));
  const read = guarded ?? reads[0];
  const request: Parameters<Target['fetch']> =
    read === undefined
      ? [baseUrl, { redirect: 'manual' }]
      : toRequest(planRequest(contract, read, target), baseUrl);
  const response = await target.fetch(...request).catch((cause: unknown) => {
    throw refusal(whyUnanswered(cause, target, isRuntimeFetch), cause);
  });
  await response.body?.cancel();
  if (name === 'live' && guarded !== undefined && response.status === 401) {
    throw refusal(
      `${guarded.id} answered 401: the service refuses the credentials for ${Object.keys(credentials).join(', ')}.`,
    );
  }
}

function whyUnanswered(cause: unknown, target: Target, isRuntimeFetch: boolean): string {
  const { baseUrl } = target;
  if (cause instanceof AnswerLimitError) return cause.message;
  const { proxy, message, code, established } = readFailure(cause, baseUrl, isRuntimeFetch);
  if (proxy !== undefined) return `${baseUrl} does not answer. ${message}`;
  if (isRuntimeFetch) {
    return `${baseUrl} does not answer (${reasonOf({ code, established })}). Start the service, or correct baseUrl.`;
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  const told = cut(printable(redactorOf(target)(said)));
  return `The option fetch failed: ${told}${code === undefined ? '' : ` (${code})`}`;
}

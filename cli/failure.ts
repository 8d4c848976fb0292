import { CommanderError } from 'commander';
import { isLoopback } from '../src/address.js';
import {
  type AnyScenarioError,
  type ConnectionError,
  type FailedProxy,
  isScenarioError,
  type Job,
  type ScenarioErrorKind,
  type UncertainSubmissionError,
} from '../src/index.js';
import { type OperationId, operations, submits } from '../src/operations.js';
import { DEFAULT_BASE_URL } from '../src/options/baseUrl.js';
import {
  bypassesProxies,
  canUseProxies,
  proxyFor,
  usesProxies,
} from '../src/transport/companyProxy.js';
import { CommandError, isSystemError, UsageError } from './commandLine.js';
import type { Context } from './context.js';
import { exitCodes } from './exit.js';
import { inWordsOfHouse } from './houseWords.js';
import { factsOf, units } from './jobs.js';

/** The report of an error that ended a command. */
export interface Failure {
  readonly exitCode: number;
  readonly message: string;
  /** Advice; a command if there is one. */
  readonly next?: string | undefined;
  /** The error as data, for `--json`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether it is a defect of the command, for which the stack is useful. */
  readonly isDefect?: boolean;
}

/**
 * @param command The command that was run, as it is typed.
 * @param context Its context, which knows the commands and settings that advice names.
 */
export function describeFailure(error: unknown, command: string, context: Advising): Failure {
  if (isScenarioError(error)) return ofService(error, command, context);
  if (error instanceof CommanderError) {
    // Commander shows the help if only a command is missing.
    const isBare = error.code === 'commander.help';
    const message = isBare ? 'Name a command.' : sentence(inWordsOfHouse(error));
    const lacksCommand = isBare || error.code === 'commander.unknownCommand';
    return usage(message, command, lacksCommand ? 'commands' : 'options');
  }
  if (error instanceof UsageError) return usage(error.message, command);
  if (error instanceof CommandError || isSystemError(error)) {
    const { message } = error as Error;
    const next = error instanceof CommandError ? error.next : undefined;
    return {
      ...{ exitCode: exitCodes.notRun, message: sentence(message), data: { kind: 'command' } },
      next,
    };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exitCode: exitCodes.notRun, message, data: { kind: 'defect' }, isDefect: true };
}

/** What advice needs of the context of a command. */
type Advising = Pick<
  Context,
  'command' | 'baseUrl' | 'settingOf' | 'shownPath' | 'io' | 'submissions'
>;

function usage(message: string, command: string, listed = 'options'): Failure {
  return {
    exitCode: exitCodes.notRun,
    message,
    next: `\`${command} --help\` lists the ${listed}.`,
    data: { kind: 'usage' },
  };
}

function ofService(error: AnyScenarioError, command: string, context: Advising): Failure {
  const { message: _, ...data } = JSON.parse(JSON.stringify(error));
  return {
    exitCode: exitCodeOf(error),
    message: describeError(error, context),
    next: nextOf(error, command, context),
    data,
  };
}

function exitCodeOf(error: AnyScenarioError): number {
  // A file of this machine is no refusal of the service.
  if (isOfFile(error)) return exitCodes.notRun;
  // The answer to an upload may be lost too, which is not charged.
  if (error.kind === 'uncertain-submission' && !maySubmit(error)) return exitCodes.refused;
  return codes[error.kind] ?? exitCodes.refused;
}

function maySubmit({ operation }: AnyScenarioError): boolean {
  return !isOperation(operation) || submits(operation);
}

/** What happened, without the advice of the client, which is for programs. */
function describeError(error: AnyScenarioError, context: Pick<Context, 'shownPath'>): string {
  const { message } = error;
  switch (error.kind) {
    case 'job-failed':
      return `${message}${refundOf(error.job)}`;
    case 'download':
      return error.existing === undefined
        ? message
        : `The file ${context.shownPath(error.existing)} exists, and is replaced only with --overwrite.`;
    case 'uncertain-submission':
      return maySubmit(error) && message.endsWith(error.advice)
        ? `${message.slice(0, -error.advice.length).trimEnd()}${mentioned(error)}`
        : message;
    default:
      return message;
  }
}

function mentioned({ mentionedJobs = [] }: UncertainSubmissionError): string {
  if (mentionedJobs.length === 0) return '';
  return ` Its answer mentions ${mentionedJobs.join(', ')}, which may be its own.`;
}

/** Whether a download failed because its file cannot be written: then the cause has the code of the system. */
function isOfFile({ kind, cause }: AnyScenarioError): boolean {
  return kind === 'download' && /^E[A-Z]+$/.test(String(Object(cause).code));
}

function refundOf(job: Job): string {
  const { refund } = factsOf(job);
  if (refund === undefined || refund === '0') return '';
  return ` Refunded: ${units(refund)}.`;
}

const codes: Partial<Record<ScenarioErrorKind, number>> = {
  configuration: exitCodes.notRun,
  'invalid-image': exitCodes.notRun,
  'key-conflict': exitCodes.notRun,
  ledger: exitCodes.notRun,
  'submission-stopped': exitCodes.notRun,
  'job-failed': exitCodes.negative,
  'contract-violation': exitCodes.negative,
  'cost-limit': exitCodes.limit,
  budget: exitCodes.limit,
  overcharge: exitCodes.uncertain,
  'uncertain-submission': exitCodes.uncertain,
  'dry-run-not-honoured': exitCodes.uncertain,
};

/** Advice about missing credentials. */
export const withoutCredentials =
  'Next: set them in the environment, or in a file `.env` in this folder. Without an account, `scenario-patch mock --env` in another terminal starts a service on this machine.';

function nextOf(error: AnyScenarioError, command: string, context: Advising): string | undefined {
  switch (error.kind) {
    case 'configuration':
      return error.message.startsWith('Credentials are missing') ? withoutCredentials : undefined;
    case 'authentication':
    case 'permission':
      return command === 'scenario-patch whoami'
        ? 'Next: compare the key and its secret with those of your account, and the base URL with the account that they belong to.'
        : withWrongCredentials(context);
    case 'not-found':
      return nextOfMissing(error, context);
    case 'connection':
      return nextOfConnection(error, context);
    case 'cost-limit':
      return `Next: the same command with \`--max-cu ${error.estimatedCost}\` or more.`;
    case 'budget':
      return `Next: \`${context.command('ledger spent')}\` shows the spending.`;
    case 'uncertain-submission':
      if (error.jobId === undefined && error.key !== undefined)
        return withOpenKey(error.key, context);
      return nextOfJob(error.jobId ?? error.mentionedJobs?.[0], context);
    case 'overcharge':
    case 'dry-run-not-honoured':
    case 'job-timeout':
      return nextOfJob(error.jobId, context);
    case 'job-failed':
      return context.submissions.haveKeys
        ? 'Next: to submit it again, use a new key: this one stays with the job that failed.'
        : undefined;
    case 'key-conflict':
      return `Next: \`${context.command('ledger show', [error.key])}\` shows its first use.`;
    default:
      return undefined;
  }
}

/** Advice when the outcome of a submission with a key is unknown. */
function withOpenKey(key: string, context: Pick<Context, 'command'>): string {
  return `Next: \`${context.command('ledger reconcile')}\` looks for its job; \`${context.command('ledger resolve', [key], ['--job', 'ID'])}\`, or \`--refused\`, records its outcome.`;
}

/** A path without an ID has no record that could be missing: then the service lacks the path itself. */
function nextOfMissing({ operation }: AnyScenarioError, context: Advising): string {
  const called = isOperation(operation) ? operations[operation] : undefined;
  const hasId = called === undefined || called.path.includes('{');
  if (!hasId && called.method === 'GET') return withWrongPath(context);
  // A body may name a record too, so an address with the path of the service is not blamed.
  if (!hasId && context.baseUrl !== undefined && !hasPathOfService(context.baseUrl.value)) {
    return `${withWrongPath(context)} If it is correct, check each ID of the command.`;
  }
  return `Next: check the ID, and the project that it belongs to (\`--project\`). \`${context.command('whoami')}\` checks the base URL.`;
}

function hasPathOfService(address: string): boolean {
  const pathOf = (url: string) => new URL(url).pathname.replace(/\/+$/, '');
  return pathOf(address) === pathOf(DEFAULT_BASE_URL);
}

/** Advice when the service lacks the paths of the document below its address. */
export function withWrongPath(context: Pick<Context, 'baseUrl'>): string {
  const { setting, value } = context.baseUrl ?? {};
  const given = value === undefined ? '' : `, ${value} from ${setting}`;
  return `Next: correct the path of the base URL${given}. That of the service is ${DEFAULT_BASE_URL}.`;
}

/** Advice when the service refused the credentials. */
export function withWrongCredentials(context: Pick<Context, 'command'>): string {
  return `Next: \`${context.command('whoami')}\` shows which key is used, and whether the service accepts it.`;
}

type Lost = Pick<ConnectionError, 'proxy' | 'code'>;

/** About the address only for the service itself: a file of an asset has another host. */
function nextOfConnection(
  error: Extract<AnyScenarioError, { kind: 'connection' }>,
  context: Advising,
): string | undefined {
  const { operation, established, proxy } = error;
  const isOfService = !established && isOperation(operation);
  if (proxy === undefined && !isOfService && !isUntrusted(error)) return undefined;
  return withoutAnswer(context, error);
}

/** Whether a certificate was refused because Node does not know who issued it. */
function isUntrusted({ code = '' }: Lost): boolean {
  return /SELF_SIGNED|ISSUER_CERT|LEAF_SIGNATURE/.test(code);
}

/**
 * Advice when nothing answers at the address of the service.
 *
 * @param lost The error of the connection.
 */
export function withoutAnswer(context: Pick<Context, 'baseUrl' | 'io'>, lost: Lost): string {
  const { proxy } = lost;
  if (isUntrusted(lost)) {
    return 'Next: set NODE_EXTRA_CA_CERTS to the file, as PEM, with the certificate of whoever issued this one: a company’s proxy, or your own service.';
  }
  if (proxy !== undefined) return withFailedProxy(proxy, context);
  const { setting, value = DEFAULT_BASE_URL } = context.baseUrl ?? {};
  const service = new URL(value);
  const local = isLoopback(service);
  const unused = local ? undefined : unusedProxy(service, context);
  if (unused !== undefined) return unused;
  if (setting === undefined) {
    return 'Next: check the connection to the internet. `--base-url` or SCENARIO_BASE_URL names another service.';
  }
  const start = local
    ? ', or start the service: `scenario-patch mock --env` starts one on this machine'
    : '';
  return `Next: correct ${setting}, which is ${value}${start}.`;
}

/** Advice when a proxy cannot be reached, or refused the connection. */
function withFailedProxy(
  { host, variable, status }: FailedProxy,
  { io }: Pick<Context, 'io'>,
): string {
  const around = 'NO_PROXY names hosts that are reached without a proxy';
  if (status === undefined) return `Next: correct ${variable}, or leave it out: ${around}.`;
  if (status === 407 && variable !== undefined) {
    const isNamed = /^[^/]*\/\/[^/]*@/.test(io.env[variable] ?? '');
    return isNamed
      ? `Next: correct the name and the password in ${variable}. Characters such as @, : and / are escaped there, as in %40.`
      : `Next: put the name and the password in front of the host in ${variable}, as NAME:PASSWORD@${host}.`;
  }
  return `Next: ask those who run the proxy whether it may, and can, reach that host. ${around}.`;
}

/** Advice if the environment has a proxy that Node leaves aside. */
function unusedProxy(service: URL, { io }: Pick<Context, 'io'>): string | undefined {
  const read = (name: string) => io.env[name];
  const variable = proxyFor(service, read)?.variable;
  if (variable === undefined || usesProxies(read) || bypassesProxies(service, read)) {
    return undefined;
  }
  const { node } = process.versions;
  return canUseProxies(node)
    ? `Next: set NODE_USE_ENV_PROXY=1, without which Node does not use the proxy of ${variable}.`
    : `Next: use Node 22.21 or newer, but not 23, with NODE_USE_ENV_PROXY=1: Node ${node} does not use the proxy of ${variable}.`;
}

function isOperation(name: string | undefined): name is OperationId {
  return name !== undefined && Object.hasOwn(operations, name);
}

function nextOfJob(jobId: string | undefined, context: Advising): string | undefined {
  if (jobId === undefined) return undefined;
  return `Next: \`${context.command('job', [jobId], ['--wait'])}\`.`;
}

function sentence(message: string): string {
  return /[.!?)]$/.test(message) || message.includes('\n') ? message : `${message}.`;
}

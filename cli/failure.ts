import { CommanderError } from 'commander';
import { type AnyScenarioError, isScenarioError, type ScenarioErrorKind } from '../src/index.js';
import { CommandError, isSystemError, UsageError } from './commandLine.js';
import { exitCodes } from './exit.js';

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

/** @param command The command that was run, as it is typed. */
export function describeFailure(error: unknown, command: string): Failure {
  if (isScenarioError(error)) return ofService(error);
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '');
    // Commander shows the help if only a command is missing.
    return usage(error.code === 'commander.help' ? 'Name a command.' : sentence(message), command);
  }
  if (error instanceof UsageError) return usage(error.message, command);
  if (error instanceof CommandError || isSystemError(error)) {
    const { message } = error as Error;
    return { exitCode: exitCodes.notRun, message: sentence(message), data: { kind: 'command' } };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exitCode: exitCodes.notRun, message, data: { kind: 'defect' }, isDefect: true };
}

function usage(message: string, command: string): Failure {
  return {
    exitCode: exitCodes.notRun,
    message,
    next: `\`${command} --help\` lists the options.`,
    data: { kind: 'usage' },
  };
}

function ofService(error: AnyScenarioError): Failure {
  const { kind, message } = error;
  const { message: _, ...data } = JSON.parse(JSON.stringify(error));
  return { exitCode: codes[kind] ?? exitCodes.refused, message, next: nextOf(error), data };
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

function nextOf(error: AnyScenarioError): string | undefined {
  switch (error.kind) {
    case 'configuration':
      return error.message.startsWith('Credentials are missing')
        ? 'Set them in the environment, or in a file `.env` in this folder; then try `scenario-patch whoami`.'
        : undefined;
    case 'authentication':
    case 'permission':
      return 'Next: `scenario-patch whoami` shows which key is used, and whether the service accepts it.';
    case 'not-found':
      return 'Next: `scenario-patch whoami` shows the service and the project.';
    case 'cost-limit':
      return `Next: the same command with \`--max-cu ${error.estimatedCost}\` or more.`;
    case 'budget':
      return 'Next: `scenario-patch ledger spent` shows the spending.';
    case 'overcharge':
    case 'dry-run-not-honoured':
    case 'uncertain-submission':
      return error.jobId === undefined ? undefined : jobNext(error.jobId);
    case 'job-failed':
      return error.hint;
    case 'job-timeout':
      return jobNext(error.jobId);
    case 'key-conflict':
      return 'Next: `scenario-patch ledger show KEY` shows its first use.';
    default:
      return undefined;
  }
}

function jobNext(jobId: string): string {
  return `Next: \`scenario-patch job ${jobId} --wait\`.`;
}

function sentence(message: string): string {
  return /[.!?)]$/.test(message) || message.includes('\n') ? message : `${message}.`;
}

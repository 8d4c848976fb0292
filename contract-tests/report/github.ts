import { printable } from '../../src/printable.js';
import type { FindingGroup } from './groups.js';
import { placeOf } from './groups.js';
import type { RunReport } from './report.js';

/** GitHub shows at most this many of each kind. */
const mostAnnotations = 50;

/** Writes a report as workflow commands, which GitHub Actions shows as annotations of the run. */
export function toGitHub({ violations, known, drift, lenient, errors }: RunReport): string {
  const told = (level: string, group: FindingGroup): string =>
    command(
      level,
      `${group.operation}: ${group.keyword} at ${placeOf(group)}`,
      `${group.message} Document: ${group.documentPointer}. First found by: ${group.checks[0]}`,
    );
  return [
    ...violations.slice(0, mostAnnotations).map((group) => told('error', group)),
    ...errors
      .slice(0, mostAnnotations)
      .map(({ test, message }) => command('error', `no verdict: ${test}`, message)),
    ...drift.slice(0, mostAnnotations).map((group) => told('warning', group)),
    ...[...known, ...lenient].slice(0, mostAnnotations).map((group) => told('notice', group)),
  ].join('');
}

/** A workflow command; nothing in its properties or its message ends it. */
export function workflowCommand(
  level: string,
  properties: Readonly<Record<string, unknown>>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

function command(level: string, title: string, message: string): string {
  return `${workflowCommand(level, { title: printable(title) }, printable(message))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Keeps GitHub Actions from treating a text as workflow commands, which are for annotations only.
 *
 * @param inActions Whether this runs there. Default: taken from the environment.
 */
export function withoutCommands(
  text: string,
  inActions = process.env.GITHUB_ACTIONS === 'true',
): string {
  if (!inActions) return text;
  // Random, so that no author of the text can know it.
  const mark = crypto.randomUUID();
  return `::stop-commands::${mark}\n${text}\n::${mark}::`;
}

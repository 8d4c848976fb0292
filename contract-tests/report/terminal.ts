import { styleText } from 'node:util';
import { groupBy } from '../../src/groupBy.js';
import { printable } from '../../src/printable.js';
import { checksThatMet, type FindingGroup, placeOf } from './groups.js';
import { describeLost } from './lost.js';
import type { RunError } from './record.js';
import { type RunReport, sumReasons } from './report.js';
import {
  acceptedUntil,
  amount,
  counted,
  firstOf,
  howCounted,
  percent,
  percentOf,
  placeName,
  seconds,
  toneOf,
  verdict,
} from './words.js';

/** How to write text: with colours for a terminal, plain for anything else. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

export const plain: Paint = (_style, text) => text;
export const colored: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** Writes a report for a person at a terminal. */
export function toTerminal(report: RunReport, paint: Paint = plain): string {
  const { target, document } = report;
  const failed = toneOf(report) === 'bad';
  return [
    '',
    `${paint('bold', document.title)} ${document.version} on ${placeName(target)}, ${target.baseUrl}`,
    '',
    ...table(report, paint),
    paint('dim', howCounted),
    '',
    ...section('Violations', report.violations, paint, 'red'),
    ...section('Known', report.known, paint, 'yellow'),
    ...section('Drift', report.drift, paint, 'yellow'),
    ...section('Lenient', report.lenient, paint, 'dim'),
    ...errors(report, paint),
    ...reasons(report, paint),
    ...lost(report, paint),
    ...unseen(report, paint),
    `${paint(failed ? 'red' : 'green', verdict(report))}, ${seconds(report.durationMs)}, seed ${report.seed}`,
  ].join('\n');
}

function table({ operations, totals, coverage, durationMs }: RunReport, paint: Paint): string[] {
  const header = ['', 'checks', 'violations', 'drift', 'not applicable', 'coverage', 'time'];
  const rows = operations.map((each) => [
    each.operation,
    amount(each.checks),
    amount(each.violations),
    amount(each.drift),
    amount(each.notApplicable),
    percentOf(each),
    seconds(each.durationMs),
  ]);
  const total = [
    'all',
    amount(totals.checks),
    amount(totals.violations),
    amount(totals.drift),
    amount(totals.notApplicable),
    percent(coverage),
    seconds(durationMs),
  ];
  const lines = [header, ...rows, total];
  const widths = header.map((_name, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line, row) => {
    const cells = line.map((cell, column) => {
      const width = widths[column] ?? 0;
      const padded = column === 0 ? cell.padEnd(width) : cell.padStart(width);
      if (row === 0 || cell === '0') return paint('dim', padded);
      if (column === 2) return paint('red', padded);
      return column === 3 ? paint('yellow', padded) : padded;
    });
    return cells.join('  ').trimEnd();
  });
}

function section(
  title: string,
  groups: readonly FindingGroup[],
  paint: Paint,
  style: 'red' | 'yellow' | 'dim',
): string[] {
  if (groups.length === 0) return [];
  const { first, more } = firstOf(groups, mostListed);
  return [
    paint('bold', `${title} (${amount(groups.length)})`),
    '',
    ...first.flatMap((group) => [
      `  ${paint(style, group.operation)}: ${printable(group.message)}`,
      `    expected  ${group.expected}`,
      `    actual    ${group.actual.map(printable).join(' | ')}`,
      `    place     ${placeOf(group)}`,
      `    document  ${group.documentPointer}`,
      `    seen      ${counted(group.count, 'time')} by ${counted(checksThatMet(group), 'check')}, first by: ${group.checks[0]}`,
      ...(group.accepted === undefined ? [] : [`    accepted  ${acceptedUntil(group.accepted)}`]),
      ...(group.curl === undefined ? [] : [`    ${paint('dim', shorten(group.curl))}`]),
      '',
    ]),
    ...(more > 0 ? [`  and ${amount(more)} more, in the files`, ''] : []),
  ];
}

const mostListed = 50;
const longestCommand = 400;

/** A command with an image in it is too long for a terminal; the files have it in full. */
function shorten(curl: string): string {
  return curl.length > longestCommand
    ? `${curl.slice(0, longestCommand)}… (in full in the files)`
    : curl;
}

function errors({ errors }: RunReport, paint: Paint): string[] {
  if (errors.length === 0) return [];
  const { first, more } = firstOf(byMessage(errors), mostListed);
  return [
    paint('bold', `Without a verdict (${amount(errors.length)})`),
    '',
    ...first.map(
      ({ test, message }) => `  ${paint('red', printable(test))}: ${printable(message)}`,
    ),
    ...(more > 0 ? [`  and ${amount(more)} more reasons, in the files`] : []),
    '',
  ];
}

/** Checks without a verdict for the same reason as one: the first of them, and how many others. */
function byMessage(errors: readonly RunError[]): RunError[] {
  return [...groupBy(errors, ({ message }) => message)].map(([message, tests]) => {
    const [first = '', ...others] = tests.map(({ test }) => test);
    const further = others.length > 0 ? `, and ${counted(others.length, 'other check')}` : '';
    return { test: first + further, message };
  });
}

const mostLost = 20;

function lost({ lost: gone = [] }: RunReport, paint: Paint): string[] {
  if (gone.length === 0) return [];
  const { first, more } = firstOf(gone, mostLost);
  return [
    paint('bold', `Seen in the last run but not in this one (${amount(gone.length)})`),
    ...first.map((each) => `  ${printable(describeLost(each))}`),
    ...(more > 0 ? [`  and ${amount(more)} more, in the files`] : []),
    '',
  ];
}

const mostUnseen = 10;

function unseen({ unseenFields }: RunReport, paint: Paint): string[] {
  if (unseenFields.length === 0) return [];
  const { first, more } = firstOf(unseenFields, mostUnseen);
  return [
    paint('bold', `Documented fields not seen in any answer (${amount(unseenFields.length)})`),
    ...first.map((pointer) => `  ${pointer}`),
    ...(more > 0 ? [`  and ${amount(more)} more, in the files`] : []),
    '',
  ];
}

function reasons({ operations }: RunReport, paint: Paint): string[] {
  const counts = sumReasons(operations.flatMap((operation) => operation.reasons));
  if (counts.length === 0) return [];
  return [
    paint('bold', 'Not applicable'),
    ...counts.map(({ reason, count }) => `  ${amount(count).padStart(5)}  ${reason}`),
    '',
  ];
}

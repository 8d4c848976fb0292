import { printable } from '../../src/printable.js';
import { checksThatMet, type FindingGroup, placeOf } from './groups.js';
import { describeLost } from './lost.js';
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

const mostListed = 20;
const mostUnseen = 200;

/** Writes a short report for the summary of a CI job. */
export function toMarkdown(report: RunReport): string {
  const { document, target, coverage } = report;
  const mark = { bad: '❌', warn: '⚠️', good: '✅' }[toneOf(report)];
  return [
    `## ${mark} Contract: ${verdict(report)}`,
    '',
    `${escapeMarkdown(document.title)} ${document.version} on ${placeName(target)} (${code(target.baseUrl)}), ${seconds(report.durationMs)}, coverage ${percent(coverage)}, seed ${report.seed}.`,
    '',
    '| operation | checks | violations | drift | not applicable | coverage | time |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...report.operations.map((each) =>
      row([
        each.operation,
        amount(each.checks),
        amount(each.violations),
        amount(each.drift),
        amount(each.notApplicable),
        percentOf(each),
        seconds(each.durationMs),
      ]),
    ),
    '',
    howCounted,
    '',
    ...section('Violations', report.violations),
    ...section('Known', report.known),
    ...section('Drift', report.drift),
    ...section('Lenient', report.lenient),
    ...errors(report),
    ...reasons(report),
    ...lost(report),
    ...unseen(report),
  ].join('\n');
}

function reasons({ operations, totals }: RunReport): string[] {
  const counts = sumReasons(operations.flatMap((operation) => operation.reasons));
  if (counts.length === 0) return [];
  return [
    '<details>',
    `<summary>${counted(totals.notApplicable, 'check')} not applicable</summary>`,
    '',
    '| checks | reason |',
    '| ---: | --- |',
    ...counts.map(({ reason, count }) => row([amount(count), code(reason)])),
    '',
    '</details>',
    '',
  ];
}

function lost({ lost: gone = [] }: RunReport): string[] {
  if (gone.length === 0) return [];
  const { first, more } = firstOf(gone, mostUnseen);
  return [
    `### Seen in the last run but not in this one (${amount(gone.length)})`,
    '',
    ...first.map((each) => `- ${code(describeLost(each))}`),
    ...(more > 0 ? [`- and ${amount(more)} more; the other files list all`] : []),
    '',
  ];
}

function unseen({ unseenFields }: RunReport): string[] {
  if (unseenFields.length === 0) return [];
  return [
    '<details>',
    `<summary>${counted(unseenFields.length, 'documented field')} that no answer had</summary>`,
    '',
    ...unseenFields.slice(0, mostUnseen).map((pointer) => `- ${code(pointer)}`),
    ...(unseenFields.length > mostUnseen
      ? [`- and ${amount(unseenFields.length - mostUnseen)} more`]
      : []),
    '',
    '</details>',
    '',
  ];
}

function section(title: string, groups: readonly FindingGroup[]): string[] {
  if (groups.length === 0) return [];
  return [
    `### ${title}`,
    '',
    '| operation | what | expected | actual | times |',
    '| --- | --- | --- | --- | ---: |',
    ...groups
      .slice(0, mostListed)
      .map((group) =>
        row([
          group.operation,
          [group.message, placeOf(group), ...accepted(group), foundBy(group)]
            .map(code)
            .join(' <br> '),
          code(group.expected),
          group.actual.map(code).join(' '),
          amount(group.count),
        ]),
      ),
    '',
    ...(groups.length > mostListed
      ? [`And ${amount(groups.length - mostListed)} more; the other files list all.`, '']
      : []),
  ];
}

/** The first check that found it, by its ID: two parameters may be refused in the same words. */
function foundBy(group: FindingGroup): string {
  const [first = ''] = group.checks;
  const others = checksThatMet(group) - 1;
  return `by ${first}${others > 0 ? ` and ${counted(others, 'other check')}` : ''}`;
}

function accepted(group: FindingGroup): string[] {
  return group.accepted === undefined ? [] : [`accepted ${acceptedUntil(group.accepted)}`];
}

function errors({ errors }: RunReport): string[] {
  if (errors.length === 0) return [];
  return [
    '### Without a verdict',
    '',
    `${counted(errors.length, 'check')}, first ${code(errors[0]?.test ?? '')}: ${code(errors[0]?.message ?? '')}`,
    '',
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function code(text: string): string {
  const shown = printable(text);
  const fence = '`'.repeat(
    Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  const padding = fence.length > 1 ? ' ' : '';
  // A bar ends a cell, even inside code. A backslash escapes it, unless another one precedes it.
  const cell = shown.replaceAll('\\|', '\\\\x7c').replaceAll('|', '\\|');
  return `${fence}${padding}${cell}${padding}${fence}`;
}

function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#&@]/g, '\\$&');
}

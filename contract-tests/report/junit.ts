import { groupByOperation } from './groups.js';
import type { CheckRecord } from './record.js';
import type { RunReport } from './report.js';
import { acceptedUntil, amount, firstOf } from './words.js';

/** Writes a report as JUnit XML: a suite for each operation, a case for each check. */
export function toJUnit(report: RunReport): string {
  const { totals, durationMs, startedAt, operations, errors } = report;
  const checksOf = groupByOperation(report.checks);
  const suites = operations.map(({ operation, checks, failed, notApplicable, durationMs }) => {
    const cases = (checksOf.get(operation) ?? []).map(toCase);
    return element(
      'testsuite',
      {
        name: operation,
        tests: checks,
        failures: failed,
        errors: 0,
        skipped: notApplicable,
        time: toTime(durationMs),
        timestamp: startedAt,
      },
      cases.join(''),
    );
  });
  if (errors.length > 0) {
    const cases = errors.map(({ test, message }) =>
      element(
        'testcase',
        { classname: 'without a verdict', name: test, time: '0.000' },
        element('error', { message }, ''),
      ),
    );
    const counts = { tests: errors.length, failures: 0, errors: errors.length, skipped: 0 };
    suites.push(
      element(
        'testsuite',
        { name: 'without a verdict', ...counts, time: '0.000', timestamp: startedAt },
        cases.join(''),
      ),
    );
  }
  const all = element(
    'testsuites',
    {
      name: `contract: ${report.document.title}`,
      tests: totals.checks + totals.errors,
      failures: totals.failed,
      errors: totals.errors,
      skipped: totals.notApplicable,
      time: toTime(durationMs),
    },
    suites.join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}`;
}

/** Other checks may have reported all the findings of a check already. */
const likeOthers = { message: 'Reported by other checks already.', keyword: 'omitted' };

function toCase(check: CheckRecord): string {
  const [first = check.status === 'failed' ? likeOthers : undefined] = check.violations;
  const content = [
    check.status === 'not-applicable'
      ? element('skipped', { message: check.reason ?? '' }, '')
      : '',
    first === undefined
      ? ''
      : element(
          'failure',
          { message: first.message, type: first.keyword },
          escapeXml(explain(check)),
        ),
    told(check),
  ];
  const { operation, name, title, durationMs } = check;
  return element(
    'testcase',
    { classname: operation, name: `${name}: ${title}`, time: toTime(durationMs) },
    content.join(''),
  );
}

/** Findings that do not fail the run. */
function told({ known = [], drift, lenient = [] }: CheckRecord): string {
  const lines = [
    ...known.map(
      ({ message, accepted }) => `Known, accepted ${acceptedUntil(accepted)}: ${message}`,
    ),
    ...drift.map(({ message }) => `Drift: ${message}`),
    ...lenient.map(({ message }) => `Lenient: ${message}`),
  ];
  return lines.length === 0 ? '' : element('system-out', {}, escapeXml(listed(lines).join('\n')));
}

function explain({ violations, curl }: CheckRecord): string {
  const lines = violations.map(
    ({ message, expected, actual, documentPointer, curl: own }) =>
      `${message}\n  expected: ${expected}\n  actual: ${actual}\n  document: ${documentPointer}${own === undefined ? '' : `\n  repeat: ${own}`}`,
  );
  return [...listed(lines), ...(curl === undefined ? [] : [`Repeat it: ${curl}`])].join('\n');
}

const mostListed = 50;

function listed(lines: readonly string[]): string[] {
  const { first, more } = firstOf(lines, mostListed);
  return more > 0 ? [...first, `and ${amount(more)} more, in report.json`] : first;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string,
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const open = `<${name}${written.join('')}`;
  return content === '' ? `${open}/>\n` : `${open}>${content}</${name}>\n`;
}

function toTime(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"\n\t\r]/g, (character) => references[character] ?? '')
      // XML 1.0 cannot express these characters, not even as references.
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
  );
}

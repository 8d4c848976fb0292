import { describe, expect, it } from 'vitest';
import { toHtml } from './html/page.js';
import { withLost } from './lost.js';
import { toMarkdown } from './markdown.js';
import type { RunReport } from './report.js';
import { checkReport } from './schema.js';
import { toTerminal } from './terminal.js';
import { document, record, reportOf } from './testing/records.js';

const field = '/components/schemas/Job/properties/progress';
const value = '/components/schemas/JobStatus/enum/1';
const saw = (...newFields: string[]) => reportOf([record('good', { newFields })]);
const now = withLost(saw(), saw(field, value), document.value);
const named = `the value "${enumOf(document.value)[1]}" of /components/schemas/JobStatus`;

function enumOf(bundle: unknown): readonly string[] {
  const { components } = bundle as { components: { schemas: { JobStatus: { enum: string[] } } } };
  return components.schemas.JobStatus.enum;
}

describe('a field or value of the last run', () => {
  it('that this run did not see is in the report, a value by its name', () => {
    expect(now.lost).toEqual([
      { pointer: field },
      { pointer: value, value: enumOf(document.value)[1] },
    ]);
    expect(checkReport(JSON.parse(JSON.stringify(now)))).toBeUndefined();
  });

  it.each([
    ['the terminal', (report: RunReport) => toTerminal(report), named],
    ['Markdown', toMarkdown, named],
    [
      'the page',
      (report: RunReport) => toHtml(report, document.value),
      named.replaceAll('"', '&quot;'),
    ],
  ])('is shown by %s', (_name, write, wanted) => {
    const text = write(now);

    expect(text).toContain('Seen in the last run but not in this one (2)');
    expect(text).toContain(wanted);
    expect(write(withLost(saw(field), saw(field), document.value))).not.toMatch(/last run/);
  });

  it.each([
    ['saw it too', saw(field, value), saw(field, value), []],
    ['saw more', saw(field, value), saw(field), []],
    ['has no report before it', saw(), undefined, undefined],
    [
      'is of another target',
      reportOf([], { target: { name: 'mock', baseUrl: 'http://127.0.0.1' } }),
      saw(field),
      undefined,
    ],
  ])('is not listed if this run %s', (_name, report, last, lost) => {
    expect(withLost(report, last, document.value).lost).toEqual(lost);
  });
});

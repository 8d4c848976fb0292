import { dirname, extname, relative } from 'node:path';
import { escapeHtml } from '../../contract-tests/report/html/markup.js';
import { addDecimals } from '../../src/decimal.js';
import { csvLine } from '../../src/ledger/csv.js';
import { replaceFile } from '../../src/node/replaceFile.js';
import { printableJson } from '../../src/printable.js';
import { UsageError } from '../commandLine.js';
import { type RowOutcome, type RowState, rowStates } from './runBatch.js';

/** A batch in numbers: the rows of each state add up to `rows`. */
export interface BatchSummary extends Readonly<Record<RowState, number>> {
  readonly rows: number;
  /** Rows that an earlier run submitted. */
  readonly replayed: number;
  /** Rows that ask for the same as an earlier row, and have its job. */
  readonly repeated: number;
  /** The cost of all rows, in creative units: charged, or reserved for uncertain or unfinished rows. */
  readonly cost: string;
  /** The part that this run submitted. */
  readonly costOfThisRun: string;
}

/** Adds a batch up. */
export function summarize(outcomes: readonly RowOutcome[]): BatchSummary {
  const count = (state: RowState): number =>
    outcomes.filter((outcome) => outcome.state === state).length;
  const sum = (some: readonly RowOutcome[]): string =>
    addDecimals('0', ...some.map(({ cost }) => cost));
  return {
    rows: outcomes.length,
    ...(Object.fromEntries(rowStates.map((state) => [state, count(state)])) as Record<
      RowState,
      number
    >),
    replayed: outcomes.filter(({ replayed }) => replayed).length,
    repeated: outcomes.filter(({ repeats }) => repeats !== undefined).length,
    cost: sum(outcomes),
    costOfThisRun: sum(outcomes.filter(({ replayed }) => !replayed)),
  };
}

type Write = (
  outcomes: readonly RowOutcome[],
  folder: string,
  pictures: Pictures,
) => Promise<string>;

/** A thumbnail of a file as a data URL, if there is one. */
export type Thumbnail = (path: string) => Promise<string | undefined>;

/** The paths of the images of a manifest, and their thumbnails. */
export interface Pictures {
  readonly pathOf: (name: string) => string;
  readonly thumbnail: Thumbnail;
}

const FORMATS: Readonly<Record<string, Write>> = { '.json': json, '.csv': csv, '.html': html };

/**
 * Checks the name of a report before anything is charged.
 *
 * @throws {UsageError} when its extension is unknown.
 */
export function checkReportName(path: string): string {
  if (Object.hasOwn(FORMATS, extname(path).toLowerCase())) return path;
  throw new UsageError(`--report ${path} must end in ${Object.keys(FORMATS).join(', ')}.`);
}

/** Writes a report, in the format of its name; the file appears only when it is complete. */
export async function writeBatchReport(
  path: string,
  outcomes: readonly RowOutcome[],
  pictures: Pictures,
): Promise<void> {
  const write = FORMATS[extname(path).toLowerCase()] as Write;
  const text = await write(outcomes, dirname(path), pictures);
  await replaceFile(path, text);
}

async function json(outcomes: readonly RowOutcome[]): Promise<string> {
  return `${printableJson(JSON.stringify({ summary: summarize(outcomes), rows: outcomes }, null, 2))}\n`;
}

async function csv(outcomes: readonly RowOutcome[]): Promise<string> {
  const columns = ['line', 'key', 'state', 'jobId', 'cost', 'image', 'patch', 'replayed'] as const;
  const lines = outcomes.map((outcome) =>
    csvLine([
      ...columns.map((column) => String(outcome[column] ?? '')),
      outcome.files.join('; '),
      outcome.reason ?? '',
    ]),
  );
  return [csvLine([...columns, 'files', 'reason']), ...lines].join('');
}

async function html(
  outcomes: readonly RowOutcome[],
  folder: string,
  { pathOf, thumbnail }: Pictures,
): Promise<string> {
  const picture = async (path: string | undefined, alt: string): Promise<string> => {
    const source = path === undefined ? undefined : await thumbnail(path);
    if (path === undefined || source === undefined) return escapeHtml(path ?? '');
    const href = relative(folder, pathOf(path)).split(/[\\/]/).map(encodeURIComponent).join('/');
    return `<a href="${escapeHtml(href)}"><img alt="${escapeHtml(alt)}" src="${source}"></a>`;
  };
  const rows: string[] = [];
  for (const outcome of outcomes) {
    const { line, key = '', state, jobId = '', cost, image, patch, files, reason = '' } = outcome;
    const before = [image, ...(patch === undefined ? [] : [patch])];
    const cells = [
      ...[String(line), key].map(escapeHtml),
      `<span class="${state}">${state}</span>${reason === '' ? '' : `<p>${escapeHtml(reason)}</p>`}`,
      (await Promise.all(before.map((path) => picture(path, `before: ${path}`)))).join(' '),
      (await Promise.all(files.map((path) => picture(path, `after: ${key}`)))).join(' '),
      ...[cost, jobId].map(escapeHtml),
    ];
    rows.push(`<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  }
  const summary = summarize(outcomes);
  const { cost, costOfThisRun, replayed, rows: total } = summary;
  const counts = rowStates.map((state) => `${summary[state]} ${state}`).join(' · ');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Batch of ${total}</title>
<style>
:root { color-scheme: light dark; background: Canvas; color: CanvasText; font: 15px/1.4 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem; border-top: 1px solid #8884 }
th { white-space: nowrap }
td { overflow-wrap: anywhere; min-width: 4rem }
td:first-child { min-width: 2rem }
div { overflow-x: auto }
img { max-width: min(160px, 20vw); max-height: 120px; background: repeating-conic-gradient(#8882 0 25%, #0000 0 50%) 0 0 / 16px 16px }
p { margin: .2rem 0; font-size: .85em }
.done { color: #187a3c } .failed, .refused, .uncertain { color: #c0392b } .unfinished, .left { color: #9a6700 }
@media (prefers-color-scheme: dark) { .done { color: #5fd38d } .failed, .refused, .uncertain { color: #ff8a7a } .unfinished, .left { color: #e3b341 } }
</style>
<h1>Batch of ${total}</h1>
<p>${counts}; ${replayed} of them submitted by an earlier run.</p>
<p>${escapeHtml(cost)} creative units in all, ${escapeHtml(costOfThisRun)} of them by this run.</p>
<div>
<table>
<thead><tr><th>Line<th>Key<th>State<th>Before<th>After<th>Units<th>Job</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
</html>
`;
}

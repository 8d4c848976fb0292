import { groupBy } from '../../../src/groupBy.js';
import { groupByOperation } from '../groups.js';
import type { CheckRecord } from '../record.js';
import type { OperationSummary, RunReport } from '../report.js';
import { amount, counted, percentOf, seconds } from '../words.js';
import { type Html, html } from './markup.js';

/** The table of the overview: a row for each operation. */
export function operationTable({ operations, totals, coverage, durationMs }: RunReport): Html {
  return html`<div class="table" role="region" aria-label="Operations" tabindex="0"><table>
<caption>What was checked, operation by operation</caption>
<thead><tr><th scope="col">Operation</th><th scope="col">Checks</th><th scope="col">Violations</th><th scope="col">Drift</th><th scope="col">Not applicable</th><th scope="col">Coverage</th><th scope="col">Time</th></tr></thead>
<tbody>
${operations.map(
  (
    each,
  ) => html`<tr><th scope="row"><a href="#${each.operation}">${each.operation}</a><small>${each.method} ${each.path}</small></th>${cells({ ...each, time: each.durationMs })}</tr>
`,
)}</tbody>
<tfoot><tr><th scope="row">All</th>${cells({ ...totals, coverage, time: durationMs })}</tr></tfoot>
</table></div>
`;
}

function cells(row: {
  readonly checks: number;
  readonly violations: number;
  readonly drift: number;
  readonly notApplicable: number;
  readonly coverage: OperationSummary['coverage'];
  readonly time: number;
}): Html {
  return html`<td>${amount(row.checks)}</td>${counter(row.violations, 'bad')}${counter(row.drift, 'warn')}${counter(row.notApplicable, '')}<td>${row.checks === 0 || row.coverage.needed === 0 ? undefined : bar(row.coverage)}${percentOf(row)}</td><td>${seconds(row.time)}</td>`;
}

function counter(count: number, tone: string): Html {
  return html`<td class="${count === 0 ? 'zero' : tone}">${amount(count)}</td>`;
}

function bar({ exercised, needed }: OperationSummary['coverage']): Html {
  const width = Math.floor((100 * exercised) / needed);
  return html`<span class="bar" aria-hidden="true"><i style="width:${width}%"></i></span>`;
}

/** A section with every check of every operation. */
export function operationSection({ operations, checks }: RunReport): Html {
  const checksOf = groupByOperation(checks);
  return html`<section aria-labelledby="operations">
<h2 id="operations">Operations</h2>
${operations.map((operation) => detail(operation, checksOf.get(operation.operation) ?? []))}</section>
`;
}

function detail(operation: OperationSummary, checks: readonly CheckRecord[]): Html {
  const byName = groupBy(checks, ({ name }) => name);
  const { violations, drift, coverage, reasons } = operation;
  return html`<details class="group" id="${operation.operation}"><summary><h3>${operation.operation}</h3>
<span class="soft">${operation.method} ${operation.path}, ${counted(operation.checks, 'check')}</span>${badge(violations, 'violation', 'bad')}${badge(drift, 'drift', 'warn')}</summary>
<p class="soft">${amount(coverage.exercised)} of ${amount(coverage.needed)} exercises of the document, ${seconds(operation.durationMs)}.</p>
${reasons.map(({ reason, count }) => html`<p class="soft">${amount(count)} not applicable: ${reason}.</p>`)}
${[...byName].map(([name, own]) => checkList(name, own))}</details>
`;
}

function badge(count: number, noun: string, tone: string): Html | undefined {
  return count === 0
    ? undefined
    : html` <span class="count ${tone}">${counted(count, noun)}</span>`;
}

function checkList(name: string, checks: readonly CheckRecord[]): Html {
  const failed = checks.filter(({ status }) => status === 'failed').length;
  return html`<details><summary>${name} <span class="soft">(${amount(checks.length)})</span>${badge(failed, 'failed', 'bad')}</summary>
<ul class="list">${checks.map(
    (
      check,
    ) => html`<li>${mark(check)} ${check.title}${check.reason === undefined ? '' : html` <span class="soft">(${check.reason})</span>`}
`,
  )}</ul></details>
`;
}

function mark({ status }: CheckRecord): Html {
  if (status === 'passed') return html`<span class="mark good">passed</span>`;
  if (status === 'failed') return html`<span class="mark bad">failed</span>`;
  return html`<span class="soft">not applicable</span>`;
}

import { createHash } from 'node:crypto';
import { describeLost } from '../lost.js';
import type { RunReport } from '../report.js';
import {
  amount,
  counted,
  howCounted,
  percent,
  placeName,
  seconds,
  toneOf,
  verdict,
} from '../words.js';
import { coverageSection } from './coverage.js';
import { findingSection } from './findings.js';
import { Html, html } from './markup.js';
import { operationSection, operationTable } from './operations.js';
import { script } from './script.js';
import { style } from './style.js';

/** Writes a report as one page that needs no network and, except for its copy buttons, no script. */
export function toHtml(report: RunReport, document: unknown): string {
  const { target, totals } = report;
  const tone = toneOf(report);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Contract report: ${counted(totals.violations, 'violation')}, ${counted(totals.drift, 'drift')} on ${placeName(target)}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>Contract report</h1>
<p>${report.document.title} <span class="soft">version ${report.document.version}</span> on ${placeName(target)} <span class="soft">(${target.baseUrl})</span></p>
<p class="verdict ${tone}">${verdict(report)}</p>
<nav aria-label="Sections"><ul>
<li><a href="#overview">Overview</a></li>
<li><a href="#violations">Violations (${amount(totals.violations)})</a></li>
<li><a href="#known">Known (${amount(totals.known)})</a></li>
<li><a href="#drift">Drift (${amount(totals.drift)})</a></li>
<li><a href="#lenient">Lenient (${amount(totals.lenient)})</a></li>
<li><a href="#operations">Operations</a></li>
<li><a href="#coverage">Coverage</a></li>
${(report.lost ?? []).length === 0 ? undefined : html`<li><a href="#lost">Lost since the last run (${amount(report.lost?.length ?? 0)})</a></li>`}
<li><a href="#unseen">Fields not seen (${amount(report.unseenFields.length)})</a></li>
<li><a href="#slowest">Slowest checks</a></li>
</ul></nav>
</header>
<main id="main">
${overview(report)}
${findingSection('violations', 'Violations', 'Promises of the document that the target breaks. Each fails the run.', report.violations)}
${findingSection('known', 'Known', 'Violations that are accepted for now.', report.known)}
${findingSection('drift', 'Drift', 'New values or fields that a tolerant reader can handle: the document is out of date.', report.drift)}
${findingSection('lenient', 'Lenient', 'The target accepts or returns more than the document says, without breaking a promise.', report.lenient)}
${errorSection(report)}
${operationSection(report)}
${coverageSection(document, report.coverage)}
${lostSection(report)}
${unseenSection(report)}
${slowestSection(report)}
</main>
<footer><p>Started ${report.startedAt}, took ${seconds(report.durationMs)}, seed ${report.seed}. Document sha256 <code>${report.document.sha256}</code>.</p></footer>
<p id="copied" role="status" class="skip"></p>
${new Html(`<script>${script}</script>`)}
</body>
</html>
`.text;
}

const policy = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

function overview(report: RunReport): Html {
  const { totals, coverage, durationMs } = report;
  const tile = (label: string, value: string, tone = ''): Html =>
    html`<div class="${tone}"><dt>${label}</dt><dd>${value}</dd></div>`;
  return html`<section aria-labelledby="overview">
<h2 id="overview">Overview</h2>
<dl class="tiles">
${tile('checks', amount(totals.checks))}
${tile('violations', amount(totals.violations), totals.violations > 0 ? 'bad' : 'good')}
${tile('drift', amount(totals.drift), totals.drift > 0 ? 'warn' : 'good')}
${tile('not applicable', amount(totals.notApplicable))}
${tile('coverage', percent(coverage))}
${tile('time', seconds(durationMs))}
</dl>
${operationTable(report)}
<p class="soft">${howCounted}</p>
</section>`;
}

function errorSection({ errors }: RunReport): Html | undefined {
  if (errors.length === 0) return undefined;
  return html`<section aria-labelledby="errors">
<h2 id="errors">Without a verdict (${amount(errors.length)})</h2>
${errors.map(({ test, message }) => html`<article class="card bad"><h3>${test}</h3><p>${message}</p></article>`)}
</section>`;
}

function lostSection({ lost = [] }: RunReport): Html | undefined {
  if (lost.length === 0) return undefined;
  return html`<section aria-labelledby="lost">
<h2 id="lost">Seen in the last run but not in this one (${amount(lost.length)})</h2>
<p>They may be gone, or no record of the target had them this time.</p>
<ul>${lost.map((each) => html`<li><code>${describeLost(each)}</code></li>`)}</ul>
</section>`;
}

function unseenSection({ unseenFields }: RunReport): Html {
  return html`<section aria-labelledby="unseen">
<h2 id="unseen">Documented fields not seen in any answer</h2>
${
  unseenFields.length === 0
    ? html`<p>None: every documented field of a response was seen.</p>`
    : html`<p>They may be gone, or no record of the target had them.</p>
<details><summary>${counted(unseenFields.length, 'field')}</summary>
<ul>${unseenFields.map((pointer) => html`<li><code>${pointer}</code></li>`)}</ul></details>`
}
</section>`;
}

function slowestSection({ slowest }: RunReport): Html {
  return html`<section aria-labelledby="slowest">
<h2 id="slowest">Slowest checks</h2>
<div class="table" role="region" aria-label="Slowest checks" tabindex="0"><table>
<caption>The checks that took longest</caption>
<thead><tr><th scope="col">Check</th><th scope="col">Time</th></tr></thead>
<tbody>${slowest.map(({ check, durationMs }) => html`<tr><td>${check}</td><td>${seconds(durationMs)}</td></tr>`)}</tbody>
</table></div>
</section>`;
}

import { checksThatMet, type FindingClass, type FindingGroup, placeOf } from '../groups.js';
import { acceptedUntil, amount, counted, firstOf } from '../words.js';
import { type Html, html } from './markup.js';

const mostGroups = 200;
const mostChecks = 25;

/** A section that lists each finding with the command that reproduces it. */
export function findingSection(
  id: FindingClass,
  title: string,
  meaning: string,
  groups: readonly FindingGroup[],
): Html {
  const tone = id === 'violations' ? 'bad' : 'warn';
  const { first, more: rest } = firstOf(groups, mostGroups);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title} (${amount(groups.length)})</h2>
<p class="soft">${groups.length === 0 ? 'None.' : meaning}</p>
${first.map((group) => card(group, tone))}${rest > 0 ? html`<p class="soft">And ${amount(rest)} more, in report.json.</p>` : ''}</section>
`;
}

function card(group: FindingGroup, tone: 'bad' | 'warn'): Html {
  const { operation, message, expected, actual, documentPointer, count, checks, curl } = group;
  const { accepted } = group;
  return html`<article class="card ${tone}">
<h3>${operation}: ${message}</h3>
<dl>
<dt>Expected</dt><dd><code>${expected}</code></dd>
<dt>Actual</dt><dd>${actual.map((each) => html`<code>${each}</code><br>`)}</dd>
<dt>Place</dt><dd><code>${placeOf(group)}</code></dd>
<dt>Document</dt><dd><code>${documentPointer}</code></dd>
${accepted === undefined ? '' : html`<dt>Accepted</dt><dd>${acceptedUntil(accepted)}</dd>`}
</dl>
<details><summary>Found ${counted(count, 'time')} by ${counted(checksThatMet(group), 'check')}</summary>
<ul class="list">${checks.slice(0, mostChecks).map((check) => html`<li>${check}</li>`)}${more(checksThatMet(group))}</ul></details>
${curl === undefined ? '' : html`<div class="command"><pre tabindex="0" aria-label="Command that repeats the request">${curl}</pre><button type="button" data-copy hidden>Copy command</button></div>`}
</article>
`;
}

function more(checks: number): Html | undefined {
  if (checks <= mostChecks) return undefined;
  return html`<li class="soft">and ${amount(checks - mostChecks)} more</li>`;
}

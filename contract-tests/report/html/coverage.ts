import { show } from '../../../src/contract/findings.js';
import { partsOf, toPointer, valueAtPointer } from '../../../src/contract/pointer.js';
import type { CoverageCount, StatementCoverage } from '../countCoverage.js';
import { amount, percent } from '../words.js';
import { type Html, html } from './markup.js';

interface Node {
  readonly children: Map<string, Node>;
  statement?: StatementCoverage;
}

/** A section with the document as a tree, each statement with its exercises. */
export function coverageSection(
  document: unknown,
  coverage: CoverageCount & { readonly statements: readonly StatementCoverage[] },
): Html {
  const root = toTree(coverage.statements);
  return html`<section aria-labelledby="coverage">
<h2 id="coverage">Coverage of the document: ${percent(coverage)}</h2>
<p class="soft">Each statement needs data that follows it and data that breaks only it: ${amount(coverage.exercised)} of these ${amount(coverage.needed)} exercises took place. Open a branch to see which are missing.</p>
<div class="group tree">${list(document, root, '')}</div>
</section>
`;
}

function toTree(statements: readonly StatementCoverage[]): Node {
  const root: Node = { children: new Map() };
  for (const statement of statements) {
    let node = root;
    for (const part of partsOf(statement.pointer)) {
      const known = node.children.get(part);
      const child = known ?? { children: new Map() };
      if (known === undefined) node.children.set(part, child);
      node = child;
    }
    node.statement = statement;
  }
  return root;
}

function list(document: unknown, node: Node, pointer: string): Html {
  return html`<ul>${[...node.children].map(([part, child]) => item(document, child, pointer + toPointer(part), part))}</ul>`;
}

function item(document: unknown, node: Node, pointer: string, label: string): Html {
  const [only, ...others] = node.children;
  if (node.statement === undefined && only !== undefined && others.length === 0) {
    const [part, child] = only;
    // A chain without branches reads best on one line.
    return item(document, child, pointer + toPointer(part), `${label} › ${part}`);
  }
  const own = node.statement === undefined ? undefined : marks(node.statement);
  if (node.children.size === 0)
    return html`<li>${label}${value(document, pointer)}${own}
`;
  const { exercised, needed } = sum(node);
  const tone = exercised === needed ? 'good' : 'warn';
  return html`<li><details><summary>${label}${own} <span class="count ${tone}">${amount(exercised)} of ${amount(needed)}</span></summary>${list(document, node, pointer)}</details>
`;
}

/** The value in the document, if it is short enough to help. */
function value(document: unknown, pointer: string): Html | undefined {
  const said = valueAtPointer(document, pointer);
  if (said === undefined || (typeof said === 'object' && !Array.isArray(said))) return undefined;
  return html` <code>${show(said)}</code>`;
}

function marks({ needs, positive, negative, impossible }: StatementCoverage): Html[] {
  const told = needs.map((need) => {
    const count = need === 'positive' ? positive : negative;
    const word = need === 'positive' ? 'kept' : 'broken';
    return count > 0
      ? html` <span class="y">${word} ${amount(count)}×</span>`
      : html` <span class="n">never ${word}</span>`;
  });
  return impossible === undefined
    ? told
    : [...told, html` <span class="soft">cannot be broken: ${impossible}</span>`];
}

function sum(node: Node): CoverageCount {
  const { needs = [], positive = 0, negative = 0 } = node.statement ?? {};
  const parts = [...node.children.values()].map(sum);
  return {
    needed: needs.length + parts.reduce((total, { needed }) => total + needed, 0),
    exercised:
      needs.filter((need) => (need === 'positive' ? positive : negative) > 0).length +
      parts.reduce((total, { exercised }) => total + exercised, 0),
  };
}

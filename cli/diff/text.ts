import type { Change, Class, Counterexample, Side } from './change.js';
import { nextVersion, type Step } from './compare.js';

/** The place of a statement in its files. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The content of a comparison. */
export interface Comparison {
  /** The older version's name: a git revision, or a file. */
  readonly from: string;
  /** The newer version's name. */
  readonly to: string;
  /** The version number of the older version. */
  readonly version: string;
  readonly step: Step;
  readonly changes: readonly Change[];
  /** The place of a pointer of the newer version in its files, if it is read from files. */
  readonly placeOf?: (pointer: string) => Place;
}

const sides: readonly [Side, string][] = [
  ['request', 'Requests'],
  ['response', 'Responses'],
  ['document', 'Beyond both'],
];
const classes: readonly Class[] = ['breaking', 'additive', 'editorial'];

/** Writes a comparison for a person. */
export function toText({ from, to, version, step, changes }: Comparison): string {
  if (changes.length === 0) return `No changes between ${from} and ${to}.`;
  return [
    `Changes between ${from} and ${to}`,
    '',
    ...sides.flatMap(([side, title]) =>
      section(
        title,
        changes.filter((change) => change.side === side),
      ),
    ),
    `Step: ${step}. Next version: ${nextVersion(version, step) ?? '(not semver; choose one)'}${below(version)}`,
  ].join('\n');
}

/** What the next version follows from where the first number says nothing yet. */
function below(version: string): string {
  return version.startsWith('0.')
    ? ' (below 1.0.0 a major step raises the second number, any other the third)'
    : '';
}

function section(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const counts = classes.map(
    (kind) => `${changes.filter((change) => change.class === kind).length} ${kind}`,
  );
  return [
    `${title}: ${counts.join(', ')}`,
    ...changes.flatMap(({ class: kind, message, pointer, operations, rule, ...more }) => [
      `  ${kind.padEnd(9)}  ${message}`,
      `             ${rule} ${pointer || '/'}${operations.length === 0 ? '' : ` (${operations.join(', ')})`}`,
      ...(more.evidence === undefined ? [] : [`             for example ${show(more.evidence)}`]),
      ...(more.accepted === undefined ? [] : [`             accepted: ${more.accepted}`]),
    ]),
    '',
  ];
}

const maxEvidence = 160;

function show({ body, reason }: Counterexample): string {
  const text = JSON.stringify(body);
  const cut = text.length > maxEvidence ? `${text.slice(0, maxEvidence)}…` : text;
  return `${cut}: ${reason}`;
}

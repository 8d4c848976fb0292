import { isDeepStrictEqual } from 'node:util';
import { tableOf } from '../../src/testing/markdown.js';
import { type FaultName, faultNames, faultOf } from './faults.js';
import { type CallClass, type Cell, callClasses, type Matrix, type Plan } from './matrix.js';
import type { PeerCell, PeerClass, PeerFigures } from './peer.js';

interface Section {
  readonly title: string;
  readonly classes: readonly CallClass[];
  /** The comparable class of the peer's requests, if any. */
  readonly peer?: PeerClass;
}

const sections: readonly Section[] = [
  {
    title: 'Calls that are safe to repeat',
    classes: ['read', 'getBulk'],
    peer: 'safe',
  },
  { title: 'Dry runs', classes: ['estimate'] },
  {
    title: 'Submissions',
    classes: ['patch', 'assetUpload', 'uploadCreate', 'jobAction', 'uploadAction'],
    peer: 'paid',
  },
  { title: 'Transfers to and from signed URLs', classes: ['uploadPart', 'download'] },
];

/** Renders the whole matrix as Markdown, with the peer's measured figures. */
export function renderMatrix(matrix: Matrix, peer: PeerFigures): string {
  return sections.map((section) => renderSection(section, matrix, peer)).join('\n\n');
}

function renderSection({ title, classes, peer }: Section, matrix: Matrix, figures: PeerFigures) {
  const ours = ['The server…', 'at first', 'every time'];
  const theirs = peer ? [`${figures.package}: at first`, `${figures.package}: every time`] : [];
  const header = [...ours, ...theirs];
  const rows = faultNames.flatMap((fault) =>
    groupByPlan(classes, matrix[fault]).map(([plan, group]) => {
      const exception = group.length === classes.length ? '' : ` (${group.join(', ')})`;
      const cells = peer ? figures.cells[fault][peer] : undefined;
      return [
        `${faultOf(fault).summary}${exception}`,
        describeCell(plan.once),
        describeCell(plan.always),
        ...(cells ? [describePeer(cells.once), describePeer(cells.always)] : []),
      ];
    }),
  );
  const list = classes.map((name) => `\`${name}\` (${callClasses[name]})`).join(', ');
  return `### ${title}\n\n${list}.\n\n${tableOf(header, rows)}`;
}

function groupByPlan(
  classes: readonly CallClass[],
  row: Matrix[FaultName],
): (readonly [Plan, CallClass[]])[] {
  const groups: (readonly [Plan, CallClass[]])[] = [];
  for (const name of classes) {
    const group = groups.find(([plan]) => isDeepStrictEqual(plan, row[name]));
    if (group) group[1].push(name);
    else groups.push([row[name], [name]]);
  }
  return groups;
}

function describeCell({ attempts, submissions, outcome, maxMs }: Cell): string {
  const result = outcome === 'success' ? 'success' : `\`${outcome}\``;
  const time = maxMs === 0 ? '' : `, ≤ ${(maxMs / 1000).toLocaleString('en')} s`;
  return `${counts(attempts, submissions)}: ${result}${time}`;
}

function describePeer({ attempts, submissions, outcome, foreignRequests }: PeerCell): string {
  const abroad = foreignRequests > 0 ? ', sent to the other origin' : '';
  return `${counts(attempts, submissions)}: ${outcome}${abroad}`;
}

function counts(attempts: number, submissions: number): string {
  if (submissions === 0) return `${attempts}`;
  const taken = `${submissions} taken`;
  return `${attempts}, ${submissions > 1 ? `**${taken}**` : taken}`;
}

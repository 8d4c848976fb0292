import { cellsIn, marked, tableOf, withMarked } from '../../src/testing/markdown.js';
import { ends } from './killMatrix.js';
import { points } from './points.js';

/** The rows of the table in docs/ledger.md. */
export const rowNames = [
  ...ends.map((end) => `ended ${end}`),
  ...points.map((point) => `stopped ${point}, and continued when another has tried`),
  'ended beside three others, by the same keys',
  'ended at a random moment',
  'ended at a random moment, one of several on the same keys: four on SQLite, two on PostgreSQL',
] as const;

export type RowName = (typeof rowNames)[number];

/** The outcome for the keys of a row, on one store. */
export interface Cell {
  readonly kills: number;
  readonly charged: number;
  readonly mostCharges: number;
  readonly lost: number;
}

/** Cells by row and store. */
export type Cells = ReadonlyMap<RowName, readonly Cell[]>;

export const STORES = ['SQLite', 'PostgreSQL'] as const;

/** Replaces the table in the page. */
export function withTable(document: string, cells: Cells): string {
  const all = [...cells.values()].flat();
  const sum = (of: (cell: Cell) => number): number => all.reduce((so, cell) => so + of(cell), 0);
  const count = `In all ${sum(({ kills }) => kills)} workers were ended, and ${sum(({ charged }) => charged)} keys charged. In each cell: workers ended / keys charged / most charges of one key / keys lost.`;
  const table = tableOf(
    ['A worker is…', ...STORES],
    rowNames.map((name) => [name, ...(cells.get(name) ?? []).map(words)]),
  );
  return withMarked(document, 'kill table', `${count}\n\n${table}`);
}

function words({ kills, charged, mostCharges, lost }: Cell): string {
  return `${kills} / ${charged} / ${mostCharges} / ${lost}`;
}

/** Reads the table from the page. */
export function cellsOf(document: string): Map<string, Cell[]> {
  const [, ...rows] = cellsIn(marked(document, 'kill table'));
  return new Map(rows.map(([name = '', ...cells]) => [name, cells.map(cellOf)]));
}

function cellOf(text: string): Cell {
  const [kills = Number.NaN, charged = Number.NaN, mostCharges = Number.NaN, lost = Number.NaN] =
    text.split(' / ').map(Number);
  return { kills, charged, mostCharges, lost };
}

/** Whether no key was charged twice or lost. */
export function isSound({ charged, mostCharges, lost }: Cell): boolean {
  return charged > 0 && mostCharges === 1 && lost === 0;
}

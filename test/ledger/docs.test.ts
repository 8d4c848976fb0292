import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeBlocks } from '../../src/testing/markdown.js';
import {
  type Cell,
  type Cells,
  cellsOf,
  isSound,
  rowNames,
  STORES,
  withTable,
} from './killTable.js';

const document = readFileSync(join(import.meta.dirname, '../../docs/ledger.md'), 'utf8');

it('docs/ledger.md has the killable example, unchanged', () => {
  const example = readFileSync(join(import.meta.dirname, '../../examples/orders.mjs'), 'utf8');
  const shown = codeBlocks(document).filter(({ language }) => language === 'js');
  expect(shown.map(({ code }) => code.trim())).toEqual([example.trim()]);
});

const cell: Cell = { kills: 1, charged: 2, mostCharges: 1, lost: 0 };
const cells: Cells = new Map(rowNames.map((name) => [name, STORES.map(() => cell)]));

it('docs/ledger.md has a correct row for every way of ending and stopping workers', () => {
  const rows = cellsOf(document);
  expect([...rows.keys()]).toEqual(rowNames);
  for (const [name, each] of rows) {
    expect([name, each.length, each.every(isSound)]).toEqual([name, STORES.length, true]);
  }
});

it('docs/ledger.md has 200 random moments for each store, alone and with other workers', () => {
  const random = [...cellsOf(document)].filter(([name]) => name.includes('random'));
  expect(random.flatMap(([, each]) => each.map(({ kills }) => kills))).toEqual([
    200, 200, 200, 200,
  ]);
});

it('the table survives writing and reading, and the rest of docs/ledger.md does not change', () => {
  const written = withTable(document, cells);
  expect(cellsOf(written)).toEqual(cells);
  const without = (text: string): string =>
    text.replace(/<!-- kill table -->[\s\S]*<!-- \/kill table -->/, '');
  expect(without(written)).toBe(without(document));
});

it.each<[string, Partial<Cell>, boolean]>([
  ['charged twice', { mostCharges: 2 }, false],
  ['lost', { lost: 1 }, false],
  ['never charged', { charged: 0, mostCharges: 0 }, false],
  ['charged once', {}, true],
])('a key that was %s is reported', (_what, change, sound) => {
  expect(isSound({ ...cell, ...change })).toBe(sound);
});

import { readFile } from 'node:fs/promises';
import { VERSION } from 'openai/version';
import { expect, it } from 'vitest';
import { faultNames } from './faults.js';
import { measurePeerCell, type PeerFigures } from './peer.js';

const figures = JSON.parse(
  await readFile(new URL('./peer.json', import.meta.url), 'utf8'),
) as PeerFigures;

it('the peer figures are of the installed version, and cover every fault', () => {
  expect(figures.version).toBe(VERSION);
  expect(Object.keys(figures.cells)).toEqual(faultNames);
});

it.concurrent.for([
  ['reset-after-reading', 'paid', 'always'],
  ['reset-after-reading', 'safe', 'once'],
  ['status-500', 'paid', 'once'],
  ['status-409', 'paid', 'always'],
  ['redirect-foreign', 'paid', 'once'],
] as const)('the peer figure for %s × %s × %s is reproducible', async (cell, { expect }) => {
  const [fault, requestClass, persistence] = cell;
  expect(await measurePeerCell(fault, requestClass, persistence)).toEqual(
    figures.cells[fault][requestClass][persistence],
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withMarked } from '../src/testing/markdown.js';
import { judgeAll } from './judge/judgeAll.js';
import { toTable } from './judge/table.js';

it('docs/checks.md shows the findings of both judges', async () => {
  const judged = await judgeAll(() => {});
  const page = readFileSync(join(import.meta.dirname, '../docs/checks.md'), 'utf8');
  expect(withMarked(page, 'judge', toTable(judged)), 'Run `npm run judge`').toBe(page);
  const [honest, ...deviating] = judged;
  expect(honest).toMatchObject({
    suite: { violations: 0, drift: 0 },
    recording: { violations: 0, drift: 0 },
    other: { answers: 0 },
  });
  // The run itself finds every deviation, whatever a judge of its recording finds.
  expect(deviating.filter(({ suite }) => suite.violations + suite.drift === 0)).toEqual([]);
}, 900_000);

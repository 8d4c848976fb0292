import { tableOf } from '../../src/testing/markdown.js';
import type { JudgedRun, Tally } from './judgeAll.js';

/** The findings of both judges, side by side. */
export function toTable(judged: readonly JudgedRun[]): string {
  const rows = judged.map(({ deviation, suite, recording, other }) => [
    deviation === undefined ? 'honest' : `\`${deviation.name}\`: ${deviation.description}`,
    describe(suite),
    describe(recording),
    String(other.answers),
    String(other.requests),
  ]);
  const head = ['the stand-in', 'the run', 'its recording', 'drift: answers', 'drift: requests'];
  return tableOf(head, rows);
}

function describe({ violations, drift }: Tally): string {
  const parts = [
    ...(violations > 0 ? [`${violations} violation${violations === 1 ? '' : 's'}`] : []),
    ...(drift > 0 ? [`${drift} drift`] : []),
  ];
  return parts.join(', ') || 'nothing';
}

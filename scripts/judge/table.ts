import type { JudgedRun, Tally } from './judgeAll.js';

const START = '<!-- judge -->';
const END = '<!-- /judge -->';

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
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function describe({ violations, drift }: Tally): string {
  const parts = [
    ...(violations > 0 ? [`${violations} violation${violations === 1 ? '' : 's'}`] : []),
    ...(drift > 0 ? [`${drift} drift`] : []),
  ];
  return parts.join(', ') || 'nothing';
}

/** The page with the table between its two marks. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The page has no ${START} and ${END}.`);
  }
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}

import { escapeText } from './escape.js';
import type { AmountFilter, EntryPage } from './store.js';

/** The SQL that reads a page of entries. `place` records a value, and returns its placeholder in the text. */
export function pageQuery(
  { projectId, states, jobId, since, until, after, limit }: EntryPage,
  place: (value: string | number) => string,
): string {
  const conditions: string[] = [];
  if (projectId !== undefined) conditions.push(`project_id = ${place(projectId)}`);
  if (states?.length === 0) conditions.push('1 = 0');
  else if (states !== undefined) conditions.push(`state IN (${states.map(place).join(', ')})`);
  if (jobId !== undefined) conditions.push(`job_id = ${place(escapeText(jobId))}`);
  if (since !== undefined) conditions.push(`created_at >= ${place(since)}`);
  if (until !== undefined) conditions.push(`created_at < ${place(until)}`);
  if (after !== undefined) {
    const at = [after.createdAt, after.projectId, after.key].map(place);
    conditions.push(`(created_at, project_id, key) > (${at.join(', ')})`);
  }
  const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return `SELECT entry FROM scenario_ledger_entries ${filter}
          ORDER BY created_at, project_id, key LIMIT ${place(limit)}`;
}

/** The SQL that counts entries by their use, from a table or its index. */
export function amountQuery(
  { projectId, since, until }: AmountFilter,
  place: (value: string | number) => string,
  table = 'scenario_ledger_entries',
): string {
  const conditions: string[] = [];
  if (projectId !== undefined) conditions.push(`project_id = ${place(projectId)}`);
  // Times are whole numbers in the table; a bound need not be.
  const bounds = [
    ['>=', since],
    ['<', until],
  ] as const;
  for (const [relation, bound] of bounds) {
    if (bound === undefined || Math.abs(bound) === Number.POSITIVE_INFINITY) continue;
    conditions.push(`sent_at ${relation} ${place(Math.ceil(bound))}`);
  }
  const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return `SELECT amount, count(*) AS entries FROM ${table} ${filter} GROUP BY amount`;
}

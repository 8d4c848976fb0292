import { printableJson } from '../printable.js';
import { csvLine } from './csv.js';
import type { LedgerEntry } from './store.js';

const COLUMNS = [
  'projectId',
  'key',
  'operation',
  'state',
  'jobId',
  'price',
  'charged',
  'fee',
  'attempts',
  'createdAt',
  'updatedAt',
  'reason',
] as const;

/** The lines of a file of entries, each with its line break. */
export async function* exportEntries(
  format: 'csv' | 'jsonl',
  entries: AsyncIterable<LedgerEntry>,
): AsyncGenerator<string, void, undefined> {
  if (format === 'csv') yield csvLine(COLUMNS);
  for await (const entry of entries) {
    yield format === 'jsonl'
      ? `${printableJson(JSON.stringify(entry))}\n`
      : csvLine(cellsOf(entry));
  }
}

function cellsOf(entry: LedgerEntry): string[] {
  return COLUMNS.map((column) => {
    const value = entry[column];
    if (value === undefined) return '';
    return column === 'createdAt' || column === 'updatedAt'
      ? new Date(value).toISOString()
      : String(value);
  });
}

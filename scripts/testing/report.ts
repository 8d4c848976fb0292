import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RunReport } from '../../contract-tests/report/report.js';
import { checkReport } from '../../contract-tests/report/schema.js';

/** Reads the report of a folder, which must match its schema. */
export async function readRunReport(folder: string): Promise<RunReport> {
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
  expect(checkReport(report)).toBeUndefined();
  return report;
}

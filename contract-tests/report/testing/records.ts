import type { Finding } from '../../../src/contract/findings.js';
import { scenarioContract } from '../../scenario/contract.js';
import type { CheckRecord } from '../record.js';
import { buildReport, type RunContext, type RunReport } from '../report.js';

/** The bundled document. */
export const { document } = scenarioContract();

/** A passed check of `jobsRetrieve`, with overrides for a test. */
export function record(title: string, changes: Partial<CheckRecord> = {}): CheckRecord {
  const operation = changes.operation ?? 'jobsRetrieve';
  return {
    id: `${operation} documented-response ${title}`,
    operation,
    name: 'documented-response',
    title,
    status: changes.violations === undefined ? 'passed' : 'failed',
    durationMs: 1.5,
    violations: [],
    drift: [],
    exercises: [],
    ...changes,
  };
}

/** An undeclared field of a job. */
export const undeclared: Finding = {
  pointer: '/job/statusHistory/3/actor',
  documentPointer: '/components/schemas/JobStatusChange',
  keyword: 'undeclared',
  expected: 'no such field',
  actual: 'string',
  message: 'job.statusHistory[3].actor is not in the document (seen as string).',
  shape: { types: ['string'] },
};

/** A progress out of bounds. */
export const tooFar: Finding = {
  pointer: '/job/progress',
  documentPointer: '/components/schemas/Job/properties/progress/maximum',
  keyword: 'maximum',
  expected: '<= 1',
  actual: '1.5',
  message: 'job.progress is 1.5, but must be <= 1.',
};

const context: RunContext = {
  target: { name: 'live', baseUrl: 'http://127.0.0.1:4010/v1' },
  document: { title: 'The API', version: '1.2.3', sha256: 'a'.repeat(64) },
  startedAt: '2026-01-31T12:00:00.000Z',
  durationMs: 1234,
  seed: 7,
  errors: [],
};

/** A report of the given records. */
export function reportOf(
  records: readonly CheckRecord[],
  changes: Partial<RunContext> = {},
): RunReport {
  return buildReport(document, { ...context, ...changes }, records);
}

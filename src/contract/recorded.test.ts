import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspect, type OperationId } from './index.js';

interface Recorded {
  readonly file: string;
  readonly operation: OperationId;
  readonly status: number;
  /** An abridged body is not an answer that the service gives: its `why` says what is missing. */
  readonly verdict: 'answer' | 'abridged';
  readonly why?: string;
}

const folder = new URL('../../openapi/recorded/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const recorded: readonly Recorded[] = read('index.json');

/** What an abridged body breaks, and what of it the document does not know. */
const ABRIDGED: Record<string, { violations: string[]; drift: string[] }> = {
  'docs-upload-created.json': {
    violations: ['authorId', 'createdAt', 'fileName', 'kind', 'ownerId', 'source', 'updatedAt'].map(
      (field) => `/upload/${field} required`,
    ),
    drift: [],
  },
  'docs-workflow-job-succeeded-100.json': {
    violations: [
      '/job/metadata/flow/0/type required',
      '/job/progress maximum',
      '/job/statusHistory required',
    ],
    drift: ['/job/status enum'],
  },
  'pixelkiln-dry-run-269-ip.json': {
    violations: ['action', 'evaluatedFilters', 'findings', 'flagged'].map(
      (field) => `/ipDetection/${field} required`,
    ),
    drift: [],
  },
};

it.each(recorded)('the recorded body $file is judged as $verdict', (each) => {
  const { file, operation, status } = each;
  const { violations, drift } = inspect(operation, {
    status,
    headers: { 'content-type': 'application/json' },
    body: read(file),
  });
  const expected = each.verdict === 'answer' ? { violations: [], drift: [] } : ABRIDGED[file];
  const named = (findings: typeof drift): string[] =>
    findings.map(({ pointer, keyword }) => `${pointer} ${keyword}`).sort();
  expect({ violations: named(violations), drift: named(drift) }).toEqual(expected);
});

it('every recorded body is listed, and every abridged one says why', () => {
  const files = readdirSync(folder).filter((file) => file !== 'index.json');
  expect(recorded.map(({ file }) => file).sort()).toEqual(files.sort());
  const abridged = recorded.filter(({ verdict }) => verdict === 'abridged');
  expect(abridged.map(({ file }) => file).sort()).toEqual(Object.keys(ABRIDGED).sort());
  expect(abridged.filter(({ why }) => why === undefined)).toEqual([]);
});

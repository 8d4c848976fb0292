import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createFieldCensus, listResponseFields } from './census.js';

const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
const reference = JSON.parse(readFileSync('openapi/examples/patch.reference.json', 'utf8'));

test('a response with every field leaves nothing of its schemas unseen', () => {
  const census = createFieldCensus(document);
  const seen = census.add('generatePatch', { status: 200, body: reference });
  const unseen = listResponseFields(document, 'jobsRetrieve').filter(
    (pointer) => /\/(Job|Workflow|ModelInput)\w*\//.test(pointer) && !seen.includes(pointer),
  );

  expect(unseen).toEqual(['/components/schemas/JobResponse/properties/job']);
});

test('a field is told when it is seen first, wherever it stands', () => {
  const census = createFieldCensus(document);
  const body = { job: { ...reference.job, metadata: {} } };
  const first = census.add('jobsRetrieve', { status: 200, body });

  expect(first).toContain('/components/schemas/Job/properties/progress');
  expect(first).not.toContain('/components/schemas/JobMetadata/properties/hint');
  expect(census.add('jobsTriggerAction', { status: 200, body })).toEqual([]);
  expect(
    census.add('jobsRetrieve', { status: 200, body: { job: { metadata: { hint: 'x' } } } }),
  ).toEqual(['/components/schemas/JobMetadata/properties/hint']);
});

test('fields of error bodies are fields too', () => {
  const census = createFieldCensus(document);

  expect(census.add('jobsList', { status: 400, body: { error: 'no', code: 'X' } })).toContain(
    '/components/schemas/QuotaError/properties/code',
  );
});

import { expect, it, onTestFinished } from 'vitest';
import { compileContract } from '../compile.js';
import { scenarioContract } from '../scenario/contract.js';
import { mockTarget } from '../targets/mock.js';
import { serveDocument } from '../testing/servedDocument.js';
import { runCheck } from './check.js';
import { makeChecks } from './checks.js';
import { operationNamed } from './contractDocument.js';
import { accepts, inspect } from './judgement.js';

const contract = scenarioContract();
const operation = operationNamed(contract.document, 'jobsRetrieve');
const headers = new Headers({ 'content-type': 'application/json' });

const found = (findings: readonly { keyword: string }[] = []) =>
  findings.filter(({ keyword }) => keyword === 'error-status').length;

it.each([
  ['another document', {}, 'application/json', false, [0, 1]],
  ['problem details', {}, 'Application/Problem+JSON; charset=utf-8', false, [1, 0]],
  ['a promise of the profile', { repeatsStatus: true }, 'application/json', false, [1, 0]],
  ['a mock', { repeatsStatus: true }, 'application/problem+json', true, [0, 0]],
])('another status under %s', (_name, profile, type, isMade, expected) => {
  const body = { status: 503 };
  const answer = { status: 404, headers: new Headers({ 'content-type': type }), body, isMade };
  const subject = { contract: { ...contract, profile }, operation };
  const { violations, lenient } = inspect(subject, { ...answer, text: JSON.stringify(body) });
  expect([found(violations), found(lenient)]).toEqual(expected);
});

function judged(status: number, body: unknown) {
  const answer = { status, headers, body, text: JSON.stringify(body) };
  return inspect({ contract, operation }, answer).violations.filter(
    ({ keyword }) => keyword === 'error-status',
  );
}

const error = { error: 'Not Found', message: 'There is no such job' };

it.each([
  ['/statusCode', { ...error, statusCode: 400 }],
  ['/status', { ...error, status: 400 }],
  ['/status_code', { ...error, status_code: '400' }],
  ['/error/status', { message: 'None', error: { status: 400 } }],
])('an error with another status at %s is a violation', (pointer, body) => {
  expect(judged(404, body)).toEqual([
    expect.objectContaining({ pointer, expected: '404', actual: '400' }),
  ]);
});

it.each([
  ['its own status', 404, { ...error, statusCode: 404 }],
  ['a word', 404, { status: 'error', code: 'NOT_FOUND', message: 'None' }],
  ['another number', 404, { ...error, status: 12 }],
  ['a list', 404, []],
  ['a success', 200, { status: 404 }],
])('%s is in order', (_name, status, body) => {
  expect(judged(status, body)).toEqual([]);
});

it('a text in JSON is told as what it is', () => {
  const told = (text: string, body: unknown) => {
    const subject = { contract, operation, statement: operation.pointer };
    return accepts(subject, { status: 200, headers, text, body }).violations.map(
      ({ keyword, message }) => [keyword, message],
    );
  };
  expect(told('"done"', 'done')).toEqual([['type', expect.stringContaining('must be object')]]);
  expect(told('done', 'done')).toEqual([['body', expect.stringContaining('not JSON')]]);
});

it('a mock may repeat the example of a status', async () => {
  const answer = (type: string, schema: object) => ({
    description: 'It.',
    content: { [type]: { schema } },
  });
  const status = { type: 'integer', example: 503 };
  const problem = answer('application/problem+json', { type: 'object', properties: { status } });
  const doors = {
    operationId: 'doorsMake',
    requestBody: {
      required: true,
      ...answer('application/json', {
        ...{ type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      }),
    },
    responses: { 200: answer('application/json', { type: 'object' }), 400: problem, 422: problem },
  };
  const info = { title: 'Doors', version: '1' };
  const made = await compileContract({
    ...{ openapi: '3.1.0', info, paths: { '/doors': { post: doors } } },
  });
  const prism = await serveDocument(made.document.value);
  onTestFinished(() => prism.close());
  const target = mockTarget(made.document, prism.url);
  const told: string[] = [];
  for (const check of makeChecks(made)) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'failed') told.push(...outcome.violations.map((each) => each.keyword));
  }
  expect(told).toEqual([]);
});

import { expect, it } from 'vitest';
import { scenarioContract } from '../scenario/contract.js';
import { operationNamed } from './contractDocument.js';
import { accepts, inspect } from './judgement.js';

const contract = scenarioContract();
const operation = operationNamed(contract.document, 'jobsRetrieve');
const headers = new Headers({ 'content-type': 'application/json' });

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
])('%s is none', (_name, status, body) => {
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

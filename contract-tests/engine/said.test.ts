import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redactor.js';
import { groupFindings } from '../report/groups.js';
import { setApart } from '../report/known.js';
import { record } from '../report/testing/records.js';
import { withoutValues } from '../report/values.js';
import { scenarioContract } from '../scenario/contract.js';
import { operationNamed } from './contractDocument.js';
import { accepts } from './judgement.js';
import { saidIn } from './said.js';

const contract = scenarioContract();
const operation = operationNamed(contract.document, 'generatePatch');
const redact = createRedactor(() => ['secret-canary']);

/** The findings if the service refuses valid data with these messages. */
function refused(statement: string, message: string) {
  const body = { statusCode: 400, error: 'Bad Request', message };
  const headers = new Headers({ 'content-type': 'application/json' });
  const response = { status: 400, headers, body, text: JSON.stringify(body), redact };
  return accepts({ contract, operation, statement }, response).violations;
}

function groups(...messages: string[]) {
  const records = messages.map((message, index) =>
    record(`case ${index}`, {
      operation: 'generatePatch',
      violations: refused(`/components/schemas/PatchRequest/properties/${index}`, message),
    }),
  );
  return groupFindings(records, 'violations');
}

describe('refusals of valid data', () => {
  it('form one group per message of the service, whatever the request', () => {
    const [first, ...others] = groups(
      'modelId is required',
      'modelId is required',
      'modelId is required',
    );

    expect(others).toEqual([]);
    expect(first).toMatchObject({ count: 3, actual: ['400: "modelId is required"'] });
    expect(first?.message).toContain('It said: "modelId is required"');
  });

  it('form two groups for two messages', () => {
    expect(groups('modelId is required', 'image is too small')).toHaveLength(2);
  });

  it('do not show a credential that the service repeats', () => {
    expect(JSON.stringify(groups('the key secret-canary is odd'))).not.toContain('secret-canary');
  });

  it('do not show the message if values are hidden', () => {
    const violations = refused('/components', 'the image of Jane Doe is odd');
    const shown = withoutValues(record('a case', { violations }));

    expect(JSON.stringify(shown)).not.toContain('Jane');
    expect(shown.violations[0]).toMatchObject({ actual: '400' });
  });

  it('keep what else is said if values are hidden', () => {
    const violations = refused('/components', 'it said: It said: $& of Jane Doe');
    const until = { operation: 'generatePatch', keyword: 'accepted-data', until: '2020-01-01' };
    const expired = setApart(
      record('a case', { operation: 'generatePatch', violations }),
      [{ ...until, reason: 'a new plan' }],
      '2026-01-01',
    );
    const [shown] = withoutValues(expired).violations;
    expect(shown?.message).toBe(
      'generatePatch answered 400 to a request that the document allows. It was accepted until 2020-01-01: a new plan',
    );
    expect(shown?.actual).toBe('400');
  });
});

it.each([
  [{ reason: 'no such model' }, '"no such model"'],
  [{ error: 'Bad Request', message: 'too small' }, '"too small"'],
  [{ error: 'Bad Request' }, '"Bad Request"'],
  [{ message: '' }, undefined],
  [{ message: { a: 1 } }, undefined],
  ['<h1>Bad Request</h1>', undefined],
])('the message in the body %o is %s', (body, said) => {
  expect(saidIn({ body })).toBe(said);
});

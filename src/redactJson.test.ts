import { expect, it } from 'vitest';
import { redactJson, redactStrings } from './redactJson.js';

const redact = Object.assign((text: string) => text.replaceAll('s3cret', '[redacted]'), {
  withoutSecrets: (text: string) => text,
});
const value = { password: 'hunter2', nested: [{ note: 'a s3cret' }] };

it('JSON of a request loses the texts of fields that are secrets by name', () => {
  expect(redactJson(value, redact)).toEqual({
    password: '[redacted]',
    nested: [{ note: 'a [redacted]' }],
  });
});

it('what is said about fields keeps the texts below the name of a secret', () => {
  const schema = { properties: { password: { type: 'string', description: 'no s3cret' } } };
  expect(redactStrings(schema, redact, 9)).toEqual({
    properties: { password: { type: 'string', description: 'no [redacted]' } },
  });
});

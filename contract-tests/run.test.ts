import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../src/testing/localServer.js';
import type { Check } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { createRunner } from './run.js';
import { mockTarget } from './targets/mock.js';
import { bodyOf, contractOf } from './testing/contractOf.js';

it('the fields of an answer count once, whether or not it is as the last one', async () => {
  const text = { type: 'string' };
  const schema = { type: 'object', properties: { first: text, second: text } };
  const contract = await contractOf({ 200: { description: 'Things.', ...bodyOf(schema) } });
  const answers = ['{"first":"a"}', '{"first":"a"}', '{"second":"a"}', '{"first":"a"}'];
  const server = await serve((_request, response, count) => {
    response.setHeader('content-type', 'application/json');
    response.end(answers[count - 1]);
  });
  onTestFinished(server.close);
  const check = makeChecks(contract, 1).find(({ name }) => name === 'unknown-query-parameter');
  const { run } = createRunner(contract, mockTarget(contract.document, server.url));
  const found: (readonly string[])[] = [];
  for (const _answer of answers) found.push((await run(check as Check)).newFields ?? []);
  const names = found.map((fields) => fields.map((pointer) => pointer.split('/').at(-1)));
  expect(names).toEqual([['first'], [], ['second'], []]);
});

import { expect, it } from 'vitest';
import { problemsOfSuite } from './suite.js';

it('the reports about a service with random hostile answers are safe to show', async () => {
  expect(await problemsOfSuite(1, 5)).toEqual([]);
});

import { expect, it } from 'vitest';
import { operations } from '../src/operations.js';
import { ROUTES } from '../stand-in/routes.js';

it('the stand-in serves exactly the operations of the document', () => {
  const served = ROUTES.map(({ operationId, method, path }) => `${operationId}: ${method} ${path}`);
  const documented = Object.entries(operations).map(
    ([id, { method, path }]) => `${id}: ${method} ${path}`,
  );
  expect(
    served.sort(),
    'OPERATIONS in stand-in/routes.ts has a line for each operation of the document',
  ).toEqual(documented.sort());
});

import { expect, it } from 'vitest';
import { type OperationId, operations } from '../src/operations.js';
import { ROUTES, type OperationId as ServedId } from '../stand-in/routes.js';

/** An operation without a route is missing here, and the compiler says so (TS2741). */
const unserved: Readonly<
  Record<Exclude<OperationId, ServedId>, 'has no line in stand-in/routes.ts'>
> = {};

it('the stand-in serves exactly the operations of the document', () => {
  const served = ROUTES.map(({ operationId, method, path }) => `${operationId}: ${method} ${path}`);
  const documented = Object.entries(operations).map(
    ([id, { method, path }]) => `${id}: ${method} ${path}`,
  );
  expect(
    served.sort(),
    'OPERATIONS in stand-in/routes.ts has a line for each operation of the document',
  ).toEqual(documented.sort());
  expect(unserved).toEqual({});
});

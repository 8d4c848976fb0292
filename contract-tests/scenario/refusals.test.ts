import { describe, expect, it } from 'vitest';
import { tellsNothing } from './refusals.js';

const answered = (status: number, message: string) => ({
  ...{ status, contentType: 'application/json', headers: [] as [string, string][] },
  ...{ body: { message }, text: JSON.stringify({ message }) },
});
const why = (operation: string, status: number, message: string) =>
  tellsNothing(operation, answered(status, message) as never);

describe('a refusal of valid data', () => {
  it.each([
    ['assetsUpload', 404, 'There is no such thing'],
    ['assetsUpload', 400, 'Unknown collection text'],
    ['uploadsCreate', 422, 'parentId is not an asset'],
  ])(
    'of %s with %d says nothing if a record it names does not exist',
    (operation, status, message) => {
      expect(why(operation, status, message)).toBe(`a record it names does not exist: ${message}`);
    },
  );

  it.each(['The key lacks the right', 'Your plan does not include this'])(
    'with 403 says that the credentials or the plan do not allow it: %s',
    (message) => {
      expect(why('usagesList', 403, message)).toBe(
        `the credentials or the plan do not allow it: ${message}`,
      );
    },
  );

  it.each([
    ['assetsUpload', 400, 'The image cannot be read'],
    ['assetsRetrieve', 404, 'There is no such asset'],
    ['jobsList', 400, 'Unknown collection'],
  ])('of %s with %d counts for other reasons', (operation, status, message) => {
    expect(why(operation, status, message)).toBeUndefined();
  });
});

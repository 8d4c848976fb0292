import { describe, expect, it } from 'vitest';
import { declarations, isFree } from './testing/declarations.js';
import { loadDocument, readJson } from './testing/document.js';
import { createValidator } from './testing/validator.js';

const document = await loadDocument();
const declared = declarations(document, { $ref: '#/components/schemas/PatchResult' });
const validate = createValidator(document, { validateFormats: true });
const validateWithoutFormats = createValidator(document, { validateFormats: false });

describe('patch.reference.json', () => {
  const body = readJson('examples/patch.reference.json');

  it('has every declared field', () => {
    const present = new Set(pathsOf(body));
    const missing = declared.map((each) => each.path).filter((path) => !present.has(path));
    expect(
      missing.filter((path) => !isThirdModelInput(path)),
      'Give these fields a value in openapi/examples/patch.reference.json',
    ).toEqual([]);
  });

  it('has no undeclared field', () => {
    expect(undeclared(body), 'Declare these fields in openapi/schemas/, or remove them').toEqual(
      [],
    );
  });

  it('is valid, formats included', () => {
    expect(validate('PatchResult', body), 'Correct openapi/examples/patch.reference.json').toEqual(
      [],
    );
  });
});

describe('patch.seed.json', () => {
  const body = readJson('examples/patch.seed.json');

  it('is valid, except for its placeholders', () => {
    expect(validateWithoutFormats('PatchResult', body)).toEqual([]);
  });

  it('has no undeclared field', () => {
    expect(undeclared(body), 'Declare these fields in openapi/schemas/, or remove them').toEqual(
      [],
    );
  });
});

/** The schema is recursive; the reference stops at an empty list inside the second input. */
function isThirdModelInput(path: string): boolean {
  return path.includes('.items[][].items[]');
}

function undeclared(body: unknown): string[] {
  const known = new Set(declared.map((each) => each.path));
  const free = declared.filter((each) => isFree(document, each.schema)).map((each) => each.path);
  const isInside = (path: string) =>
    free.some((outer) => path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`));
  return [...new Set(pathsOf(body))].filter((path) => !known.has(path) && !isInside(path));
}

/** Every path in a body, written as the declarations write it. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => [`${path}[]`, ...pathsOf(item, `${path}[]`)]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const child = path === '' ? key : `${path}.${key}`;
    return [child, ...pathsOf(item, child)];
  });
}

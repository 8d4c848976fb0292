import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import * as errors from './index.js';

const { isScenarioError } = errors;

const classes = Object.entries(errors).filter(
  ([name]) => name.endsWith('Error') && /^[A-Z]/.test(name),
);

/** Another copy of the error classes, as a minifying bundler leaves it, run in `context`. */
let minified: (context: object) => typeof errors;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "import * as errors from './index.ts'; globalThis.errors = errors;",
      resolveDir: dirname(fileURLToPath(import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  minified = (context) => {
    runInContext(code, createContext(context));
    return (context as { errors: typeof errors }).errors;
  };
});

describe('a minified copy in another realm', () => {
  it.each(classes.map(([name]) => name))('calls its %s by that name', (name) => {
    const copy = minified({});
    expect(Reflect.get(copy, name).prototype.name).toBe(name);
  });

  it('throws errors that are recognised here, and recognises ours', () => {
    const copy = minified({});
    const theirs = new copy.NotFoundError('There is no such job.', { status: 404 });
    expect(theirs instanceof errors.ScenarioError).toBe(false);
    expect(theirs instanceof Error).toBe(false);
    expect(isScenarioError(theirs) && theirs.kind).toBe('not-found');
    expect(copy.isScenarioError(new errors.NotFoundError('x'))).toBe(true);
    expect([theirs.name, String(theirs), JSON.parse(JSON.stringify(theirs)).name]).toEqual([
      'NotFoundError',
      'NotFoundError: There is no such job.',
      'NotFoundError',
    ]);
  });
});

it.each([
  null,
  undefined,
  'x',
  1,
  {},
  new Error('x'),
  { kind: 'not-found', name: 'NotFoundError' },
])('%s is not an error of this package', (value) => {
  expect(isScenarioError(value)).toBe(false);
});

it('the name of an error is not logged twice', () => {
  const error = new errors.InvalidRequestError('bad crop', { status: 400 });
  expect(Object.keys(error)).not.toContain('name');
  expect(error.stack).toMatch(/^InvalidRequestError: bad crop\n/);
  expect(inspect(error)).toMatch(/^InvalidRequestError: bad crop\n/);
});

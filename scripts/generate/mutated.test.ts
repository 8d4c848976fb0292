import { rm } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { sample } from '../../src/testing/sample.js';
import { renderOutputs } from './outputs.js';
import { writeDocument } from './testing.js';
import { doors } from './testingDoors.js';

type Path = readonly (string | number)[];

/** Replacements for a value. */
const others: readonly [name: string, value: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'x'],
  ['a number', -1],
  ['a boolean', true],
  ['an empty list', []],
  ['a list', [{}]],
  ['an empty object', {}],
  ['an object', { x: { y: [] } }],
];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inner = replaced(copy[key], rest, other);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner;
  return copy;
}

const mutations = Object.entries(doors).flatMap(([file, text]) => {
  const value: unknown = parse(text);
  return pathsOf(value).flatMap((path) =>
    others.map(([name, other]) => ({ file, path, name, value: replaced(value, path, other) })),
  );
});

// All of them take minutes; a prime step visits every kind of place.
const tried = mutations.filter((_mutation, index) => index % 13 === 0);

it('a document with any value replaced is accepted, or refused with file and line', async () => {
  const unexplained: string[] = [];
  expect(tried.length).toBeGreaterThan(100);
  for (const { file, path, name, value } of sample(tried)) {
    const text =
      value === undefined ? '' : file.endsWith('.json') ? JSON.stringify(value) : stringify(value);
    const copy = await writeDocument({ ...doors, [file]: text });
    try {
      await renderOutputs(copy);
    } catch (error) {
      const isExplained = error instanceof BrokenDocumentError && /:\d+:\d+ ./.test(error.message);
      if (!isExplained) unexplained.push(`${name} at ${file} ${path.join('/')}: ${error}`);
    } finally {
      await rm(copy.folder, { recursive: true });
    }
  }
  expect(unexplained).toEqual([]);
}, 600_000);

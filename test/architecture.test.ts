import { describe, expect, it } from 'vitest';
import { packageRoot } from './consumer.js';
import { findCircles, type Import, readImports } from './importGraph.js';

const rooms = [
  ...['openapi', 'src', 'contract-tests', 'stand-in', 'cli', 'scripts', 'test', 'bench'],
  'generated',
];
const imports = readImports(packageRoot, rooms);

/** Modules that the engine may run: helpers without knowledge of a service. Types may come from anywhere. */
const helpersOfTheEngine = [
  'src/basicAuth.ts',
  'src/basicProblem.ts',
  'src/contract/document.ts',
  'src/contract/findings.ts',
  'src/contract/forms.ts',
  'src/contract/pointer.ts',
  'src/redact.ts',
  'src/redactJson.ts',
  'src/redactor.ts',
];

function isIn(file: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`));
}

function isTest(file: string): boolean {
  return /\.test\.ts$|\/testing\//.test(file);
}

/** Known circles to be removed: the test fails once they are gone. */
const knownCircles: string[][] = [];

/** The imports that a rule forbids, as `from -> to`. */
function broken(rule: (edge: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, to }) => `${from} -> ${to}`);
}

describe('the walls of docs/ARCHITECTURE.md', () => {
  it('forbid import cycles', () => {
    expect(imports.length).toBeGreaterThan(1_000);
    expect(findCircles(imports)).toEqual(knownCircles);
  });

  it('allow the engine only helpers without knowledge of a service', () => {
    const strays = broken(
      ({ from, to, kind, typesOnly }) =>
        isIn(from, 'contract-tests/engine') &&
        !isTest(from) &&
        kind === 'file' &&
        !isIn(to, 'contract-tests/engine') &&
        (!typesOnly || isIn(to, 'contract-tests')) &&
        !helpersOfTheEngine.includes(to),
    );
    expect(strays).toEqual([]);
  });

  it('keep targets and reports free of knowledge of a service', () => {
    const strays = broken(
      ({ from, to }) =>
        isIn(from, 'contract-tests/targets', 'contract-tests/report') &&
        !isTest(from) &&
        isIn(to, 'contract-tests/scenario', 'src/resources', 'generated'),
    );
    expect(strays).toEqual([]);
  });

  it('keep the suite free of test runners, except in its vitest entry', () => {
    const door = /^contract-tests\/(harness|reporter|setup|suite\.contract\.test)\.ts$/;
    const strays = broken(
      ({ from, to }) =>
        isIn(from, 'contract-tests') &&
        !isTest(from) &&
        !door.test(from) &&
        (/^vitest/.test(to) || door.test(to)),
    );
    expect(strays).toEqual([]);
  });

  it('keep the stand-in free of project imports', () => {
    const strays = broken(
      ({ from, to, kind }) =>
        isIn(from, 'stand-in') && !isTest(from) && kind === 'file' && !isIn(to, 'stand-in'),
    );
    expect(strays).toEqual([]);
  });

  it('let the stand-in run without packages: only one file imports sharp', () => {
    const strays = broken(
      ({ from, to, kind, typesOnly }) =>
        isIn(from, 'stand-in') &&
        !isTest(from) &&
        from !== 'stand-in/sharp.ts' &&
        kind === 'package' &&
        !typesOnly &&
        !to.startsWith('node:'),
    );
    expect(strays).toEqual([]);
  });

  it('forbid imports of scripts', () => {
    expect(broken(({ from, to }) => isIn(to, 'scripts') && !isIn(from, 'scripts'))).toEqual([]);
  });

  it('allow imports in one direction: src, then the suite, then the commands', () => {
    const strays = broken(({ from, to }) => {
      if (isTest(from)) return false;
      if (isIn(from, 'src')) return isIn(to, 'contract-tests', 'stand-in', 'cli', 'bench', 'test');
      if (isIn(from, 'contract-tests')) return isIn(to, 'stand-in', 'cli', 'bench', 'test');
      return isIn(from, 'cli', 'scripts') && isIn(to, 'bench', 'test');
    });
    expect(strays).toEqual([]);
  });

  it('keep test code out of the package', () => {
    expect(
      broken(
        ({ from, to }) => isIn(from, 'src', 'contract-tests', 'cli') && !isTest(from) && isTest(to),
      ),
    ).toEqual([]);
  });
});

describe('the search for cycles', () => {
  const edge = (from: string, to: string): Import => ({ from, to, kind: 'file', typesOnly: true });

  it('finds a cycle over several files, and of a file with itself', () => {
    const graph = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('d', 'd'), edge('c', 'd')];
    expect(findCircles(graph)).toEqual([['d'], ['a', 'b', 'c']]);
  });

  it('finds no cycle if two paths lead to one file', () => {
    expect(findCircles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toEqual(
      [],
    );
  });
});

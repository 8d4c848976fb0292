import { describe, expect, it } from 'vitest';
import { packageRoot } from './consumer.js';
import { findCircles, type Import, readImports } from './importGraph.js';

const rooms = [
  ...['openapi', 'src', 'contract-tests', 'stand-in', 'cli', 'scripts', 'test', 'bench'],
  'generated',
];
const imports = readImports(packageRoot, rooms);

/** What the engine may run of ours: helpers that know no service. Types of anything are free. */
const helpersOfTheEngine = [
  'src/basicAuth.ts',
  'src/contract/document.ts',
  'src/contract/findings.ts',
  'src/contract/pointer.ts',
  'src/redact.ts',
  'src/redactor.ts',
];

function isIn(file: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`));
}

function isTest(file: string): boolean {
  return /\.test\.ts$|\/testing\//.test(file);
}

/** Circles that are known, and must go: the test says so once they have gone. */
const knownCircles: string[][] = [];

/** The imports that a rule forbids, as `from -> to`. */
function broken(rule: (edge: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, to }) => `${from} -> ${to}`);
}

describe('the walls of docs/ARCHITECTURE.md', () => {
  it('no files import each other in a circle', () => {
    expect(imports.length).toBeGreaterThan(1_000);
    expect(findCircles(imports)).toEqual(knownCircles);
  });

  it('the engine of the suite runs nothing of ours but helpers that know no service', () => {
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

  it('targets and reports know no service either', () => {
    const strays = broken(
      ({ from, to }) =>
        isIn(from, 'contract-tests/targets', 'contract-tests/report') &&
        !isTest(from) &&
        isIn(to, 'contract-tests/scenario', 'src/resources', 'generated'),
    );
    expect(strays).toEqual([]);
  });

  it('the suite knows no test runner, but for its door for vitest', () => {
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

  it('the stand-in imports nothing of ours', () => {
    const strays = broken(
      ({ from, to, kind }) =>
        isIn(from, 'stand-in') && !isTest(from) && kind === 'file' && !isIn(to, 'stand-in'),
    );
    expect(strays).toEqual([]);
  });

  it('the stand-in runs with nothing installed: sharp is asked for in one place', () => {
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

  it('nobody imports scripts', () => {
    expect(broken(({ from, to }) => isIn(to, 'scripts') && !isIn(from, 'scripts'))).toEqual([]);
  });

  it('imports run one way: src, then the suite, then the commands', () => {
    const strays = broken(({ from, to }) => {
      if (isTest(from)) return false;
      if (isIn(from, 'src')) return isIn(to, 'contract-tests', 'stand-in', 'cli', 'bench', 'test');
      if (isIn(from, 'contract-tests')) return isIn(to, 'stand-in', 'cli', 'bench', 'test');
      return isIn(from, 'cli', 'scripts') && isIn(to, 'bench', 'test');
    });
    expect(strays).toEqual([]);
  });

  it('nothing that is shipped imports what is for tests', () => {
    expect(
      broken(
        ({ from, to }) => isIn(from, 'src', 'contract-tests', 'cli') && !isTest(from) && isTest(to),
      ),
    ).toEqual([]);
  });
});

describe('the search for circles', () => {
  const edge = (from: string, to: string): Import => ({ from, to, kind: 'file', typesOnly: true });

  it('finds a circle over several files, and one of a file with itself', () => {
    const graph = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('d', 'd'), edge('c', 'd')];
    expect(findCircles(graph)).toEqual([['d'], ['a', 'b', 'c']]);
  });

  it('finds none where two ways lead to one file', () => {
    expect(findCircles([edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')])).toEqual(
      [],
    );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from './consumer.js';

const read = (name: string): string => readFileSync(join(packageRoot, name), 'utf8');

it('every package of the lock file has a checksum but no URL', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
  };
  const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);
  expect(installed.length).toBeGreaterThan(100);
  const without = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(without.map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('npm 11 is told to run no script of a package when it is installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
  };
  // Its own `prepare` is what a clone needs. Optional ones are for other systems.
  const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript, optional }]) =>
    path !== '' && hasInstallScript && !optional ? path.replace(/^.*node_modules\//, '') : [],
  );
  const { allowScripts } = JSON.parse(read('package.json'));
  expect(allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])));
});

it('every guarantee of SECURITY.md names an existing test, and README links to it', () => {
  const guarantees = read('SECURITY.md')
    .split(/^## /m)
    .find((part) => /^Guarantees/.test(part));
  const rows = (guarantees ?? '').split('\n').filter((line) => /^\| [A-Z`]/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  const named = (row: string) => [...row.matchAll(/`([\w/.-]+\.test\.ts)`/g)];
  expect(rows.filter((row) => named(row).length === 0)).toEqual([]);
  const tests = rows.flatMap(named).map(([, file = '']) => file);
  expect(tests.filter((file) => !existsSync(join(packageRoot, file)))).toEqual([]);
  expect(read('README.md')).toContain('](SECURITY.md)');
});

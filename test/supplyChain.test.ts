import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
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

it('third-party code bundled into the package comes with its licence', async () => {
  const { metafile } = await build({
    entryPoints: [join(packageRoot, 'contract-tests/engine/fastCheck.ts')],
    absWorkingDir: packageRoot,
    ...{ bundle: true, write: false, metafile: true, logLevel: 'silent' },
    ...{ platform: 'neutral', mainFields: ['module', 'main'], format: 'esm' },
  });
  const joined = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  // The validators are written by ajv, with parts of both.
  const names = new Set([...joined, 'ajv', 'ajv-formats', 'commander']);
  expect(names).toContain('pure-rand');
  const notices = words(read('THIRD-PARTY-NOTICES'));
  for (const name of names) {
    expect(notices, name).toContain(words(read(`node_modules/${name}/LICENSE`)));
    expect(notices).toContain(`${name}, in`);
  }
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

function words(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

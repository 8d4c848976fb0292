import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));

/** The modules that running `file` loads, and the packages that these name. */
async function loadedBy(file: string): Promise<{ files: string[]; packages: string[] }> {
  const { metafile } = await build({
    entryPoints: [join(src, file)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
    platform: 'neutral',
    logLevel: 'silent',
  });
  const files = Object.keys(metafile.inputs);
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const packages = imports.filter(({ external }) => external).map(({ path }) => path);
  return { files, packages: [...new Set(packages)] };
}

describe('importing the client', () => {
  it('loads one package and no Node modules', async () => {
    const { files, packages } = await loadedBy('index.ts');
    expect(packages).toEqual(['openapi-fetch']);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => /validators|contract|testing|src\/node/.test(file))).toEqual([]);
  });

  it('does not compile code from text', () => {
    const offenders = sources().filter(({ text }) => /\beval\(|new Function\(|node:vm/.test(text));
    expect(offenders.map(({ file }) => file)).toEqual([]);
  });
});

it('only the entry point for Node imports node: modules', () => {
  const users = sources().filter(({ text }) => /from 'node:|import\('node:/.test(text));
  expect(users.filter(({ file }) => dirname(file) !== 'node')).toEqual([]);
  expect(users.length).toBeGreaterThan(2);
});

/** The files of the client, but for its tests. */
function sources(): { file: string; text: string }[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.ts'))
    .map((each) => relative(src, join(each.parentPath, each.name)))
    .filter((file) => !file.endsWith('.test.ts') && dirname(file).split(sep)[0] !== 'testing')
    .filter((file) => dirname(file).split(sep)[0] !== 'contract')
    .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }));
}

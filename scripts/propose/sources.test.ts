import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proposeEdit } from '../../cli/propose/edits.js';
import document from '../../generated/openapi.json' with { type: 'json' };
import { toPointer } from '../../src/contract/pointer.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { SchemaFiles } from './sources.js';

const root = join(import.meta.dirname, '../..');

it('what is edited is as Biome formats it, for every field of its largest records', async () => {
  const folder = await makeFolder();
  cpSync(join(root, 'openapi'), join(folder, 'openapi'), { recursive: true });
  for (const name of ['biome.json', '.gitignore']) cpSync(join(root, name), join(folder, name));
  const sources = new SchemaFiles(join(folder, 'openapi'));
  const outcomes = (['Asset', 'AssetMetadata', 'Job', 'Upload'] as const).flatMap((name) =>
    Object.keys(document.components.schemas[name].properties).map((field) =>
      proposeEdit(sources, {
        documentPointer: toPointer('components', 'schemas', name, 'properties', field),
        ...{ keyword: 'null', field, newValues: [], count: 200, operations: [], check: '' },
        ...{ message: '', dates: ['2026-11-01'], targets: [] },
      }),
    ),
  );
  expect(outcomes.filter((each) => 'file' in each).length).toBeGreaterThan(100);
  for (const { file, after } of sources.changes()) {
    writeFileSync(join(folder, 'openapi', file), after);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'check', '--colors=off', 'openapi'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ status, told: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, told: '' });
});

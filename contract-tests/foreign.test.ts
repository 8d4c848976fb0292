import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { sample } from '../src/testing/sample.js';
import { compileContract } from './compile.js';
import { makeChecks } from './engine/checks.js';

const examples = join(
  dirname(createRequire(import.meta.url).resolve('@readme/oas-examples/package.json')),
  '3.1/json',
);

it.each(sample(readdirSync(examples).sort(), 3))(
  'checks are made for the third-party document %s',
  async (name) => {
    const contract = await compileContract(JSON.parse(readFileSync(join(examples, name), 'utf8')));
    const checks = makeChecks(contract);
    const { operations } = contract.document;

    expect(checks.length).toBeGreaterThanOrEqual(operations.length);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  },
);

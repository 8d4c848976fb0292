import { join } from 'node:path';
import { expect, it } from 'vitest';
import config from '../vitest.config.js';
import { readImports } from './importGraph.js';

const samplers = ['src/testing/sample.ts', 'contract-tests/testing/sampleChecks.ts'];
const rooms = ['bench', 'cli', 'contract-tests', 'openapi', 'scripts', 'src', 'stand-in', 'test'];

it('every test that plays a part of its cases plays all of them among the long tests', () => {
  const long = config.test?.projects?.find(
    (project) => typeof project === 'object' && 'test' in project && project.test?.name === 'long',
  ) as { test: { include: string[] } };
  const sampling = readImports(join(import.meta.dirname, '..'), rooms)
    .filter(({ from, to }) => samplers.includes(to) && /(?<!\.long)\.test\.ts$/.test(from))
    .map(({ from }) => from);

  expect([...new Set(sampling)].sort()).toEqual(
    long.test.include.filter((pattern) => !pattern.includes('*')).sort(),
  );
});

import { expect, it } from 'vitest';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { defaultSelection } from '../../contract-tests/selection.js';
import { UsageError } from '../commandLine.js';
import { cli } from '../testing/cli.js';
import { readExpected } from './readers.js';
import { checkSelection } from './selection.js';

const broken = [
  '',
  'refused-data',
  'refused-data=',
  'refused-data=400,',
  '=400',
  'refused-data=400;403',
  'refused-data=600',
  'refused-data=40',
  'refused-data=4X',
  'refused-data=any',
];

it.each(broken)('--expect %j is refused with an example', async (text) => {
  const message = `--expect must be a check and its statuses, for example refused-data=400,4XX, not "${text}".`;
  expect(() => readExpected(text)).toThrow(new UsageError(message));
  const { code, stderr } = await cli(['contract', '--expect', text]);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

it('--expect accepts statuses and ranges in any case, and adds up', () => {
  const first = readExpected('refused-data=400, 4xx');
  expect(readExpected('not-found=410', first)).toEqual([
    { check: 'refused-data', statuses: ['400', '4XX'] },
    { check: 'not-found', statuses: ['410'] },
  ]);
});

it('--expect of an unknown check lists the known ones', () => {
  const rules = readExpected('refuse-data=400');
  expect(() => checkSelection(scenarioContract(), defaultSelection, rules)).toThrow(
    /The check of --expect must be one of .*refused-data.*, not "refuse-data"/,
  );
});

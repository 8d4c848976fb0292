import { describe, expect, it } from 'vitest';
import { describeTaken, hintOf, optionsIn } from './npmOptions.js';

const under = (event: string, script: string, taken: Record<string, string> = {}) => ({
  ...{ npm_lifecycle_event: event, npm_lifecycle_script: script, npm_config_loglevel: 'silent' },
  ...Object.fromEntries(
    Object.entries(taken).map(([name, value]) => [`npm_config_${name}`, value]),
  ),
});

const names = ['check', 'merge-reports', 'seed', 'strict', 'json'];
const generate = 'tsx scripts/generate.ts';
const live = 'tsx scripts/contract.ts live';

it('the options of a script are those that its help names', () => {
  const help =
    'Usage: npm run x -- [options]\n\n  --check  see a-b--c\n  --merge-reports DIR... or --check';
  expect(optionsIn(help)).toEqual(['check', 'merge-reports']);
});

describe('an option that npm took for itself', () => {
  it.each([
    ['generate', generate, { check: 'true' }, [], 'npm run generate -- --check'],
    ['test', 'tsx scripts/test.ts', { check: 'true' }, [], 'npm test -- --check'],
    ['contract:live', live, { seed: 'true' }, ['live', '5'], 'npm run contract:live -- --seed 5'],
    ['contract:live', live, { seed: 'a b' }, ['live'], "npm run contract:live -- --seed='a b'"],
    ['generate', generate, { check: '' }, [], 'npm run generate -- --no-check'],
    [
      ...['contract:live', live, { merge_reports: 'true', strict: 'true' }, ['live', 'a b']],
      'npm run contract:live -- --merge-reports --strict …',
    ],
    [
      ...['runtimes', 'npm run -s build && tsx test/runRuntimes.ts', { check: 'true' }, []],
      'npm run runtimes -- --check',
    ],
  ] as const)(
    'of %s (%s) with %j, %j leads to the line to copy',
    (event, script, set, args, line) => {
      expect(describeTaken(names, args, under(event, script, set))).toMatch(
        /^npm took --.+ for itself\. Options come after `--`: `(.+)`\.$/,
      );
      expect(describeTaken(names, args, under(event, script, set))).toContain(`\`${line}\``);
    },
  );

  it.each([
    ['without npm', {}, []],
    ['without an option', under('generate', generate), []],
    ['after --', under('generate', generate, { check: 'true' }), ['--check']],
    ['of npm, which .npmrc may set', under('cli', generate, { json: 'true' }), []],
  ])('is not seen %s', (_what, env, args) => {
    expect(describeTaken(names, args, env)).toBeUndefined();
  });
});

describe('the hint after an invalid command line', () => {
  it.each([
    [{}, ['foo'], '`--help` lists the options.'],
    [under('generate', generate), ['--bogus'], '`npm run generate -- --help` lists the options.'],
    [
      ...[under('contract:live', live), ['live', 'json']],
      'Options come after `--`: `npm run contract:live -- --OPTION json`. `npm run contract:live -- --help` lists the options.',
    ],
  ] as const)('in %j with %j', (env, args, hint) => {
    expect(hintOf(args, env)).toBe(hint);
  });
});

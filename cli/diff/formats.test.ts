import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { accept, toAcceptances } from './accept.js';
import type { Change } from './change.js';
import { toGithub } from './github.js';
import { toSarif } from './sarif.js';
import { type Comparison, toText } from './text.js';

const change: Change = {
  rule: 'bound',
  class: 'breaking',
  side: 'request',
  pointer: '/components/schemas/Door/maxLength',
  message: 'maxLength is 3 instead of 9:\n100% less, is allowed.',
  operations: ['doorsMove'],
  evidence: { body: 'aaaa', reason: '/a must NOT have more than 3 characters' },
};
const words: Change = {
  ...{ rule: 'words', class: 'editorial', side: 'document', pointer: '', operations: [] },
  message: 'The title differs.',
};
const comparison = (...changes: Change[]): Comparison => ({
  ...{ from: 'main', to: 'the working tree', version: '1.0.0', step: 'major', changes },
  placeOf: () => ({ file: 'openapi/schemas/Door, open.yaml', line: 7, column: 3 }),
});

it('the text report names the rule, the place, a body and the reason for acceptance', () => {
  const text = toText(comparison({ ...change, accepted: 'Nobody sends more.' }));
  expect(text).toContain('bound /components/schemas/Door/maxLength (doorsMove)');
  expect(text).toContain('for example "aaaa": /a must NOT have more than 3 characters');
  expect(text).toContain('accepted: Nobody sends more.');
});

it('the text report says what follows from a version below 1.0.0', () => {
  const text = (version: string) =>
    toText({ ...comparison(change), version, step: 'minor' })
      .split('\n')
      .at(-1);
  expect(text('1.2.3')).toBe('Step: minor. Next version: 1.3.0');
  expect(text('0.1.0')).toBe(
    'Step: minor. Next version: 0.1.1 (below 1.0.0 a major step raises the second number, any other the third)',
  );
});

describe('annotations of GitHub', () => {
  it('name file, line and rule, and escape foreign text', () => {
    expect(toGithub(comparison(change, words))).toBe(
      '::error file=openapi/schemas/Door%2C open.yaml,line=7,col=3,title=breaking for requests%3A bound::' +
        'maxLength is 3 instead of 9:\\n100%25 less, is allowed. At /components/schemas/Door/maxLength (doorsMove).',
    );
  });

  it('report an accepted change without failing', () => {
    const text = toGithub(comparison({ ...change, accepted: 'Known.' }));
    expect(text).toMatch(/^::notice .*Accepted: Known\.$/);
  });

  it('are absent without changes', () => {
    expect(toGithub(comparison(words))).toBe('');
  });
});

it('SARIF names rules, places, levels and accepted changes', () => {
  const log = JSON.parse(toSarif(comparison({ ...change, accepted: 'Known.' }, words)));
  expect(log.version).toBe('2.1.0');
  const [{ tool, results }] = log.runs;
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['bound', 'words']);
  expect(results).toMatchObject([
    {
      ruleId: 'bound',
      level: 'error',
      suppressions: [{ kind: 'external', justification: 'Known.' }],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'openapi/schemas/Door,%20open.yaml' },
            region: { startLine: 7, startColumn: 3 },
          },
        },
      ],
    },
    { ruleId: 'words', level: 'none' },
  ]);
});

describe('accepted changes', () => {
  const read = (text: string) => toAcceptances(parse(text), 'accept.yaml');
  const entry = `- rule: bound
  side: request
  pointer: /components/schemas/Door/maxLength
  reason: Nobody sends more.
`;

  it('are marked by rule, side and pointer, and reported if they do not occur', () => {
    const [known] = read(entry);
    const other = { ...change, side: 'response' as const };
    const { changes, unused } = accept([change, other], read(entry));
    expect(changes.map(({ accepted }) => accepted)).toEqual(['Nobody sends more.', undefined]);
    expect(unused).toEqual([]);
    expect(accept([other], read(entry)).unused).toEqual([known]);
  });

  it.each([
    ['a: 1', 'must contain a list'],
    ['- bound', 'entry 1 must have rule, side, pointer, reason'],
    [entry.replace('reason: Nobody sends more.', "reason: ' '"), 'entry 1: reason is missing'],
    [
      entry.replace('rule: bound', 'rule: bond'),
      'entry 1: rule must be one that a comparison names, not "bond".',
    ],
    [
      `${entry}  note: x\n`,
      'entry 1: a key must be one of rule, side, pointer, reason, not "note".',
    ],
  ])('%j is refused', (text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });
});

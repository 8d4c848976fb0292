import { describe, expect, it, onTestFinished } from 'vitest';
import type { Json } from '../../src/contract/document.js';
import { sample } from '../../src/testing/sample.js';
import { editAssets } from '../../stand-in/deviations/edit.js';
import { startStandIn } from '../../stand-in/server.js';
import { compileContract } from '../compile.js';
import { scenarioContract } from '../scenario/contract.js';
import { writableTarget } from '../testing/reported.js';
import { runCheck } from './check.js';
import { makeChecks } from './checks.js';
import { operationNamed } from './contractDocument.js';
import { judgeWrite } from './kept.js';
import type { Target } from './target.js';

const text = { type: 'string' };
const properties = {
  name: text,
  size: { type: 'integer' },
  at: { ...text, format: 'date-time' },
  site: { ...text, format: 'uri' },
  labels: { type: 'array', items: text },
  place: { type: 'object', properties: { city: text } },
  parts: { type: 'number' },
  pin: { ...text, writeOnly: true },
};
const thing = { ...properties, id: text, parts: { type: 'array', items: {} } };

function contractOf(isWrapped: boolean) {
  const record = { type: 'object', properties: thing };
  const schema = isWrapped ? { type: 'object', properties: { thing: record } } : record;
  return compileContract({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/things': {
        post: {
          operationId: 'make',
          requestBody: {
            content: { 'application/json': { schema: { type: 'object', properties } } },
          },
          responses: { 201: { description: 'It.', content: { 'application/json': { schema } } } },
        },
      },
    },
  });
}

const wrapped = contractOf(true);

async function judged(sent: Json, thingAnswered: Json, isWrapped = true) {
  const contract = await (isWrapped ? wrapped : contractOf(false));
  const response = {
    ...{ status: 201, headers: new Headers(), text: '' },
    body: isWrapped ? { thing: thingAnswered } : thingAnswered,
  };
  const plan = {
    ...{ method: 'POST', path: '/things', parameters: {}, query: {}, headers: {}, credentials: [] },
    body: JSON.stringify(sent),
  };
  const make = operationNamed(contract.document, 'make');
  const of = (profile: typeof contract.profile) =>
    judgeWrite({ ...contract, profile }, make, {} as Target, { plan, response, isMixed: false });
  return { promised: await of({ kept: {} }), silent: await of({}), of };
}

describe('an answer to a write', () => {
  it.each<[field: string, sent: Json, answered: Json]>([
    ['/thing/name', { name: 'a' }, { name: 'b' }],
    ['/thing/name', { name: 'image/png' }, { name: 'image/gif' }],
    ['/thing/name', { name: 'a/PNG' }, { name: 'a/png' }],
    ['/thing/size', { size: 1 }, { size: 2 }],
    ['/thing/labels', { labels: ['a', 'b'] }, { labels: ['a'] }],
    ['/thing/place/city', { place: { city: 'a' } }, { place: { city: 'b' } }],
    ['/thing/site', { site: 'https://a.test' }, { site: 'https://b.test' }],
    ['/thing/at', { at: '2026-01-01T00:00:00Z' }, { at: '2026-01-02T00:00:00Z' }],
  ])('that has another %s is a violation if the profile says what is kept', async (at, ...both) => {
    const { promised, silent } = await judged(...both);
    expect(promised.violations.map(({ keyword, pointer }) => [keyword, pointer])).toEqual([
      ['kept', at],
    ]);
    expect(silent.violations).toEqual([]);
    expect(silent.lenient).toEqual(promised.violations);
  });

  it('without an object around the record is compared too', async () => {
    const { promised } = await judged({ name: 'a' }, { name: 'b' }, false);
    expect(promised.violations.map(({ pointer }) => pointer)).toEqual(['/name']);
  });

  it.each<[name: string, sent: Json, answered: Json]>([
    ['the same', { name: 'a', size: 1, labels: ['a'] }, { name: 'a', size: 1, labels: ['a'] }],
    ['a field less, which a later read may have', { name: 'a' }, {}],
    ['a label more', { labels: ['a'] }, { labels: ['new', 'a'] }],
    ['a time in another zone', { at: '2026-01-01T00:00:00Z' }, { at: '2026-01-01T01:00:00+01:00' }],
    ['an address with its slash', { site: 'https://a.test' }, { site: 'https://a.test/' }],
    ['a media type in other letters', { name: 'image/PNG' }, { name: 'image/png' }],
    ['another type by the document', { parts: 3 }, { parts: [] }],
    ['a secret that is for requests only', { pin: '1' }, { pin: '2' }],
    ['a field that the document lacks', { other: 1 }, { other: 2 }],
  ])('with %s is in order', async (_name, sent, answered) => {
    expect((await judged(sent, answered)).promised.violations).toEqual([]);
  });

  it('may have the value in another field, if the profile says so', async () => {
    const { of } = await judged({ name: 'a' }, { name: 'b', id: 'a' });
    const kept = { make: { '/name': ['/name', '/id'] } };
    expect((await of({ kept })).violations).toEqual([]);
  });
});

const contract = scenarioContract();
// Each field is sent by many of them.
const uploads = sample(
  makeChecks(contract).filter(
    ({ operation, name }) => operation === 'assetsUpload' && name === 'accepted-data',
  ),
  12,
);

it.each<[what: string, keyword: string[], change: Parameters<typeof editAssets>[0]]>([
  ['keeps everything', [], () => {}],
  ['shows what was to be hidden', ['kept'], (asset) => Object.assign(asset, { isHidden: false })],
  ['loses a parent later', ['kept'], ({ metadata }) => delete metadata.parentId],
])('a service that %s is told by what is read afterwards', async (_what, keywords, change) => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = { ...(await writableTarget(contract, standIn, {})), pollIntervalMs: 0 };
  standIn.setDeviations([
    {
      ...{ name: 'later', description: '', operations: ['assetsRetrieve'] },
      apply: editAssets(change),
    },
  ]);
  const found = new Set<string>();
  for (const check of uploads) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'not-applicable') continue;
    for (const { keyword } of outcome.violations) found.add(keyword);
  }
  expect([...found]).toEqual(keywords);
});

it('a service whose replicas show a record as it was for two readings keeps everything', async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = { ...(await writableTarget(contract, standIn, {})), pollIntervalMs: 0 };
  const readings = new Map<string, number>();
  standIn.setDeviations([
    {
      ...{ name: 'stale', description: '', operations: ['assetsRetrieve'] },
      apply: editAssets((asset) => {
        const reading = (readings.get(asset.id) ?? 0) + 1;
        readings.set(asset.id, reading);
        if (reading <= 2) delete asset.metadata.parentId;
      }),
    },
  ]);
  const found: string[] = [];
  for (const check of uploads) {
    const outcome = await runCheck(check, target);
    if (outcome.status !== 'not-applicable')
      found.push(...outcome.violations.map(({ keyword }) => keyword));
  }
  expect(found).toEqual([]);
  expect(Math.max(...readings.values())).toBe(3);
});

it('what no profile promises to keep is read once', async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = { ...(await writableTarget(contract, standIn, {})), pollIntervalMs: 0 };
  const readings = new Map<string, number>();
  standIn.setDeviations([
    {
      ...{ name: 'forgetful', description: '', operations: ['assetsRetrieve'] },
      apply: editAssets((asset) => {
        readings.set(asset.id, (readings.get(asset.id) ?? 0) + 1);
        asset.collectionIds = ['another'];
      }),
    },
  ]);
  const { kept: _none, ...profile } = contract.profile;
  const lenient: string[] = [];
  for (const check of makeChecks({ ...contract, profile })) {
    if (!uploads.some(({ id }) => id === check.id)) continue;
    const outcome = await runCheck(check, target);
    if (outcome.status === 'not-applicable') continue;
    lenient.push(...(outcome.lenient ?? []).map(({ keyword }) => keyword));
  }
  expect(lenient).toContain('kept');
  expect(new Set(readings.values())).toEqual(new Set([1]));
});

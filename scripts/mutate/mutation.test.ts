import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Variant } from '../../contract-tests/engine/variants.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { fetchFromMock } from '../../contract-tests/targets/mock.js';
import type { Served } from '../../contract-tests/targets/prism.js';
import { startPrism } from '../../contract-tests/targets/prism.js';
import { playsAll, sample } from '../../src/testing/sample.js';
import { scoreDocuments } from './documents.js';
import { countDriftAlarms, countFalseAlarms } from './falseAlarms.js';
import { type MutatingProxy, startMutatingProxy } from './proxy.js';
import { scoreResponses } from './responses.js';

const contract = scenarioContract();
const part = playsAll ? 1 : 0.05;
const fewer = playsAll ? 1 : 0.02;
const { document } = contract;
/** To list the mutants of every operation takes longer than to score those that are picked. */
const some = {
  ...contract,
  document: { ...document, operations: sample(document.operations, 5) },
};
const share = (fewer * document.operations.length) / some.document.operations.length;
let prism: Served;
let proxy: MutatingProxy;

beforeAll(async () => {
  prism = await startPrism('generated/openapi.json');
  proxy = await startMutatingProxy(prism.url);
});

afterAll(async () => {
  await proxy.close();
  await prism.close();
});

describe('a sample of the mutants', () => {
  it('includes broken responses, which are noticed, and valid ones, which are accepted', async () => {
    const { broken, sound } = await scoreResponses(some, proxy, {
      share: 0.012 * share,
      seed: 7,
    });

    expect([...broken.survivors, ...sound.survivors]).toEqual([]);
    // How many of each are among the few that are picked changes with every change of the document.
    expect(broken.killed).toBeGreaterThan(playsAll ? 200 : 0);
    expect(sound.killed).toBeGreaterThan(playsAll ? 100 : 0);
  });

  it('includes changed documents, which are noticed', () => {
    const { killed, survivors } = scoreDocuments(document, { share: 0.025 * part, seed: 7 });

    expect(survivors).toEqual([]);
    expect(killed).toBeGreaterThan(15 * part);
  });

  it('random valid responses raise no false alarm', () => {
    const { killed, survivors } = countFalseAlarms(some, { responses: 1_000 * fewer, seed: 7 });

    expect(survivors).toEqual([]);
    expect(killed).toBeGreaterThanOrEqual(1_000 * fewer);
  });
});

describe('a mutant that the suite does not notice survives:', () => {
  it('a broken response that never reaches the checks', async () => {
    const deaf: MutatingProxy = { ...proxy, replacing: () => fetchFromMock };
    const { broken } = await scoreResponses(some, deaf, { share: 0.005 * share, seed: 7 });

    expect(broken.survivors.length).toBe(broken.mutants);
    expect(broken.survivors[0]?.why).toBe('nothing was reported');
  });

  it('an optional field demanded of a service that never leaves one out, and nothing else', () => {
    const never = ({ kind }: Variant): boolean => kind !== 'absent';
    const demanded = (title: string): boolean => title === 'optional field demanded';
    const sampled = { share: 0.04 * part, seed: 7 };
    const missed = scoreDocuments(document, { ...sampled, tries: demanded }, never);
    const others = { ...sampled, tries: (title: string) => !demanded(title) };
    const seen = scoreDocuments(document, others, never);

    expect(missed.mutants).toBeGreaterThan(0);
    expect(missed.survivors).toHaveLength(missed.mutants);
    expect(seen.mutants).toBeGreaterThan(0);
    expect(seen.survivors).toEqual([]);
  });
});

it('random responses with only new fields and values are drift, never a violation', () => {
  const { killed, survivors } = countDriftAlarms(some, { responses: 1_000 * fewer, seed: 7 });

  expect(survivors).toEqual([]);
  expect(killed).toBeGreaterThanOrEqual(1_000 * fewer);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { playsAll, sample } from '../src/testing/sample.js';
import type { Deviation } from '../stand-in/deviations/deviation.js';
import { deviationNamed, REQUEST_DEVIATIONS } from '../stand-in/deviations.js';
import { startStandIn } from '../stand-in/server.js';
import { runCheck } from './engine/check.js';
import { checkNames, makeChecks } from './engine/checks.js';
import { scenarioContract } from './scenario/contract.js';
import { scenarioProfile } from './scenario/profile.js';
import { mockTarget } from './targets/mock.js';
import { startPrism } from './targets/prism.js';
import { oncePerKind, walks } from './testing/oncePerKind.js';
import { writableTarget } from './testing/reported.js';

const names = [...checkNames, ...(scenarioProfile.checkNames ?? [])];
const contract = scenarioContract();
const checks = makeChecks(contract);
const docs = readFileSync('docs/checks.md', 'utf8');

/** A deviation that only one check notices, and additional permissions of the run. */
type Planted = [check: string, deviation: Deviation, env: Record<string, string>];

const planted: Planted[] = [
  ...REQUEST_DEVIATIONS.map((deviation): Planted => [deviation.check, deviation, {}]),
  ['pages', deviationNamed('first-page-repeated'), {}],
  ['filters', deviationNamed('status-filter-ignored'), {}],
  ['wrong-secret', deviationNamed('key-without-its-secret'), {}],
  ['job-readings', deviationNamed('history-reversed'), {}],
  ['asset-files', deviationNamed('dead-asset-url'), {}],
  ['private-asset', deviationNamed('public-token-opens-all'), {}],
  ['prices', deviationNamed('two-prices'), {}],
  ['upload', deviationNamed('one-part-for-several'), {}],
  ['deletion', deviationNamed('deleted-assets-stay'), { CONTRACT_ALLOW_DELETES: '1' }],
  ['archive', deviationNamed('archive-leaves-a-file-out'), {}],
  ['submission', deviationNamed('input-not-echoed'), { CONTRACT_MAX_CREATIVE_UNITS: '10' }],
];

/** A mock with one wrong answer, which only one check notices. */
type PlantedOnMock = [
  check: string,
  name: string,
  change: (request: Request, answer: Response) => Response | Promise<Response>,
];

const isClient = ({ headers }: Request): boolean =>
  headers.get('user-agent')?.startsWith('scenario-patch') ?? false;

const plantedOnMock: PlantedOnMock[] = [
  [
    'documented-response',
    'a documented refusal in another content type',
    async (request, answer) =>
      /code=404/.test(request.headers.get('prefer') ?? '') && !isClient(request)
        ? new Response(await answer.text(), {
            status: 404,
            headers: { 'content-type': 'text/json' },
          })
        : answer,
  ],
  [
    'undeclared-method',
    'an undocumented method',
    ({ method }, answer) => (method === 'DELETE' ? Response.json({}) : answer),
  ],
  [
    'client-reading',
    'a refusal of the client instead of the requested example',
    (request, answer) =>
      isClient(request) && /example=success/.test(request.headers.get('prefer') ?? '')
        ? Response.json({ message: 'There is no such job' }, { status: 404 })
        : answer,
  ],
];

/** The findings of each check about a mock with some wrong answers. */
async function saidOfMock(change: PlantedOnMock[2]) {
  const prism = await startPrism('generated/openapi.json');
  onTestFinished(() => prism.close());
  const mock = mockTarget(contract.document, prism.url);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    return change(request, await mock.fetch(request.clone()));
  };
  const speaking = new Set<string>();
  const messages: string[] = [];
  for (const check of checks.filter(({ operation }) => operation === 'jobsRetrieve')) {
    const outcome = await runCheck(check, { ...mock, fetch, submit: fetch });
    if (outcome.status === 'not-applicable') continue;
    for (const { message } of [...outcome.violations, ...outcome.drift]) {
      speaking.add(check.name);
      messages.push(message);
    }
  }
  return { speaking: [...speaking], messages };
}

const near = walks.filter((name) => name !== 'wrong-secret');

/** The findings of each check of the document about a deviating stand-in. */
async function said(name: string, deviation: Deviation, env: Record<string, string>) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = await writableTarget(contract, standIn, env);
  standIn.setDeviations([deviation]);
  const speaking = new Set<string>();
  const messages: string[] = [];
  const named: readonly string[] = deviation.operations;
  // A deviation shows in the checks of its operations, and in those that combine several.
  const chosen = checks.filter(
    ({ operation, name }) => named.includes(operation) || near.includes(name),
  );
  const played = playsAll ? chosen : oncePerKind(chosen, [...near, name]);
  for (const check of played) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'not-applicable') continue;
    const { violations, drift, lenient = [] } = outcome;
    for (const { message } of [...violations, ...drift, ...lenient]) {
      speaking.add(check.name);
      messages.push(message);
    }
  }
  return { speaking: [...speaking], messages };
}

/** The section of a check: from its heading to the next. */
function sectionOf(name: string): string | undefined {
  return docs.split(/^## /m).find((section) => section.startsWith(`${name}\n`));
}

describe('each check', () => {
  it.each(sample(planted, 22))(
    '%s alone notices a deviation, and docs/checks.md shows its message',
    async (name, deviation, env) => {
      const { speaking, messages } = await said(name, deviation, env);

      expect(speaking).toEqual([name]);
      expect(
        messages.some((message) => sectionOf(name)?.includes(message)),
        messages[0],
      ).toBe(true);
    },
  );

  it.each(sample(plantedOnMock, 3))(
    '%s alone notices a mock with %s, and docs/checks.md shows its message',
    async (name, _deviation, change) => {
      const { speaking, messages } = await saidOfMock(change);

      expect(speaking).toEqual([name]);
      expect(
        messages.some((message) => sectionOf(name)?.includes(message)),
        messages[0],
      ).toBe(true);
    },
  );

  const plantedFor = new Set([...planted, ...plantedOnMock].map(([check]) => check));

  it.each(names)('%s has a planted deviation', (name) => {
    expect(
      plantedFor.has(name),
      `Plant a deviation in stand-in/deviations/ that only ${name} notices, and name both in \`planted\` of this file`,
    ).toBe(true);
  });

  it('with a planted deviation is there', () => {
    expect([...plantedFor].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(names)('%s has a section in docs/checks.md with a sample of its output', (name) => {
    expect(sectionOf(name), `Write "## ${name}" in docs/checks.md, with a sample`).toMatch(
      /```text\n[^`]+```/,
    );
    expect(docs, 'Give it a row in the table of docs/checks.md').toContain(`| [${name}](#${name})`);
  });

  it('of the document has a listed name', () => {
    expect([...new Set(checks.map(({ name }) => name))].sort()).toEqual([...names].sort());
  });
});

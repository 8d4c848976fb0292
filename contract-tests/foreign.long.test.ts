import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Json } from '../src/contract/document.js';
import type { Finding } from '../src/contract/findings.js';
import { compileContract } from './compile.js';
import { type Check, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { mockTarget } from './targets/mock.js';
import { startPrism } from './targets/prism.js';

const examples = join(
  dirname(createRequire(import.meta.url).resolve('@readme/oas-examples/package.json')),
  '3.1/json',
);
const names = readdirSync(examples);

/** A finding that is not the target's fault, and why. */
interface Explanation {
  readonly why: string;
  explains(alarm: Alarm): boolean;
}

interface Alarm {
  readonly finding: Finding;
  readonly check: Check;
  readonly curl: string;
  readonly document: Json;
}

/** Every remaining false alarm: peculiarities of the mock, and mistakes in the documents. */
const explanations: readonly Explanation[] = [
  {
    why: 'Prism refuses with 401 and 422 whether or not the document has such an answer',
    explains: ({ finding: { keyword, actual } }) =>
      keyword === 'status' && ['401', '422'].includes(actual),
  },
  {
    why: 'Prism answers "string" where the document has a pattern and no example',
    explains: ({ finding: { keyword, actual } }) => keyword === 'pattern' && actual === '"string"',
  },
  {
    why: 'Prism answers with fields that only requests have',
    explains: ({ finding: { keyword } }) => keyword === 'writeOnly',
  },
  {
    why: 'Prism does not know unevaluatedProperties',
    explains: ({ check, document }) =>
      isPassed(check) &&
      (check.exercises.some(({ statement }) => statement.endsWith('/properties')) ||
        check.id.endsWith(': a further field')) &&
      JSON.stringify(document).includes('"unevaluatedProperties":false'),
  },
  {
    why: 'Prism does not validate parameters in the draft 4 dialect',
    explains: ({ check, document }) =>
      isPassed(check) && String(document.jsonSchemaDialect).includes('draft-04'),
  },
  {
    why: 'Prism does not validate with a schema that its validator cannot compile',
    explains: ({ check }) =>
      isPassed(check) && ['createReference', 'updateReference'].includes(check.operation),
  },
  {
    why: 'Prism treats Accept as a parameter, which the specification excludes',
    explains: ({ finding: { actual }, check }) =>
      actual.startsWith('422') && check.operation === 'askOwlbot',
  },
  {
    why: 'the examples of two parameters break their own formats',
    explains: ({ curl }) => /duration=TBD|json-pointer=%23/.test(curl),
  },
];

/** Whether the alarm is that a mock accepted something. */
function isPassed({ name }: Check): boolean {
  return name === 'refused-data';
}

/** Prism crashes if an optional header with a list is left out. */
const crashesPrism = ['parameters-style.json'];

async function contractOf(name: string) {
  return compileContract(JSON.parse(readFileSync(join(examples, name), 'utf8')));
}

describe('third-party OpenAPI 3.1 documents', () => {
  const used = new Set<string>();

  it.each(names.filter((name) => !crashesPrism.includes(name)))(
    'every false alarm against a mock of %s is explained',
    async (name) => {
      const contract = await contractOf(name);
      const prism = await startPrism(join(examples, name));
      onTestFinished(() => prism.close());
      const document = contract.document.value as Json;
      const target = mockTarget(contract.document, prism.url);
      const unexplained: string[] = [];
      for (const check of makeChecks(contract)) {
        const outcome = await runCheck(check, target);
        if (outcome.status !== 'failed') continue;
        const { violations, curl } = outcome;
        const left = violations.filter((finding) => {
          const found = explanations.find((each) =>
            each.explains({ finding, check, curl, document }),
          );
          if (found !== undefined) used.add(found.why);
          return found === undefined;
        });
        for (const { message } of left) unexplained.push(`${message} (${check.id}) ${curl}`);
      }
      expect(unexplained).toEqual([]);
    },
  );

  it('each explanation applies to a finding', () => {
    expect([...used].sort()).toEqual(explanations.map(({ why }) => why).sort());
  });
});

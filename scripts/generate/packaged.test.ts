import { describe, expect, it } from 'vitest';
import document from '../../generated/openapi.json' with { type: 'json' };
import {
  requestValidators,
  responseValidators,
  type ValidationError,
  type Validator,
} from '../../generated/validators.js';
import { compileAt, readerAjv, requestAjv } from '../../src/contract/compile/ajv.js';
import { listBodies } from '../../src/contract/document.js';
import { playsAll, sample } from '../../src/testing/sample.js';

/** The validators of the package, each with what ajv compiles of the same schema. */
const ajv = { request: requestAjv(document), response: readerAjv(document) };
const pairs = sample(listBodies(document), 3).map(({ operationId, use, pointer }) => {
  const isRequest = use === 'request';
  const ours = isRequest
    ? (requestValidators as Record<string, Validator>)[operationId]
    : (responseValidators as Record<string, Record<string, Validator>>)[operationId]?.[use];
  const original = compileAt(isRequest ? ajv.request : ajv.response, document, pointer);
  return { name: `${operationId} ${use}`, ours: ours as Validator, original };
});

const examples: object[] = [];
collect(document);

function collect(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { example, examples: named } = value as { example?: unknown; examples?: object };
  const found = [example, ...Object.values(named ?? {}).map((each) => each?.value ?? each)];
  examples.push(...found.filter((each) => typeof each === 'object' && each !== null));
  Object.values(value).forEach(collect);
}

const told = (errors: readonly ValidationError[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, schemaPath, keyword, params }) => ({
    instancePath,
    schemaPath,
    keyword,
    params,
  }));

/** Numbers below `end`, the same in each run. */
function seeded(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * end);
  };
}

const ODD = [
  null,
  0,
  -1,
  1.5,
  '',
  'x',
  'https://a.example/b',
  '2026-02-30T00:00:00Z',
  true,
  [],
  {},
];
const NAMES = ['job', 'name', 'status', 'type', 'width', 'metadata', 'unheard'];

/** A copy of which one value is another, absent, or has a field more. */
function changed(value: object, random: (end: number) => number): unknown {
  const copy = structuredClone(value);
  const places: [Record<string, unknown>, string][] = [];
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    const owner = each as Record<string, unknown>;
    for (const key of Object.keys(owner)) {
      places.push([owner, key]);
      visit(owner[key]);
    }
  };
  visit(copy);
  const [owner, key] = places[random(places.length)] ?? [copy as Record<string, unknown>, 'new'];
  const way = random(4);
  if (way === 0) delete owner[key];
  else if (way === 1) owner[NAMES[random(NAMES.length)] ?? ''] = ODD[random(ODD.length)];
  else owner[key] = structuredClone(ODD[random(ODD.length)]);
  return copy;
}

describe('the validators of the package', () => {
  it('judge every body as the code that ajv compiles', () => {
    const random = seeded(5);
    const keywords = new Set<string>();
    for (const { name, ours, original } of pairs) {
      const own = examples.filter((example) => original(example));
      const bodies = [...ODD, ...own, ...examples.slice(0, 10)];
      for (let each = 0; own.length > 0 && each < 25; each++) {
        bodies.push(changed(own[random(own.length)] as object, random) as object);
      }
      for (const body of bodies) {
        expect(ours(body), name).toBe(original(body));
        const expected = told(original.errors as ValidationError[] | null);
        expect(told(ours.errors), `${name}: ${JSON.stringify(body)}`).toEqual(expected);
        for (const { keyword } of expected) keywords.add(keyword);
      }
    }
    const common = ['type', 'required', 'additionalProperties'];
    const rare = ['optional', 'x-open-enum', 'format', 'enum', 'const', 'minimum'];
    expect([...keywords]).toEqual(expect.arrayContaining(playsAll ? [...common, ...rare] : common));
  });
});

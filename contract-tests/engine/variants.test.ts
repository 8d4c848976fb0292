import { describe, expect, it } from 'vitest';
import { sample } from '../../src/testing/sample.js';
import { scenarioContract } from '../scenario/contract.js';
import { listStatements } from './statements.js';
import { toContractDocument } from './toContractDocument.js';
import { makeVariants } from './variants.js';

const { document, inspect, keeps } = scenarioContract();

/** A document whose one operation answers with the given schema. */
function documentOf(schema: object, others: object = {}) {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } };
  return toContractDocument({
    paths: {
      '/things': {
        get: { operationId: 'list', 'x-effect': 'reads', responses: { 200: { content } } },
      },
    },
    components: { schemas: { Body: schema, ...others } },
  });
}

function variantsOf(schema: object) {
  const small = documentOf(schema);
  const at = small.schemaAt('/components/schemas/Body');
  return { variants: makeVariants(small, at), statements: listStatements(small, at) };
}

function titles(schema: object, polarity: 'positive' | 'negative'): string[] {
  return variantsOf(schema)
    .variants.filter((variant) => variant.polarity === polarity)
    .map(({ title }) => title);
}

describe('the statements of a schema are exercised both ways', () => {
  it('an enum: each value, and an unknown one', () => {
    expect(titles({ enum: ['a', 'b'] }, 'positive')).toEqual(['"a"', '"b"']);
    expect(titles({ enum: ['a', 'b'] }, 'negative')).toEqual(['an unknown value']);
  });

  it('a bound: the value on it, and the value beyond it', () => {
    const { variants } = variantsOf({ type: 'integer', minimum: 3 });
    const bodies = variants
      .filter(({ statement }) => statement.endsWith('/minimum'))
      .map(({ body, polarity }) => [polarity, body]);

    expect(bodies).toEqual([
      ['positive', 3],
      ['negative', 2],
    ]);
  });

  it('a field: present, left out if optional, missing if required', () => {
    const schema = {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, note: { type: 'string' } },
    };
    const { variants } = variantsOf(schema);

    expect(variants).toContainEqual(
      expect.objectContaining({ polarity: 'negative', title: 'missing', body: { note: 'text' } }),
    );
    expect(variants).toContainEqual(
      expect.objectContaining({ polarity: 'positive', title: 'left out', body: { id: 'text' } }),
    );
  });

  it('a list: of minimum and maximum length, and one item off', () => {
    const schema = { type: 'array', minItems: 2, maxItems: 3, items: { type: 'number' } };
    const lengths = variantsOf(schema)
      .variants.filter(({ statement }) => statement.endsWith('Items'))
      .map(({ polarity, body }) => `${polarity} ${(body as unknown[]).length}`);

    expect(lengths).toEqual(['positive 2', 'negative 1', 'positive 3', 'negative 4']);
  });

  const door = {
    type: 'object',
    required: ['id', 'secret', 'size'],
    properties: {
      id: { type: 'string', minLength: 3, readOnly: true },
      secret: { type: 'string', format: 'password', writeOnly: true },
      size: { $ref: '#/components/schemas/Size' },
      made: { $ref: '#/components/schemas/Made' },
      name: { type: 'string', minLength: 0, maxLength: 9 },
      tags: { type: 'array', minItems: 0, uniqueItems: false, items: { type: 'string' } },
      counts: { type: 'object', minProperties: 0, additionalProperties: { type: 'integer' } },
    },
  };

  it.each([
    ['sent', '/id'],
    ['received', '/secret'],
  ] as const)('all that is %s, and nothing of a field that is not', (direction, absent) => {
    const small = documentOf(door, {
      Size: { type: ['integer', 'null'], format: 'int32' },
      Made: { type: 'object', readOnly: true, properties: { at: { type: 'integer' } } },
    });
    const at = small.schemaAt('/components/schemas/Body');
    const hit = new Set(
      makeVariants(small, at, undefined, direction).map(
        ({ polarity, statement }) => `${polarity} ${statement}`,
      ),
    );
    const needed = listStatements(small, at, direction).flatMap(({ pointer, needs }) =>
      needs.map((polarity) => `${polarity} ${pointer}`),
    );

    expect(needed.filter((each) => !hit.has(each))).toEqual([]);
    expect(needed.filter((each) => each.includes(`properties${absent}`))).toEqual([]);
    expect(needed).toContain('negative /components/schemas/Size/format');
    expect(needed.some((each) => each.includes('/Made/'))).toBe(direction === 'received');
  });

  it.each(['int64', 'float', 'double', 'password', 'binary'])(
    'a format that every value has, such as %s: only kept',
    (format) => {
      const { statements } = variantsOf({ format });
      expect(statements.map(({ needs }) => needs)).toEqual([['positive']]);
    },
  );

  it('a body that is null is changed as it is', () => {
    const small = documentOf({ type: ['object', 'null'], properties: { a: { type: 'string' } } });
    const at = small.schemaAt('/components/schemas/Body');
    const bodies = makeVariants(small, at, null).map(({ body }) => body);
    expect(bodies).toContain(null);
    expect(bodies.filter((body) => Object.hasOwn(Object(body), 'a'))).toEqual([]);
  });

  it('an unknown keyword is still listed as a statement', () => {
    const { variants, statements } = variantsOf({ type: 'string', contentEncoding: 'base64' });
    const pointer = '/components/schemas/Body/contentEncoding';

    expect(statements).toContainEqual({ pointer, needs: ['positive', 'negative'] });
    expect(variants.map(({ statement }) => statement)).not.toContain(pointer);
  });

  it('a recursive schema terminates', () => {
    const tree = {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Body' } } },
    };

    expect(variantsOf(tree).variants.length).toBeGreaterThan(5);
  });
});

describe('the document', () => {
  const bodies = document.operations.flatMap((operation) =>
    operation.responses.map((response) => ({ operation, ...response })),
  );

  it.each(sample(bodies, 8).map((body) => [`${body.operation.id} ${body.status}`, body] as const))(
    'each variant of %s breaks exactly the statement it names',
    (_name, { operation, status, body }) => {
      const schema = body?.schema ?? document.schemaAt('');
      const variants = makeVariants(document, schema);
      const wrong = variants.filter(({ polarity, told, body: mutant }) => {
        const headers = { 'content-type': 'application/json' };
        const { violations, drift } = inspect(operation.id, { status, headers, body: mutant });
        const found = [...violations, ...drift];
        if (polarity === 'positive') return found.length > 0;
        return found.length === 0 || found.some((finding) => !finding.pointer.startsWith(told));
      });

      expect(wrong.map(({ statement, title }) => `${statement} ${title}`)).toEqual([]);
      expect(variants.length).toBeGreaterThan(5);
    },
  );

  it('each statement about a request is exercised by a variant of its polarity', () => {
    const open = document.operations.flatMap(({ id, request }) => {
      if (request === undefined) return [];
      const hit = makeVariants(document, request.schema, undefined, 'sent')
        .filter(({ body, polarity }) => keeps(id, body) === (polarity === 'positive'))
        .map(({ polarity, statement }) => `${polarity} ${statement}`);
      return listStatements(document, request.schema, 'sent').flatMap(({ pointer, needs }) =>
        needs.map((polarity) => `${polarity} ${pointer}`).filter((need) => !hit.includes(need)),
      );
    });

    expect(
      open,
      'No data that keeps or breaks these statements is made for a request: teach the keyword to engine/variants.ts, or say it otherwise in openapi/',
    ).toEqual([]);
  });
});

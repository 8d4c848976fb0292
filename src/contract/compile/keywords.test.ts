import { describe, expect, it } from 'vitest';
import { readerAjv, requestAjv } from './ajv.js';

const pointer = '/components/schemas/Subject';

function documentOf(subject: object, others: Record<string, object> = {}): object {
  return { openapi: '3.1.0', paths: {}, components: { schemas: { Subject: subject, ...others } } };
}

/** The errors that a reader finds: where, and by which keyword. */
function read(document: object, body: unknown): string[] {
  const validate = readerAjv(document).getSchema(`openapi.json#${pointer}`);
  if (validate === undefined) throw new Error('no such schema');
  validate(body);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
}

const Text = { type: 'string', minLength: 1 };

/** The code that a reader's schema compiles to. */
function compiledOf(document: object): { code: string } {
  const validate = readerAjv(document).getSchema(`openapi.json#${pointer}`);
  return { code: String(validate) };
}

const state = { type: 'string', enum: ['open', 'shut'], 'x-open-enum': true };

describe('x-open-enum', () => {
  const document = documentOf({ type: 'object', required: ['state'], properties: { state } });

  it('accepts known values', () => {
    expect(read(document, { state: 'open' })).toEqual([]);
  });

  it('reports an unknown value by its own keyword, with the known ones', () => {
    const validate = readerAjv(document).getSchema(`openapi.json#${pointer}`);
    expect(validate?.({ state: 'ajar' })).toBe(false);
    expect(validate?.errors).toMatchObject([
      { keyword: 'x-open-enum', params: { knownValues: ['open', 'shut'] } },
    ]);
  });

  it('leaves a wrong type to `type`', () => {
    expect(read(document, { state: 4 })).toEqual(['/state type']);
  });

  it('is a closed enum in requests', () => {
    const validate = requestAjv(document).getSchema(`openapi.json#${pointer}`);
    expect(validate?.({ state: 'ajar' })).toBe(false);
    expect(validate?.errors).toMatchObject([{ keyword: 'enum' }]);
  });
});

describe('a value that looks like a schema', () => {
  it('is left as it is', () => {
    const value = { type: 'object', allOf: [], properties: { default: { type: 'string' } } };
    const document = documentOf({
      type: 'object',
      required: ['default'],
      properties: { default: { const: value }, other: { type: 'object', default: value } },
    });
    expect(read(document, { default: value })).toEqual([]);
    expect(read(document, { default: { ...value, additionalProperties: false } })).toEqual([
      '/default const',
    ]);
  });
});

describe('a name that is a keyword with a value', () => {
  it.each<[map: string, body: object, errors: string[]]>([
    ['properties', { value: 'ajar' }, ['/value x-open-enum']],
    ['patternProperties', { value: 'ajar' }, ['/value x-open-enum']],
    ['dependentSchemas', { value: 'open' }, [' type']],
  ])('has a schema in %s', (map, body, errors) => {
    const document = documentOf({ additionalProperties: true, [map]: { value: state } });
    expect(read(document, body).slice(0, 1)).toEqual(errors);
  });
});

describe('a closed enum', () => {
  it('stays a violation', () => {
    const document = documentOf({ type: 'string', enum: ['left', 'right'] });
    expect(read(document, 'middle')).toEqual([' enum']);
  });
});

describe('null', () => {
  const document = documentOf(
    {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string' },
        note: { type: 'string', format: 'date-time' },
        color: { type: ['string', 'null'] },
        free: { description: 'Anything.' },
        named: { $ref: '#/components/schemas/Named' },
        nullable: { $ref: '#/components/schemas/Nullable' },
      },
    },
    { Named: { type: 'string' }, Nullable: { type: ['string', 'null'] } },
  );

  it('in an optional field is reported by `optional` only', () => {
    expect(read(document, { name: 'a', note: null })).toEqual(['/note optional']);
    expect(read(document, { name: 'a', named: null })).toEqual(['/named optional']);
  });

  it('in a required field is a wrong type', () => {
    expect(read(document, { name: null })).toEqual(['/name type']);
  });

  it('is accepted where the document has null, also behind a reference', () => {
    expect(read(document, { name: 'a', color: null, free: null, nullable: null })).toEqual([]);
  });

  it('does not exempt an optional value from its own schema', () => {
    expect(read(document, { name: 'a', note: 'soon' })).toEqual(['/note format']);
    expect(read(document, { name: 'a', nullable: 4 })).toEqual(['/nullable type']);
  });
});

describe('multipleOf', () => {
  const document = documentOf({ type: 'number', multipleOf: 0.01 });

  it.each([0, 0.01, 0.07, 1, 1.11, 4.35, 8.69, 19.99, 143.48, -4.35, 1e21, 123456789012.34])(
    'accepts %d as a multiple of 0.01',
    (value) => {
      expect(read(document, value)).toEqual([]);
      const validate = requestAjv(document).getSchema(`openapi.json#${pointer}`);
      expect(validate?.(value)).toBe(true);
    },
  );

  it.each([1.005, 0.001, 1e-9, 0.010000000000000002])('refuses %d', (value) => {
    expect(read(document, value)).toEqual([' multipleOf']);
  });

  it('agrees with whole numbers', () => {
    const whole = documentOf({ type: 'number', multipleOf: 3 });
    expect([0, 3, -6, 1e3, 2.5, 1e21].map((value) => read(whole, value).length)).toEqual([
      0, 0, 0, 1, 1, 1,
    ]);
  });
});

describe('the errors of references in a list', () => {
  it('are appended in place, so that the cost is linear in the length of a list', () => {
    const document = documentOf(
      { type: 'array', items: { $ref: '#/components/schemas/Item' } },
      { Item: { type: 'object', properties: { a: { $ref: '#/components/schemas/Text' } } }, Text },
    );
    expect(read(document, [{ a: 1 }, {}, { a: 2, b: 3 }])).toEqual([
      '/0/a type',
      '/2 additionalProperties',
      '/2/a type',
    ]);
    const { code } = compiledOf(document);
    expect(code).not.toContain('.concat(');
  });
});

describe('compiled code', () => {
  it('keeps a text that looks like code', () => {
    const code = 'vErrors = vErrors === null ? one.errors : vErrors.concat(one.errors);';
    const document = documentOf({ type: 'string', const: code });
    expect(read(document, code)).toEqual([]);
  });

  it('tells the place of a field whose name ends like that of a twin', () => {
    const properties = { 'a!open': Text };
    const document = documentOf({ type: 'object', required: ['a!open'], properties });
    const validate = readerAjv(document).getSchema(`openapi.json#${pointer}`);
    expect(validate?.({ 'a!open': 1 })).toBe(false);
    expect(validate?.errors).toMatchObject([
      { schemaPath: `#${pointer}/properties/a!open/type`, keyword: 'type' },
    ]);
  });
});

describe('an undeclared field', () => {
  it.each([
    ['object', 'object'],
    ['nullable object', ['object', 'null']],
  ])('is noticed in a %s', (_name, type) => {
    const document = documentOf({ type, properties: { a: { type: 'string' } } });
    expect(read(document, { a: 'x', b: 1, c: 2 })).toEqual([
      ' additionalProperties',
      ' additionalProperties',
    ]);
  });

  it('is accepted where the document leaves the object open', () => {
    const open = { type: 'object', additionalProperties: true, properties: {} };
    expect(read(documentOf(open), { b: 1 })).toEqual([]);
  });
});

describe('the fields of a constant', () => {
  const named = { a: { type: 'integer', const: 1 } };
  it.each([
    ['const', { const: { a: 1, b: { c: 2 } } }],
    ['enum', { enum: [{ d: 1 }, { a: 1, b: { c: 2 } }] }],
  ])('are in the document: %s', (keyword, values) => {
    const constant = { type: 'object', ...values };
    for (const subject of [
      constant,
      { type: 'object', properties: named, allOf: [constant] },
      { allOf: [{ type: 'object', properties: named }], ...constant },
    ]) {
      expect(read(documentOf(subject), { a: 1, b: { c: 2 } })).toEqual([]);
      expect(read(documentOf(subject), { a: 1, b: { c: 3 } })).toEqual([
        expect.stringContaining(keyword),
      ]);
    }
  });
});

describe('values are compared by their fields, whatever they are called', () => {
  const names = ['toString', 'valueOf', 'constructor', 'hasOwnProperty', 'a'];

  it.each(names)('%s', (name) => {
    const value = { [name]: { b: [1, null] } };
    const wide = { type: 'object', additionalProperties: true };
    for (const [keyword, subject] of Object.entries({
      const: { ...wide, const: structuredClone(value) },
      enum: { ...wide, enum: [{ x: 1 }, structuredClone(value)] },
    })) {
      expect(read(documentOf(subject), value)).toEqual([]);
      for (const other of [{ [name]: 1 }, { [name]: { b: [1] } }, { x: value }, {}]) {
        expect(read(documentOf(subject), other)).toEqual([` ${keyword}`]);
      }
    }
    const list = documentOf({ type: 'array', items: wide, uniqueItems: true });
    expect(read(list, [value, { [name]: 1 }, {}])).toEqual([]);
    expect(read(list, [value, structuredClone(value)])).toEqual([' uniqueItems']);
  });

  it('tells lists from objects, and texts from numbers', () => {
    const list = documentOf({ type: 'array', uniqueItems: true });
    expect(read(list, [[], {}, ['0'], [0], { 0: 0 }, null, 0, '0', false])).toEqual([]);
    expect(read(list, [0, -0])).toEqual([' uniqueItems']);
  });
});

describe('allOf', () => {
  const Owner = { type: 'object', required: ['ownedBy'], properties: { ownedBy: Text } };
  const Since = { properties: { since: { type: 'string', format: 'date' } } };
  const owner = { $ref: '#/components/schemas/Owner' };
  const sound = { ownedBy: 'me', since: '2026-01-01' };

  it.each<[string, object]>([
    ['a reference and a schema without a type', { allOf: [owner, Since] }],
    ['beside a type and fields', { type: 'object', ...Since, allOf: [owner] }],
    ['fields beside a $ref', { ...owner, ...Since }],
    ['fields beside a choice', { type: 'object', ...Since, anyOf: [owner] }],
    ['one in another', { allOf: [{ allOf: [owner] }, Since] }],
  ])('closes the whole, not its parts: %s', (_form, subject) => {
    const document = documentOf(subject, { Owner });

    expect(read(document, sound)).toEqual([]);
    expect(read(document, { ...sound, more: 1 })).toEqual([' additionalProperties']);
    expect(read(document, { ...sound, since: null })).toEqual(['/since optional']);
    expect(read(document, { since: 'soon' }).sort()).toEqual([' required', '/since format']);
  });

  it('reports a part at its place in the document', () => {
    const document = documentOf({ allOf: [owner] }, { Owner });
    const validate = readerAjv(document).getSchema(`openapi.json#${pointer}`);
    validate?.({});

    expect(validate?.errors?.map(({ schemaPath }) => schemaPath)).toEqual([
      '#/components/schemas/Owner/required',
    ]);
  });

  it('keeps a part closed where it is used alone', () => {
    const properties = { alone: owner, together: { allOf: [owner, Since] } };
    const document = documentOf({ type: 'object', properties }, { Owner });

    expect(read(document, { alone: sound, together: sound })).toEqual([
      '/alone additionalProperties',
    ]);
  });

  it('has what stands beside the reference of a part', () => {
    const Dated = { ...owner, required: ['since'], ...Since };
    const subject = { allOf: [{ $ref: '#/components/schemas/Dated' }] };
    const document = documentOf(subject, { Owner, Dated });

    expect(read(document, sound)).toEqual([]);
    expect(read(document, { ownedBy: 'me' })).toEqual([' required']);
    expect(read(document, { ...sound, more: 1 })).toEqual([' additionalProperties']);
  });

  it('accepts any field where a part is open', () => {
    const open = { type: 'object', additionalProperties: true };
    expect(read(documentOf({ allOf: [owner, open] }, { Owner }), { ...sound, more: 1 })).toEqual(
      [],
    );
  });

  it('supports a part that contains the whole', () => {
    const children = { type: 'array', items: { $ref: '#/components/schemas/Subject' } };
    const subject = { allOf: [owner, { properties: { children } }] };
    const body = { ownedBy: 'me', children: [{ ownedBy: 'you', more: 1 }] };

    expect(read(documentOf(subject, { Owner }), body)).toEqual([
      '/children/0 additionalProperties',
    ]);
  });
});

describe.each(['oneOf', 'anyOf'])('%s', (keyword) => {
  const cat = {
    type: 'object',
    required: ['purrs', 'claws'],
    properties: { purrs: { type: 'boolean' }, claws: { type: 'integer' } },
  };
  const dog = {
    type: 'object',
    required: ['barks'],
    properties: { barks: { type: 'boolean' } },
  };
  const document = documentOf({ [keyword]: [cat, dog] });

  it('accepts a value that one branch accepts', () => {
    expect(read(document, { purrs: true, claws: 18 })).toEqual([]);
    expect(read(document, { barks: true })).toEqual([]);
  });

  it('reports only the errors of the closest branch', () => {
    expect(read(document, { purrs: true, claws: 'many' })).toEqual(['/claws type']);
    expect(read(document, { barks: 'loudly' })).toEqual(['/barks type']);
    expect(read(document, { barks: true, wags: true })).toEqual([' additionalProperties']);
  });

  it('knows the fields of each branch whose statements all hold', () => {
    expect(read(document, { purrs: true, claws: 18, barks: true })).toEqual([]);
    const list = documentOf({ type: 'array', items: { [keyword]: [cat, dog] } });
    const both = { purrs: true, claws: 18, barks: true };
    expect(read(list, [both, { ...both, wags: true }])).toEqual(['/1 additionalProperties']);
    expect(read(document, { purrs: true, claws: 18, barks: 'loudly' })).toEqual([
      ' additionalProperties',
    ]);
    const inner = [cat, dog].map((pet) => ({ type: 'object', properties: { pet } }));
    expect(read(documentOf({ [keyword]: inner }), { pet: both })).toEqual([]);
  });

  it('can stand beside patterns of names', () => {
    const patternProperties = { '1$': { type: 'string' } };
    const subject = { patternProperties, [keyword]: [cat, { ...dog, required: ['wags'] }] };
    const validate = requestAjv(documentOf(subject)).getSchema(`openapi.json#${pointer}`);
    expect(validate?.({ purrs: true, claws: 1, a1: 'x' })).toBe(true);
    expect(validate?.({ barks: 1, a1: 'x' })).toBe(false);
  });

  it('can be a condition', () => {
    const choice = { [keyword]: [{ required: ['a'] }, { required: ['b'] }] };
    const refused = documentOf({ type: 'object', additionalProperties: true, not: choice });
    expect(read(refused, {})).toEqual([]);
    expect(read(refused, { a: 1 })).toEqual([' not']);
  });

  it('keeps earlier errors', () => {
    const list = documentOf({
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, pet: { [keyword]: [cat, dog] } },
    });
    expect(read(list, { id: 4, pet: { barks: 1 } }).sort()).toEqual([
      '/id type',
      '/pet/barks type',
    ]);
    expect(read(list, { id: 4, pet: { barks: true } })).toEqual(['/id type']);
  });
});

describe('a field is judged independently of its name', () => {
  const inner = {
    type: 'object',
    required: ['k'],
    properties: {
      k: { type: 'string' },
      o: { type: 'string' },
      e: { type: 'string', enum: ['a'], 'x-open-enum': true },
    },
  };
  const named = ['plain', 'properties', 'schemas', 'items', 'required', 'enum', 'const', 'default'];
  const more = ['examples', 'value', 'type', 'allOf', 'anyOf', '$ref', '$id', 'not', 'x-open-enum'];
  const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];

  it.each([...named, ...more, ...inherited, 'additionalProperties', 'a/b~c', '12', 'length'])(
    '%s',
    (name) => {
      const document = documentOf({
        type: 'object',
        required: [name],
        properties: { [name]: inner },
      });
      const at = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

      expect(read(document, { [name]: { k: 'x', o: 'x', e: 'a' } })).toEqual([]);
      expect(read(document, {})).toEqual([' required']);
      expect(read(document, { [name]: 5 })).toEqual([`${at} type`]);
      expect(read(document, { [name]: {} })).toEqual([`${at} required`]);
      expect(read(document, { [name]: { k: 'x', z: 1 } })).toEqual([`${at} additionalProperties`]);
      expect(read(document, { [name]: { k: 'x', o: null } })).toEqual([`${at}/o optional`]);
      expect(read(document, { [name]: { k: 'x', e: 'b' } })).toEqual([`${at}/e x-open-enum`]);
      const request = requestAjv(document).getSchema(`openapi.json#${pointer}`);
      expect([request?.({}), request?.({ [name]: { k: 'x' } })]).toEqual([false, true]);
    },
  );

  it.each(inherited)('%s, if it is only required', (name) => {
    const document = documentOf({ type: 'object', additionalProperties: true, required: [name] });
    const dependent = documentOf({ type: 'object', dependentRequired: { a: [name] } });
    const judge = (described: object, value: unknown) =>
      requestAjv(described).getSchema(`openapi.json#${pointer}`)?.(value);
    expect(read(document, {})).toEqual([' required']);
    expect([judge(document, {}), judge(document, { [name]: 1 })]).toEqual([false, true]);
    expect(judge(dependent, { a: 1 })).toBe(false);
  });
});

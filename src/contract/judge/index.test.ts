import { describe, expect, it } from 'vitest';
import { createValidators } from './index.js';
import type { Table, Written } from './written.js';

const formats = { even: (text: string) => text.length % 2 === 0, x: /^x/, any: true } as const;

/** What a schema says of a value: the places and the keywords. */
function told(written: Written, value: unknown, table: Table = {}): string[] {
  const validate = createValidators(table, formats)(written, '#/here');
  const isRight = validate(value);
  expect(validate.errors === null).toBe(isRight);
  return (validate.errors ?? []).map(
    ({ instancePath, schemaPath }) => `${instancePath} ${schemaPath}`,
  );
}

describe('a validator', () => {
  it.each<[written: Written, right: unknown[], wrong: unknown[], keyword: string]>([
    ['string', ['', 'a'], [1, null, [], {}, true], 'type'],
    ['integer', [0, -1, 2e9], [0.5, '1', Number.NaN], 'type'],
    [{ type: ['number', 'null'] }, [0.5, null], ['', Number.POSITIVE_INFINITY, false], 'type'],
    [{ const: null }, [null], [0, '', {}], 'const'],
    [{ const: 'a', enum: ['a', 'b'] }, ['a'], ['b'], 'const'],
    [{ not: { 'x-open-enum': ['a'] } }, ['b'], ['a', 1, null], 'not'],
    [{ enum: ['a', 1, false] }, ['a', 1, false], ['b', 0, true, null, ['a']], 'enum'],
    [{ 'x-open-enum': ['a'] }, ['a', 1, null], ['b', ''], 'x-open-enum'],
    [{ not: 'string' }, [1, null], ['', 'a'], 'not'],
    [{ maximum: 2 }, [2, -1, 'a', Number.POSITIVE_INFINITY], [2.5], 'maximum'],
    [{ minimum: 2 }, [2, 'a'], [1.5], 'minimum'],
    [{ exclusiveMaximum: 2 }, [1.9], [2], 'exclusiveMaximum'],
    [{ exclusiveMinimum: 2 }, [2.1], [2], 'exclusiveMinimum'],
    [{ maxLength: 2 }, ['🚪🚪', '', 3], ['abc', '🚪🚪🚪'], 'maxLength'],
    [{ minLength: 2 }, ['🚪🚪', 3], ['🚪'], 'minLength'],
    [{ pattern: '^.$' }, ['🚪', 3], ['ab'], 'pattern'],
    [{ format: 'even' }, ['ab', 3], ['a'], 'format'],
    [{ format: 'x' }, ['xa', 3], ['a'], 'format'],
    [{ format: 'any' }, ['', 3], [], 'format'],
    [{ maxItems: 1 }, [[1], 3], [[1, 2]], 'maxItems'],
    [{ minItems: 1 }, [[1], 3], [[]], 'minItems'],
    [{ maxProperties: 1 }, [{ a: 1 }, 3], [{ a: 1, b: 2 }], 'maxProperties'],
    [{ minProperties: 1 }, [{ a: 1 }, 3], [{}], 'minProperties'],
    [{ required: ['a'] }, [{ a: 1 }, 3], [{}, { a: undefined }], 'required'],
    [{ additionalProperties: false }, [{}, 3], [{ a: 1 }], 'additionalProperties'],
  ])('of %j', (written, right, wrong, keyword) => {
    for (const value of right) expect(told(written, value)).toEqual([]);
    for (const value of wrong) expect(told(written, value)).toEqual([` #/here/${keyword}`]);
  });

  it.each<[written: Written, value: unknown, keywords: string[]]>([
    [{ type: 'string', enum: ['a'] }, 5, ['type', 'enum']],
    [{ type: 'string', enum: ['a'], minLength: 1 }, 5, ['enum', 'type']],
    [{ type: ['string', 'null'], enum: ['a'], minLength: 1 }, 5, ['type', 'enum']],
    [{ type: 'string', minLength: 1, maximum: 2 }, 5, ['maximum', 'type']],
    [{ type: 'array', items: true, minLength: 2 }, 'a', ['minLength', 'type']],
    [{ type: 'array', items: true, required: ['a'] }, {}, ['type', 'required']],
    [{ type: 'object', required: ['a'], minItems: 1 }, [], ['minItems', 'type']],
    [{ maxProperties: 0, required: ['a'] }, { b: 1 }, ['maxProperties', 'required']],
  ])('of %j reports in the order of ajv', (written, value, keywords) => {
    expect(told(written, value)).toEqual(keywords.map((each) => ` #/here/${each}`));
  });

  it('names the places of items and fields, and of named schemas', () => {
    const table = { Door: { properties: { 'a/b%': { items: 'string' } } } } as const;
    const written = { items: '#Door', additionalProperties: '#Door' } as const;
    const door = { 'a/b%': ['', 1] };
    expect(told(written, [door], table)).toEqual([
      '/0/a~1b%/1 #/components/schemas/Door/properties/a~1b%25/items/type',
    ]);
    expect(told(written, { '~': door, x: {} }, table)).toEqual([
      '/~0/a~1b%/1 #/components/schemas/Door/properties/a~1b%25/items/type',
    ]);
  });

  it('reports null in an optional field by a keyword of its own', () => {
    const properties = { 'a?': 'string', b: 'string' } as const;
    expect(told({ properties }, { a: null, b: null })).toEqual([
      '/a #/here/properties/a/optional',
      '/b #/here/properties/b/type',
    ]);
    expect(told({ properties: { 'a?': { const: null } } }, { a: null })).toHaveLength(1);
  });

  it('holds no number that is too large for JSON against a bound, as ajv does', () => {
    const [large] = JSON.parse('[1e999]');
    expect(told({ maximum: 2 }, large)).toEqual([]);
    expect(told({ not: { maximum: 2 } }, large)).toEqual([' #/here/not']);
    expect(told({ anyOf: [{ maximum: 2 }] }, large)).toEqual([]);
  });

  it('reports the branch that is meant', () => {
    const closed = { type: 'object', additionalProperties: false } as const;
    const cat = { ...closed, properties: { purrs: 'boolean' }, required: ['purrs'] } as const;
    const dog = { ...closed, properties: { barks: 'boolean' }, required: ['barks'] } as const;
    const anyOf = [cat, dog] as const;
    expect(told({ anyOf }, { barks: true })).toEqual([]);
    expect(told({ anyOf }, { barks: 1 })).toEqual(['/barks #/here/anyOf/1/properties/barks/type']);
    expect(told({ allOf: [cat, dog] }, {})).toEqual([
      ' #/here/allOf/0/required',
      ' #/here/allOf/1/required',
    ]);
  });

  it('judges a schema that contains itself, and forgets the deviations of the last value', () => {
    const Chain = { properties: { next: '#Chain' }, additionalProperties: false } as const;
    const validate = createValidators({ Chain }, formats)('#Chain');
    expect(validate({ next: { next: { x: 1 } } })).toBe(false);
    expect(validate.errors).toMatchObject([{ instancePath: '/next/next' }]);
    expect(validate({ next: { next: {} } })).toBe(true);
    expect(validate.errors).toBeNull();
  });
});

describe('the fields of an object', () => {
  const properties = { a: 'string', b: 'number', c: 'boolean' } as const;
  const written = { properties, required: ['a', 'c', 'd'], additionalProperties: false } as const;

  it('may be in another order than in the last object, and some may be absent', () => {
    const validate = createValidators({}, formats)({ properties, required: ['a', 'c'] });
    const right = [
      '{"a":"","b":1,"c":true}',
      '{"c":true,"b":1,"a":""}',
      '{"c":true,"a":""}',
      '{"x":1,"b":1,"a":"","y":1,"c":true}',
    ];
    const wrong = ['{"a":"","b":1}', '{"c":true}', '{"c":true,"b":1,"a":1}', '{"a":"","c":1}'];
    for (const text of [...right, ...right]) {
      expect(validate(JSON.parse(text)), text).toBe(true);
      for (const other of wrong) expect(validate(JSON.parse(other)), other).toBe(false);
    }
  });

  it('may be required without being described', () => {
    expect(told(written, { a: '', c: true, d: 1 })).toEqual([' #/here/additionalProperties']);
    expect(told(written, { a: '', c: true })).toEqual([' #/here/required']);
    expect(told({ required: ['d'] }, { d: 1 })).toEqual([]);
  });

  it('that are undefined are absent, and other values that JSON does not have are of no type', () => {
    expect(told({ properties }, { a: undefined, b: undefined })).toEqual([]);
    expect(told({ not: { properties: { a: 'string' } } }, { a: undefined })).toHaveLength(1);
    expect(told({ items: true }, [undefined, 1n])).toEqual([]);
    expect(told({ not: true }, undefined)).toEqual([' #/here/not']);
    expect(told({ items: 'object' }, [undefined, () => {}])).toHaveLength(2);
  });

  it('of every object are not its own', () => {
    const inherited = { properties: { constructor: 'string' }, required: ['toString'] } as const;
    expect(told(inherited, {})).toEqual([' #/here/required']);
    expect(told(inherited, JSON.parse('{"constructor":1,"toString":1}'))).toEqual([
      '/constructor #/here/properties/constructor/type',
    ]);
  });
});

it('reads each part of a wrong value a few times, however deep it is', () => {
  const Rope = {
    properties: { next: { anyOf: ['#Rope', 'string'] }, end: 'string' },
    additionalProperties: false,
  } as const;
  const validate = createValidators({ Rope }, formats)('#Rope');
  const readsAt = (depth: number): number => {
    let reads = 0;
    let rope: object = { end: 1 };
    for (let level = 0; level < depth; level += 1) {
      const inner = rope;
      rope = {
        get next() {
          reads += 1;
          return inner;
        },
      };
    }
    expect(validate(rope)).toBe(false);
    return reads;
  };
  expect(readsAt(100) / readsAt(50)).toBeLessThan(2.5);
});

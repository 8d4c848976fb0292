import { expect, it } from 'vitest';
import { mergeShapes, shapeOf } from './shape.js';

it('a shape has types and formats, but no content', () => {
  const shape = shapeOf({
    at: '2026-01-31T12:00:00Z',
    where: 'https://a.b/c?sig=1',
    n: 1.5,
    ok: true,
  });
  expect(shape).toEqual({
    types: ['object'],
    properties: {
      at: { types: ['string'], format: 'date-time' },
      where: { types: ['string'], format: 'uri' },
      n: { types: ['number'] },
      ok: { types: ['boolean'] },
    },
  });
});

it('the items of an array share one shape', () => {
  expect(shapeOf([{ a: 1 }, { a: null, b: 'x' }])).toEqual({
    types: ['array'],
    items: {
      types: ['object'],
      properties: { a: { types: ['null', 'number'] }, b: { types: ['string'] } },
    },
  });
  expect(shapeOf([])).toEqual({ types: ['array'] });
  expect(mergeShapes(shapeOf([[1]]), shapeOf([['a'], []]))).toEqual({
    types: ['array'],
    items: { types: ['array'], items: { types: ['number', 'string'] } },
  });
});

it('a format is kept only while every text has it', () => {
  const date = shapeOf('2026-01-31T12:00:00Z');
  expect(mergeShapes(date, date)).toEqual({ types: ['string'], format: 'date-time' });
  expect(mergeShapes(date, shapeOf('soon'))).toEqual({ types: ['string'] });
  expect(mergeShapes(date, shapeOf(null))).toEqual({
    types: ['null', 'string'],
    format: 'date-time',
  });
});

it('an object with very many names is a map, without a list of its names', () => {
  const map = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`id-${index}`, 1]));
  const values = { types: ['number'] };
  expect(shapeOf(map)).toEqual({ types: ['object'], values });
  expect(mergeShapes(shapeOf({ a: 1 }), shapeOf(map))).toEqual({ types: ['object'], values });
});

it('a name like __proto__ is a property like any other', () => {
  const shape = shapeOf(JSON.parse('{"__proto__": 1}'));
  expect(Object.keys(mergeShapes(shape, shape).properties ?? {})).toEqual(['__proto__']);
});

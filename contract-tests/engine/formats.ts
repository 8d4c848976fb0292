import * as fc from './fastCheck.js';

/** Texts that match a format, and one that does not. */
export interface TextFormat {
  /** The first is the simplest, the last the shortest. */
  readonly texts: readonly string[];
  /** A text that does not match; undefined if every text does. */
  readonly wrong?: string;
  /** A longer text of the format, if its length varies. */
  readonly longer?: (length: number) => string;
  readonly arbitrary: () => fc.Arbitrary<string>;
}

const dateTimes = (): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());

/**
 * A service may fetch a URL: the host is reserved and cannot exist. That of fast-check would first list all of
 * Unicode, which takes a second.
 */
const url =
  /^https?:\/\/files\.invalid(\/([\w.~!$&'()*+,;=:@-]|%20|%C3%A9){0,8}){0,4}(\?([\w.~!$&'()*+,;=:@/?-]|%20|%C3%A9){0,12})?$/;

const times = (): fc.Arbitrary<string> => dateTimes().map((text) => text.slice(11));

const padded = (before: string, after = '') => {
  const fixed = before.length + after.length;
  return (length: number): string => before + 'a'.repeat(Math.max(1, length - fixed)) + after;
};

/** It takes longer to make what makes texts than to make many of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A format whose random texts match an expression. */
function expression(pattern: RegExp, ...texts: string[]): TextFormat {
  return { texts, wrong: 'not formatted', arbitrary: once(() => fc.stringMatching(pattern)) };
}

const relative = padded('/');
const anyText: TextFormat = {
  texts: ['text', ''],
  longer: padded(''),
  arbitrary: () => fc.string(),
};

/** The text formats that are checked. */
export const textFormats: ReadonlyMap<string, TextFormat> = new Map<string, TextFormat>([
  [
    'date-time',
    {
      ...expression(/^/, '2026-01-31T12:00:00.000Z', '2026-01-31T12:00:00Z'),
      arbitrary: dateTimes,
    },
  ],
  [
    'iso-date-time',
    {
      ...expression(/^/, '2026-01-31T12:00:00.000Z', '2026-01-31T12:00:00Z'),
      arbitrary: dateTimes,
    },
  ],
  [
    'date',
    {
      ...expression(/^/, '2026-01-31'),
      arbitrary: () => dateTimes().map((text) => text.slice(0, 10)),
    },
  ],
  ['time', { ...expression(/^/, '12:00:00Z'), arbitrary: times }],
  ['iso-time', { ...expression(/^/, '12:00:00Z'), arbitrary: times }],
  ['duration', expression(/^P[1-9]\d{0,2}D$/, 'P1D')],
  [
    'email',
    {
      ...expression(/^[a-z]\w{0,8}@[a-z]{1,8}\.invalid$/, 'someone@example.com', 'a@b.aa'),
      longer: (length) => `a@${hostname(length - 10)}.invalid`,
    },
  ],
  [
    'hostname',
    {
      ...expression(/^[a-z]([a-z0-9]{0,8}\.){0,2}invalid$/, 'www.example.com', 'a'),
      longer: (length) => hostname(length),
    },
  ],
  ['ipv4', expression(/^(1?[1-9]\d?\.){3}(1?[1-9]\d?)$/, '192.0.2.1', '1.1.1.1')],
  ['ipv6', expression(/^([1-9a-f][0-9a-f]{0,3}:){7}[1-9a-f][0-9a-f]{0,3}$/, '2001:db8::1', '::')],
  [
    'uri',
    {
      ...expression(url, 'https://example.com/resource', 'a:b'),
      longer: padded('https://example.com/'),
    },
  ],
  [
    'url',
    {
      ...expression(/^/, 'https://example.com/resource', 'http://a.aa'),
      longer: padded('https://example.com/'),
      arbitrary: () => fc.stringMatching(/^https:\/\/[a-z]{1,8}\.invalid(\/\w{1,8}){0,3}$/),
    },
  ],
  ['uri-reference', { ...expression(/^(\/[\w-]{1,8}){1,3}$/, '/resource', 'a'), longer: relative }],
  [
    'uri-template',
    {
      ...expression(/^(\/\{[a-z]{1,8}\}){1,3}$/, '/resource/{id}', 'a'),
      wrong: '{',
      longer: relative,
    },
  ],
  [
    'uuid',
    expression(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
      '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    ),
  ],
  ['regex', { ...expression(/^[a-z]{1,8}[+*?]?$/, '^a+$', 'a'), wrong: '(', longer: padded('') }],
  ['json-pointer', { ...expression(/^(\/[a-z]{1,8}){0,3}$/, '/a/0', ''), longer: relative }],
  [
    'json-pointer-uri-fragment',
    { ...expression(/^#(\/[a-z]{1,8}){0,3}$/, '#/a/0', '#'), longer: padded('#/') },
  ],
  [
    'relative-json-pointer',
    { ...expression(/^[1-9](\/[a-z]{1,8}){0,3}$/, '1/a', '0'), longer: padded('1/') },
  ],
  [
    'byte',
    {
      ...expression(/^([A-Za-z0-9+/]{4}){1,4}$/, 'dGV4dA==', 'dGV4'),
      longer: (length) => 'dGV4'.repeat(Math.ceil(length / 4)),
    },
  ],
  // These describe what a text is for, and every text matches them.
  ['password', anyText],
  ['binary', anyText],
]);

/** The formats of numbers, each with a number beyond it; `undefined` if it says only how numbers are stored. */
export const numberFormats: ReadonlyMap<string, number | undefined> = new Map([
  ['int32', 2 ** 31],
  ['int64', undefined],
  ['float', undefined],
  ['double', undefined],
]);

/** Whether every value of its type has a format. */
export function isUnbreakable(format: unknown): boolean {
  const name = String(format);
  const known = numberFormats.has(name) || textFormats.has(name);
  return known && (numberFormats.get(name) ?? textFormats.get(name)?.wrong) === undefined;
}

/** A host name of a given length, with labels of at most 63 characters. */
function hostname(length: number): string {
  const text = 'a'.repeat(Math.max(1, length));
  return text.replaceAll(/a{50}(?=aa)/g, `${'a'.repeat(49)}.`);
}

/** A text of a format whose length is within bounds; the simplest if none is. */
export function textOf({ texts, longer }: TextFormat, least: number, most: number): string {
  const fits = (text: string): boolean => text.length >= least && text.length <= most;
  const grown = longer === undefined ? [] : [longer(least)];
  return [...texts, ...grown].find(fits) ?? texts[0] ?? '';
}

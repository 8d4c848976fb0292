import { binary, utf8Text } from './binary.js';

/** A reading of a text, and how it was made. */
export interface Way {
  readonly reading: Reading;
  /** Whether words are still separated. */
  readonly isApart: boolean;
  /** Whether it was decoded from runs of letters and digits, which may be plain text. */
  readonly isCoded: boolean;
}

/** A code that represents other characters or bytes. */
interface Code {
  readonly pattern: RegExp;
  /** The bytes that a match represents. */
  readonly decode: (...match: string[]) => string;
  /** How many characters of a match yield how many bytes, after some that are skipped; default: all yield all. */
  readonly pieces?: {
    readonly skipped: number;
    readonly characters: number;
    readonly bytes: number;
  };
}

const MOST_UNESCAPINGS = 4;

/**
 * Every way to read a text: as it stands and with its escapes removed once, twice…; each of them also without
 * invisible characters; and for those, base64, hexadecimal and lists of numbers decoded. The number of ways
 * is bounded, and each takes time that is linear in the text.
 */
export function* readingsOf(first: Reading): Generator<Way> {
  for (const plain of unescapings(first, MOST_UNESCAPINGS)) {
    yield { reading: plain, isApart: true, isCoded: false };
    for (const lines of new Set([plain, plain.decoded(SOFT_BREAK)])) {
      const joined = lines.decoded(INVISIBLE);
      // An escape may have been broken as well.
      for (const reading of unescapedOnce(joined)) {
        yield { reading, isApart: false, isCoded: false };
      }
      yield* codedReadings(joined);
    }
  }
}

function* codedReadings(joined: Reading): Generator<Way> {
  for (const code of CODES) {
    const decoded = joined.decoded(code);
    if (decoded === joined) continue;
    for (const reading of unescapedOnce(decoded)) {
      yield { reading: reading.decoded(INVISIBLE), isApart: false, isCoded: true };
    }
  }
}

function unescapedOnce(reading: Reading): Set<Reading> {
  return new Set([reading, reading.decoded(ESCAPE)]);
}

/** A reading with its escapes removed zero times, once, twice… */
function* unescapings(first: Reading, most: number): Generator<Reading> {
  // Quoted-printable spells with a character that ends base64 and divides names from values.
  for (const start of new Set([first, first.decoded(QUOTED_PRINTABLE)])) {
    let reading = start;
    for (let times = 0; times <= most; times += 1) {
      yield reading;
      const next = reading.decoded(ESCAPE);
      if (next === reading) break;
      reading = next;
    }
  }
}

/** A range of a text. */
export type Range = readonly [start: number, end: number];

/** The reading of a text with places. */
export function placedReading(text: string): Reading {
  return new Reading(utf8Text(text), () => {
    const places: Range[] = [];
    let at = 0;
    for (const character of text) {
      const place: Range = [at, at + character.length];
      for (const _ of utf8Text(character)) places.push(place);
      [, at] = place;
    }
    return places;
  });
}

/**
 * One way to read a text: its bytes in UTF-8, each as a character below 256, and where in the text each of them comes
 * from. Most readings contain no secret and their places are not needed: they are computed on demand.
 */
export class Reading {
  readonly text: string;
  readonly #place: () => readonly Range[];
  #places: readonly Range[] | undefined;

  /** @param place - computes the places; without it nobody asks for them */
  constructor(text: string, place: () => readonly Range[] = () => []) {
    this.text = text;
    this.#place = place;
  }

  /** Where in the text each of its characters comes from. */
  places(): readonly Range[] {
    this.#places ??= this.#place();
    return this.#places;
  }

  /** The reading in which every occurrence of a code is decoded; the same reading if there are no occurrences. */
  decoded(code: Code): Reading {
    const text = this.text.replace(code.pattern, code.decode);
    return text === this.text ? this : new Reading(text, () => placesAfter(this, code));
  }
}

/** The places from which the decoded characters of a reading come. */
function placesAfter(reading: Reading, { pattern, decode, pieces }: Code): Range[] {
  const before = reading.places();
  const places: Range[] = [];
  let at = 0;
  const copyTo = (end: number): void => {
    for (; at < end; at += 1) places.push(before[at] ?? NOWHERE);
  };
  for (const match of reading.text.matchAll(pattern)) {
    copyTo(match.index);
    const end = at + match[0].length;
    const { length } = decode(...match);
    const { skipped, characters, bytes } = pieces ?? {
      ...{ skipped: 0, characters: match[0].length, bytes: length },
    };
    for (let index = 0; index < length; index += 1) {
      const from = at + skipped + Math.floor(index / bytes) * characters;
      places.push(span(before, from, Math.min(from + characters, end)));
    }
    at = end;
  }
  copyTo(reading.text.length);
  return places;
}

const NOWHERE: Range = [0, 0];

/** The range from the place of one character to that of another, before `end`. */
export function span(places: readonly Range[], first: number, end: number): Range {
  return [(places[first] ?? NOWHERE)[0], (places[end - 1] ?? NOWHERE)[1]];
}

const ESCAPE: Code = {
  pattern:
    /%([\da-f]{2})|\\x([\da-f]{2})|[\\%]u(d[89ab][\da-f]{2})[\\%]u(d[c-f][\da-f]{2})|[\\%]u([\da-f]{4})|\\u\{0{0,9}([\da-f]{1,6})\}|&#x0{0,9}([\da-f]{1,6});?|&#0{0,9}(\d{1,7});?|&([a-z]{2,7});|\\([0-3][0-7]{2})|~([01])|\\([^a-z\d&%])|\\([bfnrtv])/gi,
  decode(whole, ...groups) {
    const [percent, x, high, low, ...others] = groups;
    const [unicode, braced, hexEntity, entity, name, octal, pointer, mark, letter] = others;
    const byte = percent ?? x;
    if (byte !== undefined) return String.fromCharCode(Number.parseInt(byte, 16));
    if (high !== undefined) {
      const units = [high, low ?? ''].map((unit) => Number.parseInt(unit, 16));
      return utf8Text(String.fromCharCode(...units));
    }
    const hex = unicode ?? braced ?? hexEntity;
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    if (entity !== undefined) return characterOf(Number(entity));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
    if (pointer !== undefined) return pointer === '0' ? '~' : '/';
    return mark ?? LETTERS[letter?.toLowerCase() ?? ''] ?? '';
  },
};

function characterOf(point: number): string {
  return point > 0x10ffff ? '' : utf8Text(String.fromCodePoint(point));
}

// The named characters of HTML within ASCII, each before its name, and those that leave a space or nothing.
const ENTITIES = new Map(
  Array.from(
    '!excl"quot#num$dollar%percnt&amp\'apos(lpar)rpar*ast+plus,comma.period/sol:colon;semi<lt=equals>gt?quest@commat[lsqb\\bsol]rsqb^hat_lowbar`grave{lcub|verbar}rcub|vert[lbrack]rbrack{lbrace}rbrace*midast\ttab\nnewline nbsp shy zwj zwnj'.matchAll(
      /([^a-z])([a-z]+)/g,
    ),
    ([, character = '', name = '']) => [name, character],
  ),
);
const LETTERS: Readonly<Record<string, string>> = {
  ...{ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
};

const QUOTED_PRINTABLE: Code = {
  pattern: /=([\dA-F]{2})/g,
  decode: (_whole, hex = '') => String.fromCharCode(Number.parseInt(hex, 16)),
};

const SOFT_BREAK: Code = { pattern: /=\r?\n/g, decode: () => '' };

// Spaces, line breaks, controls, and in UTF-8 characters without width or like a space: soft hyphens, joiners,
// marks of direction, variation selectors, tags.
const INVISIBLE: Code = {
  pattern:
    /[\0- \x7f]|\xc2[\x80-\xa0\xad]|\xcd\x8f|\xd8\x9c|\xe1\xa0[\x8b-\x8f]|\xe2\x80[\x80-\x8f\xa8-\xaf]|\xe2\x81[\x9f-\xaf]|\xe3\x80\x80|\xef\xb8[\x80-\x8f]|\xef\xbb\xbf|\xf3\xa0[\x80-\x87][\x80-\xbf]|<w?br ?\/?>/g,
  decode: () => '',
};

const BASE64 = /[\w+/-]{11,}/g;
// With the separators of bytes in dumps, fingerprints and source code.
const HEX = /(?:(?:0x)?[\da-f]{2}[:,;.-]?){8,}/gi;
const ODD_HEX = /[\da-f](?:(?:0x)?[\da-f]{2}[:,;.-]?){8,}/gi;
const DECIMALS = /(?:\d{1,3},){7,}\d{1,3}/g;

/** A code that may start at any character of a run is decoded from each possible start. */
const CODES: readonly Code[] = [
  ...[0, 1, 2, 3].map(
    (skipped): Code => ({
      pattern: BASE64,
      decode: (run) => fromBase64(run.slice(skipped)),
      pieces: { skipped, characters: 4, bytes: 3 },
    }),
  ),
  { pattern: HEX, decode: fromHex },
  { pattern: ODD_HEX, decode: (run) => fromHex(run.slice(1)) },
  {
    pattern: DECIMALS,
    decode: (list) => binary(Uint8Array.from(list.split(','), Number)),
  },
];

function fromBase64(run: string): string {
  const whole = run.length % 4 === 1 ? run.slice(0, -1) : run;
  return atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
}

function fromHex(run: string): string {
  return run.replace(/(?:0x)?([\da-f]{2})[:,;.-]?/gi, (_pair, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

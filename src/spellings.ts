import { binary, utf8Text } from './binary.js';
import { hex } from './hex.js';
import { placedReading, type Range, Reading, readingsOf, span } from './readings.js';
import { withoutEnd } from './withoutEnd.js';

/** Finds secrets in text, in every spelling. */
export interface Spellings {
  find(text: string): boolean;
  /** Replaces each secret; an encoded secret with the rest of the code that contains it. */
  replace(text: string, mark: string): string;
}

/** A text to look for, in bytes and lower case. */
interface Needle {
  readonly text: string;
  /** Whether it counts only as a whole word. */
  readonly isWord: boolean;
  /** Whether it is part of a longer code, which is removed with it. */
  readonly isCode: boolean;
}

const NOT_ASCII = /[^\0-\x7f]/gu;
const SHORTEST = 4;
const SHORTEST_PART = 8;
// Places take memory for each character: a long text is cut into pieces that overlap by more than a secret.
const PIECE = 65_536;
const OVERLAP = 8_192;

/** Prepares the search for secrets; `undefined` if there is nothing to look for. */
export function createSpellings(secrets: readonly string[]): Spellings | undefined {
  const needles = new Map<string, Needle>();
  for (const secret of secrets) {
    for (const needle of needlesOf(secret)) needles.set(needle.text, needle);
  }
  if (needles.size === 0) return undefined;
  const all = [...needles.values()];
  const find = (text: string): boolean => holds(text, all);
  const replace = (text: string, mark: string): string => {
    if (!find(text)) return text;
    const ranges: Range[] = [];
    for (let at = 0; at === 0 || at + OVERLAP < text.length; at += PIECE - OVERLAP) {
      if (find(text.slice(at, at + PIECE))) ranges.push(...rangesOf(text, at, all));
    }
    const shown = cut(text, ranges, mark);
    // The text on both sides of a cut may form another secret, and a secret may be longer than a piece.
    return find(shown) ? mark : shown;
  };
  return { find, replace };
}

function needlesOf(secret: string): Needle[] {
  const text = secret.trim();
  if (text.length < SHORTEST) return [];
  const isWord = text.length < SHORTEST_PART;
  const bytes = new TextEncoder().encode(text);
  const codes = isWord ? [] : [hex(bytes), ...[0, 1, 2].map((offset) => base64Core(bytes, offset))];
  return [
    ...formsOf(text).map((form) => ({ text: lower(form), isWord, isCode: false })),
    // Base64 also occurs in a single case, which cannot be decoded, and so do codes within codes.
    ...codes.map((form) => ({ text: lower(form), isWord, isCode: true })),
  ].filter((needle) => needle.text.length >= (isWord ? SHORTEST : SHORTEST_PART));
}

/** What a secret looks like in the readings of a text. */
function formsOf(text: string): string[] {
  const cases = [text, text.toUpperCase(), text.toLowerCase()];
  const forms = [
    ...cases.flatMap((form) => [form, form.normalize('NFC'), form.normalize('NFD')]),
    // Forms write spaces this way, and programs write unreadable characters this way.
    ...[text.replaceAll(' ', '+'), ...['?', '\ufffd'].map((mark) => text.replace(NOT_ASCII, mark))],
  ];
  return [...new Set(forms)].flatMap(encodings).flatMap((bytes) => {
    // A secret that contains an apparent escape also occurs decoded, and joined across lines.
    const readings = [...readingsOf(new Reading(bytes))].filter(({ isCoded }) => !isCoded);
    // A backslash at its end may form an escape with the next character.
    return readings.flatMap(({ reading }) => [reading.text, withoutEnd(reading.text, '\\')]);
  });
}

/** The bytes of a text in UTF-8, Latin-1 and UTF-16. */
function encodings(text: string): string[] {
  const utf8 = utf8Text(text);
  // A search that leaves out null bytes treats all of them alike.
  if (utf8 === text) return [text];
  const halves = text.split('').map((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]);
  return [
    utf8,
    // UTF-8 that was read as Latin-1 and written again.
    utf8Text(utf8),
    binary(Uint8Array.from(halves.flatMap(([least = 0, most = 0]) => [least, most]))),
    binary(Uint8Array.from(halves.flatMap(([least = 0, most = 0]) => [most, least]))),
    ...(/^[\0-\xff]*$/.test(text) ? [text] : []),
  ];
}

/** The base64 characters that depend on the bytes alone, not on the bytes before and after them. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(offset + bytes.length);
  padded.set(bytes, offset);
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor((padded.length * 8) / 6);
  return btoa(binary(padded)).slice(first, last);
}

/** One case, and one of the two alphabets of base64; as long as the text. */
function lower(bytes: string): string {
  return bytes.toLowerCase().replaceAll('+', '-').replaceAll('/', '_');
}

/** Whether a secret is in a text; nearly every text is clean, so this does not record places. */
function holds(text: string, needles: readonly Needle[]): boolean {
  for (const { reading, isApart } of readingsOf(new Reading(utf8Text(text)))) {
    const lowered = lower(reading.text);
    if (needles.some((needle) => nextPlace(lowered, needle, isApart, 0) >= 0)) return true;
  }
  return false;
}

/** Where the secrets are in a piece of a text. */
function rangesOf(text: string, from: number, needles: readonly Needle[]): Range[] {
  const ranges: Range[] = [];
  const piece = text.slice(from, from + PIECE);
  for (const { reading, isApart, isCoded } of readingsOf(placedReading(piece))) {
    const lowered = lower(reading.text);
    for (const needle of needles) {
      // A code that was extended already is not scanned again.
      let done = 0;
      let at = nextPlace(lowered, needle, isApart, 0);
      while (at >= 0) {
        const end = at + needle.text.length;
        const [first, last] = needle.isCode && isApart ? wholeCode(lowered, at, end) : [at, end];
        const [start, stop] = span(reading.places(), first, last);
        if (from + stop > done) {
          const place: Range = [from + start, from + stop];
          const whole = isCoded ? wholeCode(text, ...place) : place;
          ranges.push(whole);
          done = whole[1];
        }
        at = nextPlace(lowered, needle, isApart, last);
      }
    }
  }
  return ranges;
}

const CODE = /[\w+/-]/;
const WORD = /[a-z\d]/;

function nextPlace(
  lowered: string,
  { text, isWord }: Needle,
  isApart: boolean,
  from: number,
): number {
  if (isWord && !isApart) return -1;
  let at = lowered.indexOf(text, from);
  while (
    isWord &&
    at >= 0 &&
    (isIn(WORD, lowered, at - 1) || isIn(WORD, lowered, at + text.length))
  ) {
    at = lowered.indexOf(text, at + 1);
  }
  return at;
}

function wholeCode(text: string, start: number, end: number): Range {
  let first = start;
  let last = end;
  while (isIn(CODE, text, first - 1)) first -= 1;
  while (isIn(CODE, text, last)) last += 1;
  while (text[last] === '=') last += 1;
  return [first, last];
}

function isIn(kind: RegExp, text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && kind.test(character);
}

function cut(text: string, ranges: readonly Range[], mark: string): string {
  let shown = '';
  let done = 0;
  for (const [start, end] of [...ranges].sort(([one], [other]) => one - other)) {
    if (end <= done) continue;
    if (start >= done) shown += text.slice(done, start) + mark;
    done = end;
  }
  return shown + text.slice(done);
}

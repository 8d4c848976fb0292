import { fullFormats } from 'ajv-formats/dist/formats.js';

/**
 * The formats for bodies: those of ajv-formats, except three.
 *
 * `date-time` and `time` are RFC 3339 to the letter: ajv-formats also accepts `+0530`, `+05`, a space for the
 * T, and some minutes of 60. `uri` has a shortcut for the usual URLs. It can only accept early: every other text
 * is left to the full check, so that both agree on every text.
 */
// Marked so that a bundle that only has the functions leaves it out.
export const formats = /* @__PURE__ */ Object.assign({}, fullFormats, {
  'date-time': isDateTime,
  time: isTime,
  uri: isUri,
});

const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const date =
  '\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
const leapDay = '\\d{4}-02-29';
const rest = `(?:\\.\\d+)?(?:[Zz]|[+-]${clock})`;

const usual = new RegExp(`^${date}[Tt]${clock}:[0-5]\\d${rest}$`);
const onLeapDay = new RegExp(`^${leapDay}[Tt]${clock}:[0-5]\\d${rest}$`);
const leapSecond = new RegExp(`^(?:${date}|${leapDay})[Tt]${clock}:60${rest}$`);
const usualTime = new RegExp(`^${clock}:[0-5]\\d${rest}$`);
const leapTime = new RegExp(`^${clock}:60${rest}$`);

export function isDateTime(text: string): boolean {
  if (usual.test(text)) return true;
  if (!onLeapDay.test(text) && !leapSecond.test(text)) return false;
  if (text.startsWith('02-29', 5) && !isLeapYear(Number(text.slice(0, 4)))) return false;
  if (!leapSecond.test(text)) return true;
  // A leap second is the last second of a month in UTC.
  const next = nextMinute(text.slice(0, 10), text.slice(11));
  return next.getUTCDate() === 1 && isMidnight(next);
}

export function isTime(text: string): boolean {
  return (
    usualTime.test(text) || (leapTime.test(text) && isMidnight(nextMinute('2000-01-01', text)))
  );
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The next minute after a time, in UTC. */
function nextMinute(day: string, time: string): Date {
  const offset = /[+-]\d\d:\d\d$/.exec(time)?.[0] ?? 'Z';
  return new Date(Date.parse(`${day}T${time.slice(0, 5)}:00${offset}`) + 60_000);
}

function isMidnight(time: Date): boolean {
  return time.getUTCHours() === 0 && time.getUTCMinutes() === 0;
}

// The loops are disjoint and match one character each: a long address takes one pass, also if it fails.
const ordinaryUri =
  /^https?:\/\/[A-Za-z0-9.-]+(?:\/[\w.~/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*(?:%[0-9A-Fa-f]{2}[\w.~!$&'()*+,;=:@/?-]*)*)?$/;

const uri = fullFormats.uri as (text: string) => boolean;

export function isUri(text: string): boolean {
  return ordinaryUri.test(text) || uri(text);
}

import type { Job, JobPage, PatchResult } from '../../generated/schema.js';
import { numberSources } from '../exactNumber.js';
import { isObject } from '../isObject.js';
import type { ParsedResponse } from '../transport/parseResponse.js';
import { setDigits } from './digits.js';

/** A double does not keep this many digits and points in a row; a number with fewer survives the conversion. */
const MANY_DIGITS = 16;

/** Keeps the digits of the prices in an answer's jobs, and of the fee next to them, with the records themselves. */
export function keepDigits({ body, text }: Pick<ParsedResponse, 'body' | 'text'>): void {
  if (!isObject<JobPage | PatchResult>(body) || !hasManyDigits(text)) return;
  const jobs = Array.isArray(body.jobs) ? body.jobs : [body.job];
  const billings = jobs.map((job: unknown, index) => ({
    record: isObject<Job>(job) ? job.billing : undefined,
    above: Array.isArray(body.jobs) ? ['jobs', String(index), 'billing'] : ['job', 'billing'],
  }));
  const check = { record: body.ipDetection, above: ['ipDetection'] };
  const numbers = [...billings, check].flatMap(({ record, above }) => {
    if (!isObject(record)) return [];
    return pathsOf(record).map((path) => ({ record, path, at: [...above, ...path] }));
  });
  const sources = numberSources(
    text,
    numbers.map(({ at }) => at),
  );
  for (const [index, { record, path }] of numbers.entries()) {
    const source = sources[index];
    if (source === undefined || source.length <= 15) continue;
    setDigits(record, path, source);
  }
}

function pathsOf(record: Record<string, unknown>, above: readonly string[] = []): string[][] {
  return Object.entries(record).flatMap(([name, value]) => {
    const path = [...above, name];
    if (typeof value === 'number') return [path];
    return isObject(value) && above.length === 0 ? pathsOf(value, path) : [];
  });
}

/** Whether a text has a number with many digits. A run of them cannot lie between the places that are looked at. */
export function hasManyDigits(text: string): boolean {
  for (let at = MANY_DIGITS - 1; at < text.length; at += MANY_DIGITS) {
    if (!isDigit(text, at)) continue;
    let start = at;
    let end = at + 1;
    while (isDigit(text, start - 1)) start--;
    while (isDigit(text, end)) end++;
    if (end - start >= MANY_DIGITS) return true;
  }
  return false;
}

/** Whether a character is a digit or a point; there is none before and after the text. */
function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || code === 0x2e;
}

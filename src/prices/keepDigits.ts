import { numberSources } from '../exactNumber.js';
import { isObject } from '../foreign.js';
import type { ParsedResponse } from '../transport/parseResponse.js';
import { setDigits } from './digits.js';

/** A double does not keep this many digits in a row; a number with fewer survives the conversion. */
const MANY_DIGITS = /\d[\d.]{15}/;

/** Keeps the digits of the prices in an answer's jobs, and of the fee next to them, with the records themselves. */
export function keepDigits({ body, text }: Pick<ParsedResponse, 'body' | 'text'>): void {
  if (!isObject(body) || !MANY_DIGITS.test(text)) return;
  const jobs = Array.isArray(body.jobs) ? body.jobs : [body.job];
  const billings = jobs.map((job: unknown, index) => ({
    record: isObject(job) ? job.billing : undefined,
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

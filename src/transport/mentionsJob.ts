import { parseJson } from './jsonExcess.js';

/** What a value of a body is: a job, its ID, something else of a job, or neither. */
type Place = 'job' | 'id' | 'within' | undefined;

/**
 * Whether a refusal names a job in a place that the document does not have: in a wrapped answer, a list, or JSON
 * within text, as a proxy or a function behind a gateway writes it. Names count in any case, with any separators.
 * Sentences are not read: an ID has no spaces.
 */
export function mentionsJob(body: unknown, status: number): boolean {
  // Not recursive: a body may nest deeper than the stack.
  const values: [unknown, Place][] = [[body, undefined]];
  for (let next = values.pop(); next !== undefined; next = values.pop()) {
    const [value, place] = next;
    if (typeof value === 'string' && /^\s*[{[]/.test(value)) {
      values.push([parseJson(value), place]);
    } else if (Array.isArray(value)) {
      for (const item of value) values.push([item, place]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) values.push([inner, placeOf(name, place)]);
    } else if (place === 'id' || place === 'job') {
      // A count of jobs names none.
      if (isId(value, status) || (place === 'id' && typeof value === 'number')) return true;
    }
  }
  return false;
}

function placeOf(name: string, parent: Place): Place {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  if (/^jobs?$/.test(plain)) return 'job';
  if (/^job(?:u|uu|gu)?ids?$/.test(plain)) return 'id';
  if (parent === undefined) return undefined;
  return /^(?:u|uu|gu)?ids?$/.test(plain) ? 'id' : 'within';
}

function isId(value: unknown, status: number): boolean {
  if (typeof value !== 'string' || !/^[^\s{[]+$/.test(value)) return false;
  // What may be sent again must not name a job at all. Elsewhere a word such as `required` tells what is wrong
  // with a field: the service's IDs begin with `job_`, and those of others have digits.
  return status === 429 || status === 403 || /\d|^job[-_]/i.test(value);
}

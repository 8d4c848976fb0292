import { parseJson } from './jsonExcess.js';

/**
 * What a value of a body is: a job, a record that may be one by another name, the ID of either, something else of
 * either, or something else.
 */
type Place = 'job' | 'run' | 'id' | 'within' | undefined;

/**
 * Whether a refusal names a job in a place that the document does not have: in a wrapped answer, a list, or JSON
 * within text, as a proxy or a function behind a gateway writes it. Names count in any case, with any separators,
 * and so do the names that others give a job, such as `task`. Sentences are not read: an ID has no spaces.
 */
export function mentionsJob(body: unknown, status: number): boolean {
  // What may be sent again must not name a job at all.
  const isStrict = status === 429 || status === 403;
  // Not recursive: a body may nest deeper than the stack.
  const values: [unknown, Place][] = [[body, undefined]];
  for (let next = values.pop(); next !== undefined; next = values.pop()) {
    const [value, place] = next;
    if (typeof value === 'string' && /^\s*[{[]/.test(value)) {
      values.push([parseJson(value), place]);
    } else if (Array.isArray(value)) {
      for (const item of value) values.push([item, place]);
    } else if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value);
      const own = fields.some(tellsJob) ? 'job' : place;
      for (const [name, inner] of fields) {
        // A map of jobs is keyed by their IDs.
        values.push([name, undefined], [inner, placeOf(name, own)]);
      }
    } else if (namesJob(value, place, isStrict)) return true;
  }
  return false;
}

// `uid`, `uuid` and `guid` count as `id`.
const NAME = /^(?:(?:.*(job|task|run|generation|prediction)s?)([gu]*ids?|keys?)?|[gu]*ids?)$/;

function placeOf(name: string, parent: Place): Place {
  const word = plain(name);
  const [whole, record, id] = NAME.exec(word) ?? [];
  if (record !== undefined) return id ? 'id' : /^jobs?$/.test(word) ? 'job' : 'run';
  return parent && (whole ? 'id' : 'within');
}

/** Whether a field says that its record is a job: by its type, or by the status of something that is under way. */
function tellsJob([name, value]: [string, unknown]): boolean {
  return (
    typeof value === 'string' &&
    /^(?:job)?(?:type|kind|status|state)$/.test(plain(name)) &&
    /(?:job|task|queued|pending|progress|running|processing|accepted)s?$|^patch/.test(plain(value))
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

// The service's IDs begin with `job_`, and those of others have digits. A code such as `job_limit` has neither
// digits nor letters of both cases.
const JOB_ID = /\d|[a-z][A-Z]|[A-Z][a-z]/;
const JOB_PATH = /\/(?:job|task)s?\/[^/]*\d/;

/** Whether a text without spaces holds the ID of a job; in two steps, so that the time stays linear in the text. */
function holdsJob(text: string): boolean {
  const [, id = ''] = /(?:^|[/:])job[-_](.*)/.exec(text) ?? [];
  return JOB_ID.test(id) || JOB_PATH.test(text);
}

function namesJob(value: unknown, place: Place, isStrict: boolean): boolean {
  // A count of jobs names none.
  if (typeof value === 'number') return place === 'id';
  if (typeof value !== 'string' || !/^[^\s{[]+$/.test(value)) return false;
  // Elsewhere a word such as `required` tells what is wrong with a field.
  if (place === 'id' || place === 'job') return isStrict || /\d|^job[-_]/i.test(value);
  return isStrict && (holdsJob(value) || (place === 'run' && /\d\D|\D\d/.test(value)));
}

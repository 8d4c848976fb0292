import { parseJson } from './jsonExcess.js';

/**
 * What a value of a body is: a job, a record that may be one by another name, the ID of either, something else of
 * either, or something else.
 */
type Place = 'job' | 'run' | 'id' | 'within' | undefined;

/** What an answer tells where the document has neither. */
export type Mention = 'a job' | 'a charge';

/** An answer, whose body may be missing. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Whether a refusal names a job in a place that the document does not have: in a wrapped answer, a list, JSON
 * within text, or the address in `Location`, as a proxy or a function behind a gateway writes it. Names count in any
 * case, with any separators, and so do the names that others give a job, such as `task`. Of a refusal that may be
 * sent again, sentences and other headers are read for the IDs of the service too, and a charge counts as well.
 */
export function mentionsJob({ status, headers, text }: Answer, body: unknown): Mention | undefined {
  // What may be sent again must not name a job at all.
  const isStrict = status === 429 || status === 403;
  // The address in a redirect is that of the request.
  const isRedirect = status >= 300 && status < 400;
  for (const [name, value] of headers) {
    const isAddress = !isRedirect && /location$/.test(name);
    if ((isAddress && holdsJob(value)) || (isStrict && holdsId(value))) return 'a job';
  }
  // Not recursive: a body may nest deeper than the stack.
  const values: [unknown, Place][] = [[body ?? text, undefined]];
  for (let next = values.pop(); next !== undefined; next = values.pop()) {
    const [value, place] = next;
    const inner = typeof value === 'string' && /^\s*[{[]/.test(value) && parseJson(value);
    if (inner) {
      values.push([inner, place]);
    } else if (Array.isArray(value)) {
      for (const item of value) values.push([item, place]);
    } else if (typeof value === 'object' && value !== null) {
      const fields = Object.entries(value);
      const own = fields.some(tellsJob) ? 'job' : place;
      for (const field of fields) {
        const [name, held] = field;
        if (isStrict && tellsCharge(field)) return 'a charge';
        // A map of jobs is keyed by their IDs.
        values.push([name, undefined], [held, placeOf(name, own)]);
      }
    } else if (namesJob(value, place, isStrict)) return 'a job';
  }
  return undefined;
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

/** Whether a field says what was charged; what it would cost, such as `creativeUnitsCost`, says nothing of it. */
function tellsCharge([name, value]: [string, unknown]): boolean {
  return /^(?:creativeunitscharged|cucost|chargedcost)$/.test(plain(name)) && Number(value) > 0;
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

/** Whether a text, such as a sentence, holds an ID as the service gives its jobs. */
function holdsId(text: string): boolean {
  return Array.from(text.matchAll(/\bjob_([\w-]*)/g)).some(([, id = '']) => JOB_ID.test(id));
}

function namesJob(value: unknown, place: Place, isStrict: boolean): boolean {
  // A count of jobs names none.
  if (typeof value === 'number') return place === 'id';
  if (typeof value !== 'string') return false;
  if (isStrict && holdsId(value)) return true;
  if (!/^[^\s{[]+$/.test(value)) return false;
  // Elsewhere a word such as `required` tells what is wrong with a field.
  if (place === 'id' || place === 'job') return isStrict || /\d|^job[-_]/i.test(value);
  return isStrict && (holdsJob(value) || (place === 'run' && /\d\D|\D\d/.test(value)));
}

import { isAssetId } from '../ids.js';
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

/** The request of an answer: what it says itself may come back in a refusal. */
export interface Asked {
  readonly url: string;
  readonly headers: Headers;
  readonly body?: unknown;
}

/**
 * Whether a refusal names a job in a place that the document does not have: in a wrapped answer, a list, JSON
 * within text, or the address in `Location`, as a proxy or a function behind a gateway writes it. Names count in any
 * case, with any separators, and so do the names that others give a job, such as `task`. Of a refusal that may be
 * sent again, sentences and other headers are read for the IDs of the service too, and a charge counts as well. An
 * ID that the request itself has says nothing there, and neither does an address of another origin without an ID.
 */
export function mentionsJob(
  { status, headers, text }: Answer,
  body: unknown,
  asked: Asked,
): Mention | undefined {
  const ids = new Ids(asked);
  // What may be sent again must not name a job at all.
  const isStrict = status === 429 || status === 403;
  // The address in a redirect is that of the request.
  const isRedirect = status >= 300 && status < 400;
  for (const [name, value] of headers) {
    const isAddress = !isRedirect && /location$/.test(name);
    const isAboutJob = isStrict && name.includes('job');
    const isNamed = isAddress || isAboutJob ? ids.isJob(value) : isStrict && ids.inSentence(value);
    if (isNamed) return 'a job';
  }
  const strict = isStrict ? ids : undefined;
  for (const [value, place] of valuesOf(body ?? text)) {
    if (isStrict && fieldsOf(value).some(tellsCharge)) return 'a charge';
    if (namesJob(value, place, strict)) return 'a job';
  }
  return undefined;
}

/**
 * The ID of the first job whose record an answer has, in any wrapper. An ID on its own may be that of another job, such
 * as one that must end before the service takes this one.
 */
export function recordedJob(body: unknown): string | undefined {
  for (const [value, place] of valuesOf(body)) {
    if (place !== 'job' && place !== 'run') continue;
    for (const [name, held] of fieldsOf(value)) {
      // The asset of a job may be on its way as well.
      const isId = placeOf(name, place) === 'id' && !isAssetId(held) && namesJob(held, 'id');
      if (isId) return String(held);
    }
  }
  return undefined;
}

/** The values in a body, itself and the names of fields among them, each with its place; JSON within text is read. */
function* valuesOf(body: unknown): Generator<[value: unknown, place: Place]> {
  // Not recursive: a body may nest deeper than the stack.
  const values: [unknown, Place][] = [[body, undefined]];
  for (const [value, place] of values) {
    const inner = typeof value === 'string' && /^\s*[{[]/.test(value) && parseJson(value);
    if (inner) {
      values.push([inner, place]);
    } else if (Array.isArray(value)) {
      for (const item of value) values.push([item, place]);
    } else {
      const fields = fieldsOf(value);
      const own = fields.some(tellsJob) ? 'job' : place;
      yield [value, own];
      // A map of jobs is keyed by their IDs.
      for (const [name, held] of fields) values.push([name, undefined], [held, placeOf(name, own)]);
    }
  }
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** How many IDs of an answer that lists jobs are told. */
const MOST_IDS = 10;

/** The IDs, in the form of the service, that an answer has in its headers and its body, and its request has not. */
export function jobsMentioned({
  headers,
  text,
  asked,
}: Omit<Answer, 'status'> & { readonly asked: Asked }): string[] {
  const ids = new Ids(asked);
  const values = [...valuesOf(text)].map(([value]) => value);
  const found = [...headers.values(), ...values].flatMap((each) =>
    typeof each === 'string' ? ids.inText(each) : [],
  );
  return [...new Set(found)].slice(0, MOST_IDS);
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

// The service's IDs begin with `job_`, and those of others have digits. In a code such as `job_limit` or
// `job_rate_limit_429`, the word after `job_` has neither digits nor letters of both cases.
const JOB_ID = /\d|[a-z][A-Z]|[A-Z][a-z]/;
const JOB_PATH = /\/(?:job|task)s?\/[^/]*\d/;

/** Finds the IDs of jobs in an answer, other than those that its request has. */
class Ids {
  readonly #asked: Asked;
  #said: ReadonlySet<string> | undefined;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** Whether a text without spaces is the ID of a job, or an address with one; in linear time. */
  isJob(text: string): boolean {
    if (this.inSentence(text)) return true;
    const own = addressOf(this.#asked.url);
    const address = addressOf(text, own);
    // Pages about errors have addresses too.
    const isElsewhere = /^http/.test(address?.protocol ?? '') && address?.origin !== own?.origin;
    if (isElsewhere || address?.pathname === own?.pathname) return false;
    const found = this.#find(text, /(?<=^|[/:])job[-_]([a-z\d]*)[\w-]*/gi);
    return found.length > 0 || JOB_PATH.test(text);
  }

  /** Whether a text, such as a sentence, has an ID in the form of the service. */
  inSentence(text: string): boolean {
    return this.inText(text).length > 0;
  }

  /** The IDs in the form of the service that a text has, such as JSON that breaks off: there escapes end in letters. */
  inText(text: string): string[] {
    return this.#find(text, /(?:\b|(?<=\\(?:[bfnrt]|u[\da-f]{4})))job_([a-z\d]{16,})(?!\w)/gi);
  }

  #find(text: string, form: RegExp): string[] {
    return Array.from(text.matchAll(form)).flatMap(([id, word = '']) =>
      JOB_ID.test(word) && !this.#own().has(id) ? [id] : [],
    );
  }

  /** What looks like the ID of a job in the request, which may have megabytes of images. */
  #own(): ReadonlySet<string> {
    this.#said ??= new Set(this.#texts().flatMap(jobIdsIn));
    return this.#said;
  }

  #texts(): string[] {
    const { url, headers, body } = this.#asked;
    return [url, ...headers.values(), typeof body === 'string' ? body : ''];
  }
}

function jobIdsIn(text: string): string[] {
  return Array.from(text.matchAll(/\bjob[-_][\w-]*/gi), ([id]) => id);
}

function addressOf(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** @param strict - given, what may be the ID of a job counts too, and sentences are read */
function namesJob(value: unknown, place: Place, strict?: Ids): boolean {
  // A count of jobs names none.
  if (typeof value === 'number') return place === 'id';
  if (typeof value !== 'string') return false;
  if (strict?.inSentence(value)) return true;
  if (!/^[^\s{[]+$/.test(value)) return false;
  // Elsewhere a word such as `required` tells what is wrong with a field.
  if (place === 'id' || place === 'job') return !!strict || /\d|^job[-_]/i.test(value);
  return !!strict && (strict.isJob(value) || (place === 'run' && /\d\D|\D\d/.test(value)));
}

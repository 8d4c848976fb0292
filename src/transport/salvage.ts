import { isUsableId } from '../ids.js';
import type { RequestContext } from './fetch.js';
import { endOfJson, parseJson } from './jsonExcess.js';
import { namedJob } from './namedJob.js';
import type { ParsedResponse } from './parseResponse.js';
import { MAX_REFUSAL_BYTES } from './readBody.js';

/** What can be read of an answer that came in part, or that is not JSON. */
export interface Salvage extends ParsedResponse {
  /** Whether all that it tells of jobs was read, and names one: its record can be judged like that of an answer. */
  readonly namesOneJob: boolean;
}

/**
 * Reads what it can of a success that cannot be read as a whole, so that the job in it is not lost: the first JSON
 * object in it that names one, where other text surrounds it, and otherwise its text. `undefined` if nothing came.
 */
export function salvage({
  read,
  redact,
}: Pick<RequestContext, 'read' | 'redact'>): Salvage | undefined {
  if (!read?.response.ok || read.bytes.byteLength === 0) return undefined;
  const { status, headers } = read.response;
  // IDs are ASCII, whatever the encoding of the texts beside them is.
  const text = new TextDecoder().decode(read.bytes.subarray(0, MAX_REFUSAL_BYTES));
  let end: number | undefined = 0;
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', end)) {
    end = endOfJson(text, start);
    // Within an object that does not end, each further one would be read to the end of the text again.
    if (end === undefined) break;
    const body = parseJson(text.slice(start, end));
    const jobId = namedJob(body);
    if (jobId === undefined) continue;
    if (jobId.includes('\ufffd')) break;
    // A second answer in the same text may be the one to this request.
    const isOnly = !/"jobId"/.test(text.slice(0, start) + text.slice(end));
    return { status, headers, text, body, namesOneJob: isOnly && isUsableId(jobId) };
  }
  // Only people read it: no program needs the query of a signed URL in it.
  return { status, headers, text, body: redact(text), namesOneJob: false };
}

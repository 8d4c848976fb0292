import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../src/contract/document.js';
import { type Finding, show } from '../../src/contract/findings.js';
import type { Job } from '../../src/index.js';
import type { RequestPlan } from '../engine/request.js';

/** Whether a job's input repeats the request; a data URL may come back as the asset made from it. */
export function repeats(sent: unknown, echoed: unknown): boolean {
  if (typeof sent === 'string' && sent.startsWith('data:')) return typeof echoed === 'string';
  if (!isObject(sent)) return isDeepStrictEqual(sent, echoed);
  const fields = Object.entries(sent);
  return (
    isObject(echoed) &&
    fields.length > 0 &&
    fields.every(([name, value]) => repeats(value, echoed[name]))
  );
}

/** What the input of a job does not repeat of the request that made it. */
export function echoFindings(
  job: Job,
  { body = '{}' }: RequestPlan,
  place = 'job.metadata.input',
): Finding[] {
  const sent: Record<string, unknown> = JSON.parse(body);
  const echoed = isObject(job.metadata.input) ? job.metadata.input : {};
  const missing = Object.keys(sent).filter((name) => !repeats(sent[name], echoed[name]));
  if (missing.length === 0) return [];
  return [
    {
      pointer: '/job/metadata/input',
      documentPointer: '/components/schemas/JobMetadata/properties/input',
      keyword: 'echo',
      expected: show(Object.fromEntries(missing.map((name) => [name, sent[name]]))),
      actual: show(Object.fromEntries(missing.map((name) => [name, echoed[name]]))),
      message: `${place} does not repeat ${missing.join(', ')} of the request.`,
    },
  ];
}

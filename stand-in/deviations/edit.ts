import type { Answer } from '../answers.js';
import type { OperationId } from '../routes.js';
import type { Expectation } from './deviation.js';

/** A record being changed: any field may take any value on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: a deviation breaks whatever type the record has.
export type Editable = Record<string, any>;

export const JOB_OPERATIONS: readonly OperationId[] = [
  'generatePatch',
  'jobsRetrieve',
  'jobsList',
  'jobsTriggerAction',
];

export const ASSET_OPERATIONS: readonly OperationId[] = [
  'assetsRetrieve',
  'assetsUpload',
  'assetsGetBulk',
];

/** Changes a copy of a successful JSON body; other answers pass unchanged. */
export function editBody(change: (body: Editable) => void): (answer: Answer) => Answer {
  return (answer) => {
    if (answer.status !== 200 || typeof answer.body !== 'object' || !answer.body) return answer;
    const body = structuredClone(answer.body) as Editable;
    change(body);
    return { ...answer, body };
  };
}

/** Changes each job of an answer; the empty job of a dry run is left alone. */
export function editJobs(change: (job: Editable) => void): (answer: Answer) => Answer {
  return editBody((body) => {
    const jobs: Editable[] = body.jobs ?? (body.job?.jobId ? [body.job] : []);
    jobs.forEach(change);
  });
}

/** Changes each asset of an answer. */
export function editAssets(change: (asset: Editable) => void): (answer: Answer) => Answer {
  return editBody((body) => {
    const assets: Editable[] = body.assets ?? (body.asset ? [body.asset] : []);
    assets.forEach(change);
  });
}

/** Changes the upload of an answer. */
export function editUpload(change: (upload: Editable) => void): (answer: Answer) => Answer {
  return editBody((body) => change(body.upload));
}

/** Drift at the places whose whole JSON Pointer matches the pattern. */
export function drift(keyword: string, pointer: string) {
  return {
    kind: 'drift' as const,
    keyword,
    pointer: new RegExp(`^${pointer}$`),
  } satisfies Expectation;
}

/** A violation at the places whose whole JSON Pointer matches the pattern. */
export function violation(keyword: string, pointer: string) {
  return {
    kind: 'violation' as const,
    keyword,
    pointer: new RegExp(`^${pointer}$`),
  } satisfies Expectation;
}

/** A violation that shows only between several answers. */
export function between(keyword: string, consequences: readonly string[] = []) {
  return {
    kind: 'violation' as const,
    keyword,
    consequences,
    visibleIn: 'sequence' as const,
  } satisfies Expectation;
}

/** A signed URL with another signature. */
export function wronglySigned(url: string): string {
  return url.replace('Signature=', 'Signature=_');
}

import type { ErrorBody } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { TargetResponse } from '../engine/targetResponse.js';
import { isFinishedDryRun } from './dryRun.js';

/** Operations whose refusal can mean that the record is in the wrong state or of the wrong kind. */
const actions: readonly string[] = [
  'jobsTriggerAction',
  'uploadsTriggerAction',
  'assetsDownloadRequest',
  'assetsUpdateTags',
];

/** Operations whose bodies may name collections and parents unknown to the run. */
const filing: readonly string[] = ['assetsUpload', 'uploadsCreate'];

/** Why a refusal says nothing about the request: the account or the state of the record decided. */
export function tellsNothing(operation: string, response: TargetResponse): string | undefined {
  const { status, body } = response;
  const said = messageOf(body);
  if (status === 403) return `the credentials or the plan do not allow it${said}`;
  if (status === 402 && !isFinishedDryRun(response)) return `the balance does not allow it${said}`;
  if (status === 400 && /\b(sortBy|startDate|endDate)\b/.test(said))
    return `it needs another parameter as well${said}`;
  if ([400, 422].includes(status) && operation === 'generateRunModel') {
    return `the model decides which inputs it takes${said}`;
  }
  if ([400, 404, 422].includes(status) && operation === 'assetsDownloadRequestBatch') {
    return `an archive needs files to pack${said}`;
  }
  if ([400, 409, 422].includes(status) && actions.includes(operation)) {
    return `the state of the record does not allow it${said}`;
  }
  if ([400, 404, 422].includes(status) && filing.includes(operation)) {
    if (status === 404 || /collection|parent/i.test(said))
      return `a record it names does not exist${said}`;
  }
  return undefined;
}

const longest = 200;

/** The service's message, after a colon. */
function messageOf(body: unknown): string {
  if (!isObject<ErrorBody>(body)) return '';
  const texts = [body.reason, body.message, body.error];
  const said = texts.find((text) => typeof text === 'string');
  return said === undefined ? '' : `: ${said.slice(0, longest)}`;
}

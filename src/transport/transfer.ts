import type { Bytes } from '../bytes.js';
import { ScenarioError, UnexpectedResponseError } from '../errors/index.js';
import type { Purpose } from '../operations.js';
import type { CallOptions, Settings } from '../options/index.js';
import { newCallId } from './callId.js';
import { compose } from './compose.js';
import type { Answer, Fetch, FetchInit, RequestContext } from './fetch.js';
import { patientFetch } from './patience.js';
import { raise } from './raise.js';
import { readBody } from './readBody.js';
import { redirect, toStorage } from './redirect.js';
import { retry } from './retry.js';
import type { Scope } from './scope.js';
import { send } from './send.js';
import type { StorageRule } from './storage.js';
import { timeout } from './timeout.js';

const MAX_ANSWER_BYTES = 65_536;

/** A request to a signed URL. */
export interface Transfer {
  readonly purpose: Purpose;
  readonly url: string;
  readonly method: 'GET' | 'PUT';
  readonly body?: Bytes;
  readonly timeoutMs: number;
  /** Handles an answer within the attempt, so that a failure repeats the attempt. */
  readonly deliver?: (response: Answer, init: FetchInit, context: RequestContext) => Promise<void>;
}

/**
 * Sends a request to a signed URL: a foreign host, which does not get credentials or the client's
 * headers. The answer to a GET has a live body, unless `deliver` reads it.
 */
export function transfer(
  settings: Settings,
  { purpose, url, method, body, timeoutMs, deliver }: Transfer,
  options: CallOptions,
  scope: Scope,
): Promise<Answer> {
  const { redact } = settings;
  const context: RequestContext = {
    purpose,
    effect: 'reads',
    callId: newCallId(),
    redact,
  };
  checkSignedUrl(url, purpose, settings.mayHoldFiles);
  const deliverStage =
    (next: Fetch): Fetch =>
    async (target, init) => {
      const response = await next(target, init);
      await deliver?.(response, init, context);
      return response;
    };
  const pipeline = compose(
    [
      retry(
        {
          maxRetries: options.maxRetries ?? settings.maxRetries,
          backoff: settings.backoff,
          renewable: false,
          remainingMs: scope.remainingMs,
          onAttempt: settings.listener(options.onAttempt),
        },
        context,
      ),
      deliverStage,
      timeout(timeoutMs, context),
      raise(undefined, context),
      readBody(MAX_ANSWER_BYTES, context, (response) => method === 'PUT' || !response.ok),
      redirect(toStorage(settings.mayHoldFiles), context),
    ],
    send(patientFetch(settings.fetch, timeoutMs), context, settings.isRuntimeFetch),
  );
  return pipeline(url, {
    method,
    // A compressed file differs from the announced size, and could be truncated unnoticed.
    headers: new Headers(method === 'GET' ? { 'accept-encoding': 'identity' } : {}),
    signal: scope.signal,
    credentials: 'omit',
    ...(body === undefined ? {} : { body }),
  });
}

function checkSignedUrl(text: string, purpose: Purpose, rule: StorageRule): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const reason = url === undefined ? 'it cannot be read' : rule(url);
  if (reason === undefined) return;
  // Without a host, as of data:, the scheme says what it is.
  const place = url && (url.host === '' ? ` of ${url.protocol}` : ` at ${url.host}`);
  throw new UnexpectedResponseError(
    `The service gave a URL${place ?? ''} that the client does not use: ${reason}. Nothing was sent there.`,
    { operation: purpose },
  );
}

/** Whether a storage's refusal may mean an expired signature: each storage has its own status for it. */
export function isExpired(error: unknown): boolean {
  return error instanceof ScenarioError && [400, 401, 403, 410].includes(error.status ?? 0);
}

import { createFieldCensus } from '../../src/contract/census.js';
import { createRedactor } from '../../src/redactor.js';
import { positive } from '../engine/case.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, responseFor } from '../engine/contractDocument.js';
import { answeredHeaders } from '../engine/headers.js';
import { inspect } from '../engine/judgement.js';
import { operationFinder } from '../engine/observe.js';
import { basePath, pathBelow } from '../engine/paths.js';
import { parseBody } from '../engine/targetResponse.js';
import type { CheckRecord } from '../report/record.js';
import { type RecordedExchange, secretsIn } from './har.js';

export interface InspectedTraffic {
  /** One for each exchange with the service. */
  readonly records: readonly CheckRecord[];
  /** The reason for each exchange that is left out. */
  readonly leftOut: readonly string[];
}

/** Checks the answers in recorded traffic against a contract. Nothing is sent. */
export function inspectTraffic(
  contract: Contract,
  exchanges: readonly RecordedExchange[],
  baseUrls: readonly string[],
  moreSecrets: readonly string[] = [],
): InspectedTraffic {
  const bases = baseUrls.map((each) => new URL(each));
  const find = operationFinder(contract.document);
  const census = createFieldCensus(contract.document.value);
  const secrets = [...secretsIn(exchanges), ...moreSecrets];
  const redact = createRedactor(() => secrets);
  const leftOut: string[] = [];
  const records = exchanges.flatMap((exchange): CheckRecord[] => {
    const path = pathBelowAny(bases, exchange.url);
    const operation = path === undefined ? undefined : find(exchange.method, path);
    if (operation === undefined) {
      leftOut.push(whyLeftOut(exchange, path !== undefined));
      return [];
    }
    const { place, status, headers, text, durationMs } = exchange;
    const title = `${redact(place)}, status ${status}`;
    const record = {
      id: `${operation.id} recorded ${title}`,
      operation: operation.id,
      name: 'recorded',
      title,
      durationMs,
      violations: [],
      drift: [],
      exercises: [],
    };
    const reason = whyNot(operation, exchange);
    if (reason !== undefined) return [{ ...record, status: 'not-applicable', reason }];
    const body = text === undefined ? undefined : parseBody(text);
    const answer = { status, headers, body, redact, text: text ?? '' };
    const found = inspect({ contract, operation }, answer);
    return [
      {
        ...record,
        ...found,
        status: found.violations.length === 0 ? 'passed' : 'failed',
        exercises: exercised(operation, exchange),
        newFields: census.add(operation.id, { status, body }),
      },
    ];
  });
  return { records, leftOut };
}

/** The path of a URL relative to the service, if it is below one of the service's URLs. */
function pathBelowAny(bases: readonly URL[], url: URL): string | undefined {
  const own = bases.find(
    (base) => url.origin === base.origin && url.pathname.startsWith(`${basePath(base)}/`),
  );
  return own && pathBelow(own, url);
}

function whyLeftOut({ method, url, requestHeaders }: RecordedExchange, isBelow: boolean): string {
  if (/^wss?:$/.test(url.protocol)) return 'a WebSocket';
  if (!/^https?:$/.test(url.protocol)) return `from the page itself (${url.protocol})`;
  if (!isBelow) return 'for another address';
  const isAsked = requestHeaders.has('access-control-request-method') || method === 'OPTIONS';
  return isAsked ? 'a CORS preflight' : 'not an operation of the document';
}

function whyNot(
  operation: Operation,
  { status, text, missing }: RecordedExchange,
): string | undefined {
  if (status === 0) return 'no answer was recorded';
  if (status === 304) return 'the answer came from a cache';
  // The caller follows it, and the target is recorded separately.
  if (status >= 300 && status < 400 && responseFor(operation, status) === undefined) {
    return 'a redirect, which leads to another request';
  }
  return text === undefined ? missing : undefined;
}

function exercised(
  operation: Operation,
  { status, headers }: RecordedExchange,
): CheckRecord['exercises'] {
  const own = responseFor(operation, status);
  if (own === undefined) return [];
  return positive(own.pointer, ...answeredHeaders(operation, { status, headers }));
}

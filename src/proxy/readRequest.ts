import { type OperationId, operations } from '../operations.js';
import { Refusal } from './refusals.js';
import { textOf } from './textOf.js';

/**
 * A page of another site must not act with the cookies of a visitor. Browsers say in `Sec-Fetch-Site` where a request
 * comes from, and no page can change it. Without it (an old browser, or plain http) the hosts decide; a proxy in front
 * may have replaced `Host`, and pages of other sites cannot send `X-Forwarded-Host`, for which a browser asks first.
 */
export function refuseOtherSites({ headers, url }: Request): void {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin') return;
  const refusal = 'Only pages of this site may call this.';
  if (site !== null && site !== 'none') throw new Refusal(403, refusal);
  const origin = headers.get('origin');
  if (origin === null) return;
  const from = URL.canParse(origin) ? new URL(origin).host : '';
  const hosts = [
    headers.get('host') ?? new URL(url).host,
    headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? '',
  ];
  if (from !== '' && hosts.includes(from)) return;
  const called = JSON.stringify(hosts[1] || hosts[0]);
  throw new Refusal(
    403,
    `${refusal} The page is at ${JSON.stringify(from || origin)}, and called ${called}: if these are one site, the proxy in front must keep the header Host or send X-Forwarded-Host.`,
  );
}

/** The query, of which the operation knows each parameter. */
export function readQuery(operation: OperationId, given: URLSearchParams): URLSearchParams {
  const known: readonly string[] = operations[operation].query;
  const query = new URLSearchParams();
  for (const [name, value] of given) {
    if (name === 'projectId' || !known.includes(name) || query.has(name)) {
      throw new Refusal(400, 'The query has a parameter that is not allowed here.');
    }
    // The service may take any other word for none, and charge.
    if (name === 'dryRun' && value !== 'true' && value !== 'false') {
      throw new Refusal(400, 'dryRun must be true or false.');
    }
    query.set(name, value);
  }
  return query;
}

/** The body, which is JSON: a form of another site could send anything else. */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal(415, 'The body must be JSON.');
  }
  if (request.bodyUsed || request.body?.locked) {
    throw new Refusal(500, 'The body was read before the proxy: pass it a clone of the request.');
  }
  const text = await textOf(request.body, undefined, maxBytes);
  if (text !== undefined) return text;
  throw new Refusal(
    413,
    `The body must be smaller than ${maxBytes} bytes (maxBodyBytes of createProxy).`,
  );
}

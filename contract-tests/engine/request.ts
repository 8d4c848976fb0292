import type { Target } from '../targets/target.js';
import type { Operation } from './document.js';

/** A request in parts, so that a check can change one of them. */
export interface RequestPlan {
  readonly method: string;
  /** The document's path template, for example `/jobs/{jobId}`. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent. */
  readonly body?: string;
}

/**
 * A request that the operation takes: its path parameters filled in and the given body; a submission is
 * a dry run where the target takes no other.
 */
export function planRequest(operation: Operation, target: Target, body?: unknown): RequestPlan {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'path');
  const adapted = body === undefined ? undefined : adaptAssetIds(body, target.fixtures.assetId);
  return {
    method: operation.method,
    path: operation.path,
    parameters: Object.fromEntries(
      parameters.map(({ name, example }) => [
        name,
        target.fixtures.parameters[name] ?? String(example),
      ]),
    ),
    query: operation.effect === 'submits' && target.estimatesOnly ? { dryRun: 'true' } : {},
    headers: {
      authorization: basic(target.credentials),
      ...(adapted === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(adapted === undefined ? {} : { body: JSON.stringify(adapted) }),
  };
}

export function basic({ apiKey, apiSecret }: Target['credentials']): string {
  return `Basic ${btoa(`${apiKey}:${apiSecret}`)}`;
}

/** Whether a body names an asset, so that what becomes of it depends on what the target has. */
export function namesAsset(body: unknown): boolean {
  return /"asset_/.test(JSON.stringify(body) ?? '');
}

/** Replaces every asset ID, since the document's examples exist on the mock alone. */
function adaptAssetIds(body: unknown, assetId: string | undefined): unknown {
  if (assetId === undefined) return body;
  return JSON.parse(JSON.stringify(body), (_key, value) =>
    typeof value === 'string' && value.startsWith('asset_') ? assetId : value,
  );
}

export function toRequest(plan: RequestPlan, baseUrl: string): Request {
  return new Request(toUrl(plan, baseUrl), {
    method: plan.method,
    headers: plan.headers,
    redirect: 'manual',
    ...(plan.body === undefined ? {} : { body: plan.body }),
  });
}

function toUrl(plan: RequestPlan, baseUrl: string): string {
  const path = plan.path.replace(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(plan.parameters[name] ?? ''),
  );
  const query = new URLSearchParams(plan.query).toString();
  return `${baseUrl}${path}${query === '' ? '' : `?${query}`}`;
}

/** Writes a request as a `curl` command that reads the credentials from the environment. */
export function toCurl(plan: RequestPlan, { baseUrl, credentials }: Target): string {
  const { authorization, ...headers } = plan.headers;
  const parts = ['curl', '-i', '-X', plan.method, quote(toUrl(plan, baseUrl))];
  if (authorization === basic(credentials)) {
    parts.push('-u', '"$SCENARIO_SDK_API_KEY:$SCENARIO_SDK_API_SECRET"');
  } else if (authorization?.startsWith('Bearer ')) {
    parts.push('-H', '"authorization: Bearer $CONTRACT_BEARER_TOKEN"');
  } else if (authorization !== undefined) {
    parts.push('-H', quote(`authorization: ${authorization}`));
  }
  for (const [name, value] of Object.entries(headers)) parts.push('-H', quote(`${name}: ${value}`));
  if (plan.body !== undefined) parts.push('--data-raw', quote(plan.body));
  return parts.join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

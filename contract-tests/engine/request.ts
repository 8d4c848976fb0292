import type { Contract } from './contract.js';
import type { Operation, Parameter } from './document.js';
import { sample } from './samples.js';
import { serialize } from './serialize.js';
import type { Credential, Target } from './target.js';

/** A request in parts, so that a check can change one of them. */
export interface RequestPlan {
  readonly method: string;
  /** The document's path template, for example `/jobs/{jobId}`. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Those that it is sent with; its own headers go before theirs. */
  readonly credentials: readonly Credential[];
  /** The body as it is sent. */
  readonly body?: string;
}

/**
 * A request that the operation takes: its path and required parameters filled in, and the given body; a
 * submission is an estimate where the target takes no other.
 */
export function planRequest(
  { document, profile }: Contract,
  operation: Operation,
  target: Target,
  body?: unknown,
): RequestPlan {
  const adapted = body === undefined ? undefined : (profile.withRecords?.(body, target) ?? body);
  const required = operation.parameters.filter((parameter) => parameter.required);
  const valueFor = (parameter: Parameter): unknown =>
    target.fixtures.parameters[parameter.key] ??
    parameter.example ??
    sample(document, parameter.schema, 'all');
  const query = required.filter((parameter) => parameter.in === 'query');
  const headers = required.filter((parameter) => parameter.in === 'header');
  const estimates = operation.effect === 'submits' && target.estimatesOnly;
  return {
    method: operation.method,
    path: operation.path,
    parameters: Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map((parameter) => [parameter.name, serialize.simple(parameter, valueFor(parameter))]),
    ),
    query: {
      ...Object.assign({}, ...query.map((each) => serialize.query(each, valueFor(each)))),
      ...(estimates ? profile.estimateQuery : {}),
    },
    headers: {
      ...Object.fromEntries(
        headers.map((each) => [each.name.toLowerCase(), serialize.simple(each, valueFor(each))]),
      ),
      ...(operation.offersOtherForms ? { accept: 'application/json' } : {}),
      ...(adapted === undefined ? {} : { 'content-type': 'application/json' }),
    },
    credentials: usualCredentials(operation, target),
    ...(adapted === undefined ? {} : { body: JSON.stringify(adapted) }),
  };
}

/** Those of the first choice of schemes that is known. */
function usualCredentials({ security }: Operation, { credentials }: Target): Credential[] {
  const choices = security.map((schemes) => credentialsFor(schemes, credentials));
  return choices.find((choice) => choice !== undefined) ?? [];
}

/** The credentials of schemes that go together, or nothing where one is not known. */
export function credentialsFor(
  schemes: readonly string[],
  known: Target['credentials'],
): Credential[] | undefined {
  const found = schemes.flatMap((scheme) => known[scheme] ?? []);
  return found.length === schemes.length ? found : undefined;
}

export function toRequest(plan: RequestPlan, baseUrl: string): Request {
  return new Request(toUrl(plan, baseUrl), {
    method: plan.method,
    headers: {
      ...Object.assign({}, ...plan.credentials.map(({ headers }) => headers)),
      ...plan.headers,
    },
    redirect: 'manual',
    ...(plan.body === undefined ? {} : { body: plan.body }),
  });
}

function toUrl(plan: RequestPlan, baseUrl: string, conceal = false): string {
  const path = plan.path.replace(/\{([^}]+)\}/g, (_match, name: string) =>
    encodeURIComponent(plan.parameters[name] ?? ''),
  );
  const query = new URLSearchParams();
  const carried = Object.assign({}, ...plan.credentials.map((credential) => credential.query));
  const secrets = conceal ? plan.credentials.flatMap((credential) => credential.secrets) : [];
  for (const [name, value] of Object.entries({ ...plan.query, ...carried })) {
    for (const text of [value as string | string[]].flat()) {
      query.append(name, secrets.includes(text) ? 'SECRET' : text);
    }
  }
  const text = query.toString();
  return `${baseUrl}${path}${text === '' ? '' : `?${text}`}`;
}

/** Writes a request as a `curl` command that reads the credentials from the environment. */
export function toCurl(plan: RequestPlan, { baseUrl }: Pick<Target, 'baseUrl'>): string {
  const parts = ['curl', '-i', '-X', plan.method, quote(toUrl(plan, baseUrl, true))];
  parts.push(...plan.credentials.map(({ curl }) => curl));
  for (const [name, value] of Object.entries(plan.headers))
    parts.push('-H', quote(`${name}: ${value}`));
  if (plan.body !== undefined) parts.push('--data-raw', quote(plan.body));
  return parts.join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

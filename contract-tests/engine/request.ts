import type { Contract } from './contract.js';
import type { Operation, Parameter } from './contractDocument.js';
import { sample } from './samples.js';
import { propertiesOf } from './schemas.js';
import { serialize } from './serialize.js';
import { quote } from './shell.js';
import type { Credential, Target } from './target.js';

/** A request in parts, so that a check can change one. */
export interface RequestPlan {
  readonly method: string;
  /** The document's path template, for example `/jobs/{jobId}`. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string | readonly string[]>>;
  /** Credentials to send; explicit headers override theirs. */
  readonly credentials: readonly Credential[];
  /** The body as sent. */
  readonly body?: string;
}

/**
 * A request that the operation accepts: path and required parameters filled in, with the given body; a
 * submission becomes an estimate if the target allows nothing else.
 */
export function planRequest(
  { document, profile }: Contract,
  operation: Operation,
  target: Target,
  body?: unknown,
): RequestPlan {
  const adapted = body === undefined ? undefined : (profile.withRecords?.(body, target) ?? body);
  const valueFor = (parameter: Parameter): unknown =>
    (parameter.style === 'json'
      ? undefined
      : ownValue(target.fixtures.parameters, parameter.key)) ??
    parameter.example ??
    sample(document, parameter.schema, 'all', 'sent');
  const estimates = operation.effect === 'submits' && target.estimatesOnly;
  const bare: RequestPlan = {
    method: operation.method,
    path: styledPath(operation),
    parameters: {},
    query: {},
    headers: {
      ...(operation.offersOtherForms ? { accept: 'application/json' } : {}),
      ...(adapted === undefined ? {} : { 'content-type': 'application/json' }),
    },
    cookies: {},
    credentials: usualCredentials(operation, target),
    ...(adapted === undefined ? {} : { body: JSON.stringify(adapted) }),
  };
  const plan = operation.parameters
    .filter((parameter) => parameter.required || parameter.in === 'path')
    .reduce((made, parameter) => withParameter(made, parameter, valueFor(parameter)), bare);
  return estimates ? { ...plan, query: { ...plan.query, ...profile.estimateQuery } } : plan;
}

/** The template with what the styles of its parameters write before the values. */
function styledPath({ path, parameters }: Operation): string {
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((styled, { name, style }) => {
      const before = style === 'label' ? '.' : style === 'matrix' ? `;${name}=` : '';
      return styled.replaceAll(`{${name}}`, () => `${before}{${name}}`);
    }, path);
}

/** A parameter may be named like what every object has. */
function ownValue(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** The request with a parameter value added, serialized as documented. */
export function withParameter(
  plan: RequestPlan,
  parameter: Parameter,
  value: unknown,
): RequestPlan {
  const { name } = parameter;
  const rest = withoutParameter(plan, parameter);
  switch (parameter.in) {
    case 'path':
      return {
        ...rest,
        parameters: { ...rest.parameters, [name]: serialize.simple(parameter, value) },
      };
    case 'query':
      return { ...rest, query: { ...rest.query, ...serialize.query(parameter, value) } };
    case 'cookie':
      return { ...rest, cookies: { ...rest.cookies, ...serialize.query(parameter, value) } };
    default: {
      const text = serialize.simple(parameter, value);
      return { ...rest, headers: { ...rest.headers, [name.toLowerCase()]: text } };
    }
  }
}

/** The request without a parameter; a path parameter stays, since a path needs it. */
export function withoutParameter(
  plan: RequestPlan,
  { in: place, ...parameter }: Parameter,
): RequestPlan {
  if (place === 'path') return plan;
  if (place === 'header') {
    const { [parameter.name.toLowerCase()]: _value, ...headers } = plan.headers;
    return { ...plan, headers };
  }
  const key = place === 'cookie' ? 'cookies' : 'query';
  const { name, style, explode, schema } = parameter;
  const isSpread = explode && style === 'form' && schema.schema.properties !== undefined;
  const fields = isSpread ? Object.keys(propertiesOf(schema.schema)) : [];
  const kept = Object.entries(plan[key] ?? {}).filter(
    ([each]) => each !== name && !each.startsWith(`${name}[`) && !fields.includes(each),
  );
  return { ...plan, [key]: Object.fromEntries(kept) };
}

/** The credentials of the first choice of schemes that are all known. */
function usualCredentials({ security }: Operation, { credentials }: Target): Credential[] {
  const choices = security.map((schemes) => credentialsFor(schemes, credentials));
  return choices.find((choice) => choice !== undefined) ?? [];
}

/** The credentials of schemes used together, or undefined if one is unknown. */
export function credentialsFor(
  schemes: readonly string[],
  known: Target['credentials'],
): Credential[] | undefined {
  const found = schemes.flatMap((scheme) => known[scheme] ?? []);
  return found.length === schemes.length ? found : undefined;
}

/** The arguments of `fetch` for a request: many are sent, and each object `Request` would be made several times. */
export function toRequest(plan: RequestPlan, baseUrl: string): [url: string, init: RequestInit] {
  const { method, body } = plan;
  const init = { method, headers: headersOf(plan), redirect: 'manual' } as const;
  return [toUrl(plan, baseUrl), body === undefined ? init : { ...init, body }];
}

/** What arguments of `fetch` ask for, as one object. */
export function asRequest(...[input, init]: Parameters<typeof globalThis.fetch>): Request {
  return input instanceof Request && init === undefined ? input : new Request(input, init);
}

function headersOf(plan: RequestPlan): Record<string, string> {
  const carried: Record<string, string> = Object.assign(
    {},
    ...plan.credentials.map(({ headers }) => headers),
  );
  const headers = { ...carried, ...plan.headers };
  const cookies = [headers.cookie, cookiesOf(plan)].filter(Boolean).join('; ');
  return cookies === '' ? headers : { ...headers, cookie: cookies };
}

function cookiesOf({ cookies = {} }: RequestPlan): string {
  return Object.entries(cookies)
    .flatMap(([name, value]) =>
      [value].flat().map((text) => `${name}=${cookieText(text as string)}`),
    )
    .join('; ');
}

/** A value that cookie parsers do not cut short. */
function cookieText(text: string): string {
  return text.replace(/[^!#-+\--:<-[\]-~]/gu, encodeURIComponent);
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
  // Not every parser of space-separated lists reads a plus as a space.
  const text = query.toString().replaceAll('+', '%20');
  if (text === '') return `${baseUrl}${path}`;
  return `${baseUrl}${path}${path.includes('?') ? '&' : '?'}${text}`;
}

/** Writes a request as a `curl` command that reads the credentials from the environment. */
export function toCurl(plan: RequestPlan, { baseUrl }: Pick<Target, 'baseUrl'>): string {
  const parts = ['curl', '-i', '-X', plan.method, quote(toUrl(plan, baseUrl, true))];
  parts.push(...plan.credentials.map(({ curl }) => curl));
  for (const [name, value] of Object.entries(plan.headers))
    parts.push('-H', quote(`${name}: ${value}`));
  const cookies = cookiesOf(plan);
  if (cookies !== '') parts.push('-H', quote(`cookie: ${cookies}`));
  if (plan.body !== undefined) parts.push('--data-raw', quote(plan.body));
  return parts.join(' ');
}

/** A request with another body, as JSON. */
export function withBody(plan: RequestPlan, body: unknown): RequestPlan {
  return {
    ...plan,
    headers: { ...plan.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

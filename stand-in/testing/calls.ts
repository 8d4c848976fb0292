import { afterEach } from 'vitest';
import type { Editable } from '../deviations/edit.js';
import { type StandIn, type StandInOptions, startStandIn } from '../server.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; empty when it is not a JSON object. */
  readonly body: Editable;
}

export interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  /** Sent as is instead of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  /** Override the default headers (authentication, JSON); null omits a header. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

const started: StandIn[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((standIn) => standIn.close()));
});

/** A stand-in that is closed after the test. */
export async function start(options?: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn(options);
  started.push(standIn);
  return standIn;
}

export function basic({ credentials }: StandIn): string {
  const pair = `${credentials.apiKey}:${credentials.apiSecret}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/** Calls the API as a client with a key would, with GET, or POST if there is a body. */
export async function call(
  standIn: StandIn,
  path: string,
  options: CallOptions = {},
): Promise<Reply> {
  const payload =
    options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const headers = new Headers({ authorization: basic(standIn) });
  if (payload !== undefined) headers.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const response = await fetch(`${standIn.url}${path}`, {
    method: options.method ?? (payload === undefined ? 'GET' : 'POST'),
    headers,
    ...(payload !== undefined && { body: payload }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Submits a patch and reads its job until it is final; returns every state seen. */
export async function patchUntilFinal(standIn: StandIn, body: unknown): Promise<Editable[]> {
  const submitted = await call(standIn, '/generate/patch', { body });
  const states = [submitted.body.job];
  while (!['success', 'failure', 'canceled'].includes(states.at(-1).status)) {
    const read = await call(standIn, `/jobs/${states.at(-1).jobId}`);
    states.push(read.body.job);
  }
  return states;
}

function parsed(text: string): Editable {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** A response, its body read. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** The body as it came. */
  readonly text: string;
}

/** Reads a response to its end. */
export async function receive(response: Response): Promise<Received> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text), text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? undefined : text;
  }
}

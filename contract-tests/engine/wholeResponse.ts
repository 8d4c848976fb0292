type Bytes = Uint8Array<ArrayBuffer>;

type Head = Pick<Response, 'status' | 'statusText' | 'headers' | 'url'>;

/**
 * A response whose body has arrived. To read its bytes takes no stream, which is made only for who asks for one; and
 * its status may be one that `new Response` refuses.
 */
export class WholeResponse extends Response {
  /** Undefined where there is no body. */
  readonly whole: Bytes | undefined;
  readonly #head: Head;
  #streamed: Response | undefined;

  constructor(whole: Bytes | undefined, head: Head) {
    super();
    this.whole = whole;
    this.#head = head;
  }

  /** Its body with a stream. */
  streamed(): Response {
    this.#streamed ??= new Response(this.whole ?? null, { headers: this.headers });
    return this.#streamed;
  }

  override get status(): number {
    return this.#head.status;
  }

  override get ok(): boolean {
    return this.status >= 200 && this.status <= 299;
  }

  override get statusText(): string {
    return this.#head.statusText;
  }

  override get headers(): Headers {
    return this.#head.headers;
  }

  override get url(): string {
    return this.#head.url;
  }

  override get body(): Response['body'] {
    return this.streamed().body;
  }

  override get bodyUsed(): boolean {
    return this.#streamed?.bodyUsed ?? false;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    if (this.#streamed !== undefined) return this.#streamed.arrayBuffer();
    // To read it once more is refused, as it is of any other.
    this.#streamed = spent;
    return (this.whole ?? new Uint8Array()).slice().buffer;
  }

  override clone(): WholeResponse {
    if (this.bodyUsed) throw new TypeError('The body was read already.');
    return new WholeResponse(this.whole, this.#head);
  }
}

for (const name of ['blob', 'bytes', 'formData', 'json', 'text']) {
  const value = function (this: WholeResponse): unknown {
    return (this.streamed() as unknown as Record<string, () => unknown>)[name]?.();
  };
  Object.defineProperty(WholeResponse.prototype, name, { value });
}

const spent = new Response('');
void spent.text();

/** The response with all of its body, read if it was not. */
export async function wholeOf(response: Response): Promise<WholeResponse> {
  if (response instanceof WholeResponse) return response;
  const bytes = response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
  return new WholeResponse(bytes, response);
}

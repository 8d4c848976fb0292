import type { OperationId } from './operations.js';

/** The circumstances of an answer: status, headers and request ID. */
export interface CallResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The ID under which the service knows the request, when it gave one. */
  readonly requestId?: string | undefined;
}

/** The answer of a call with its circumstances. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** Of the last request, if a call makes several. */
  readonly response: CallResponse;
}

/** The result of an operation's method: a promise of plain data, with `withResponse`. */
export interface CallPromise<Data> extends Promise<Data> {
  /** The same answer, with status, headers and request ID. Nothing is sent again. */
  withResponse(): Promise<WithResponse<Data>>;
}

/** Methods with other names than their operations. */
type Named = OperationId | EstimateOf<OperationId>;

/** `generateEstimatePatch` of `generatePatch`. */
type EstimateOf<Id> = Id extends `generate${infer Rest}` ? `generateEstimate${Rest}` : never;

/** The methods of a resource; those of operations have `withResponse`. */
export type Answering<Name extends string, Methods> = {
  readonly [Method in keyof Methods]: `${Name}${Capitalize<Method & string>}` extends Named
    ? Telling<Methods[Method]>
    : Methods[Method];
};

type Telling<Method> = Method extends (...args: infer Args) => infer Result
  ? Result extends CallPromise<unknown>
    ? Method
    : (...args: Args) => CallPromise<Awaited<Result>>
  : Method;

// Apart from the answers, which stay plain data.
const responses = new WeakMap<object, CallResponse | (() => CallResponse)>();

/** Keeps the circumstances of an answer, apart from it; as a function if computing them takes time. */
export function keepResponse(
  data: unknown,
  response: CallResponse | (() => CallResponse) | undefined,
): void {
  if (typeof data === 'object' && data !== null && response) responses.set(data, response);
}

/** The circumstances of an answer, if the value is one. */
export function responseOf(data: unknown): CallResponse | undefined {
  const kept = responses.get(data as object);
  if (typeof kept !== 'function') return kept;
  const response = kept();
  keepResponse(data, response);
  return response;
}

/** Returns an answer with its circumstances. */
export async function withResponse<Data>(answer: PromiseLike<Data>): Promise<WithResponse<Data>> {
  const data = await answer;
  return { data, response: responseOf(data) as CallResponse };
}

/** A promise with `withResponse`; promises chained to it are plain. */
export class Called<Data> extends Promise<Data> implements CallPromise<Data> {
  readonly #tell: (() => Promise<WithResponse<Data>>) | undefined;

  /** @param tell - returns the same with its circumstances. Default: those that were kept with the answer */
  constructor(
    executor: (
      resolve: (answer: Data | PromiseLike<Data>) => void,
      reject: (error: unknown) => void,
    ) => void,
    tell?: () => Promise<WithResponse<Data>>,
  ) {
    super(executor);
    this.#tell = tell;
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  withResponse(): Promise<WithResponse<Data>> {
    if (this.#tell === undefined) return withResponse(this);
    // A failure is reported by the promise that was asked for.
    this.catch(() => {});
    return this.#tell();
  }
}

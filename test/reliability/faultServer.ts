import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Answer, type FaultName, faultOf, writeAnswer } from './faults.js';
import { RequestReader, type WireRequest } from './requestReader.js';

/** The alert of TLS with which a server refuses a handshake. */
const HANDSHAKE_FAILURE = Buffer.from([21, 3, 3, 0, 2, 2, 40]);

/** Path of a request that plans do not count: it only leaves a kept-alive connection behind. */
export const WARM_UP_PATH = '/warm-up';

/** The fault for the n-th attempt, counted from 1; `undefined` answers normally. */
export type FaultPlan = (attempt: number) => FaultName | undefined;

export interface FaultServerOptions {
  /** The healthy answer to a request. */
  answer: (request: WireRequest) => Answer;
  plan?: FaultPlan;
  /** Whether a request is a submission if it arrives completely; default: every POST. */
  isSubmission?: (request: WireRequest) => boolean;
  /** Origin that redirects point to. */
  foreignOrigin?: string;
  /** Seconds of the Retry-After faults; default 1. */
  retryAfterSeconds?: number;
  /** Pause between the bytes of `trickle-forever`; default 20. */
  trickleIntervalMs?: number;
  /** Receives each attempt instead of the list `attempts`, which would grow in a long run. */
  onAttempt?: (attempt: SeenAttempt) => void;
}

/** A request, or a connection that was cut before one could be read. */
export interface SeenAttempt {
  readonly attempt: number;
  readonly fault: FaultName | undefined;
  readonly request?: WireRequest;
  /** A complete submission was received, and the answer does not prove that it was refused. */
  readonly submission: boolean;
}

/**
 * A server over real sockets that misbehaves according to a plan.
 *
 * It counts requests, so that a test judges a client by what reached the wire.
 */
export class FaultServer {
  readonly attempts: SeenAttempt[] = [];
  readonly #server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
  readonly #sockets = new Set<Socket>();
  readonly #holding = new Set<Socket>();
  readonly #options: FaultServerOptions;
  #port = 0;
  #attemptCount = 0;

  constructor(options: FaultServerOptions) {
    this.#options = options;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get submissions(): number {
    return this.attempts.filter((attempt) => attempt.submission).length;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  /** Requests deliberately left without an answer or its end. */
  get holding(): number {
    return this.#holding.size;
  }

  /** Starts listening, by default on a port chosen by the system. */
  async listen(): Promise<this> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** Stops listening and cuts every connection; `listen` opens the same port again. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    if (!this.#server.listening) return;
    this.#server.close();
    await once(this.#server, 'close');
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#holding.delete(socket);
    });
    // The client cuts connections too, which shows in its own outcome.
    socket.on('error', () => undefined);
    if (this.#spoilConnection(socket)) return;

    let served = 0;
    const reader = new RequestReader((request) => {
      served += 1;
      if (request.path === WARM_UP_PATH) {
        writeAnswer(socket, this.#options.answer(request));
        if (this.#nextFault() === 'drop-idle-connection') socket.end();
        return;
      }
      this.#answer(socket, request);
    });
    socket.on('data', (bytes: Buffer) => {
      if (served > 0 && this.#nextFault() === 'drop-reused-connection') {
        this.#record('drop-reused-connection');
        socket.resetAndDestroy();
        return;
      }
      reader.push(bytes);
    });
  }

  #nextFault(): FaultName | undefined {
    return this.#options.plan?.(this.#attemptCount + 1);
  }

  /** @returns whether a fault before any request has ended the connection. */
  #spoilConnection(socket: Socket): boolean {
    const fault = this.#nextFault();
    // Cut before the first bytes arrive, a connection can be lost before fetch knows that it has one.
    if (fault === 'accept-and-close') {
      socket.once('data', () => socket.end());
    } else if (fault === 'reset-before-reading') {
      socket.once('data', () => socket.resetAndDestroy());
    } else if (fault === 'tls-failure') {
      socket.once('data', () => socket.end(HANDSHAKE_FAILURE));
    } else {
      return false;
    }
    this.#record(fault);
    return true;
  }

  #record(fault: FaultName | undefined, request?: WireRequest): void {
    const { isSubmission = ({ method }) => method === 'POST' } = this.#options;
    const refused = fault !== undefined && faultOf(fault).refusal === true;
    this.#attemptCount += 1;
    const attempt: SeenAttempt = {
      attempt: this.#attemptCount,
      fault,
      ...(request && { request }),
      submission: request !== undefined && !refused && isSubmission(request),
    };
    if (this.#options.onAttempt) this.#options.onAttempt(attempt);
    else this.attempts.push(attempt);
  }

  #answer(socket: Socket, request: WireRequest): void {
    const planned = this.#nextFault();
    const fault = planned && faultOf(planned).answer ? planned : undefined;
    this.#record(fault, request);
    const answer = this.#options.answer(request);
    if (fault === undefined) {
      writeAnswer(socket, answer);
      return;
    }
    void faultOf(fault).answer?.({
      socket,
      request,
      answer,
      foreignOrigin: this.#options.foreignOrigin ?? 'http://foreign.invalid',
      retryAfterSeconds: this.#options.retryAfterSeconds ?? 1,
      trickleIntervalMs: this.#options.trickleIntervalMs ?? 20,
      hold: () => this.#holding.add(socket),
    });
  }
}

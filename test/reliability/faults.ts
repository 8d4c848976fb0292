import type { Socket } from 'node:net';
import type { WireRequest } from './requestReader.js';

/** The answer of a healthy server, which the faults spoil. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One moment at which a fault acts, with the objects it may use. */
export interface Exchange {
  readonly socket: Socket;
  readonly request: WireRequest;
  readonly answer: Answer;
  /** Origin that a redirect points to. */
  readonly foreignOrigin: string;
  readonly retryAfterSeconds: number;
  readonly trickleIntervalMs: number;
  /** Marks the exchange as deliberately unanswered, until the client closes the connection. */
  hold(): void;
}

/**
 * Where a fault acts:
 * - `connect`: the client never gets a connection;
 * - `connection`: on the accepted connection, before a byte of the request is read;
 * - `reuse`: on a kept-alive connection that served a request before;
 * - `answer`: after the request was read completely.
 */
export type FaultPlace = 'connect' | 'connection' | 'reuse' | 'answer';

export interface Fault {
  readonly place: FaultPlace;
  /** One line for the documentation. */
  readonly summary: string;
  /** The answer itself proves that the request was not accepted. */
  readonly refusal?: true;
  /** Acts on an exchange whose request was read completely; only for the place `answer`. */
  readonly answer?: (exchange: Exchange) => void | Promise<void>;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const NESTING = 100_000;
const LARGE_JSON_BYTES = 10 * 1024 * 1024;

export function writeHead(
  socket: Socket,
  status: number,
  headers: Readonly<Record<string, string>>,
  version = '1.1',
): void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/${version} ${status} Status\r\n${lines.join('')}\r\n`);
}

export function writeAnswer(socket: Socket, answer: Answer): void {
  writeHead(socket, answer.status, {
    ...answer.headers,
    'content-length': String(answer.body.length),
  });
  socket.write(answer.body);
}

function answerWith(
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
) {
  return ({ socket }: Exchange): void =>
    writeAnswer(socket, { status, headers, body: Buffer.from(body) });
}

function status(code: number): Fault {
  const body = JSON.stringify({ statusCode: code, error: 'Fault', message: `answered ${code}` });
  return {
    place: 'answer',
    summary: `answers ${code}`,
    ...(code === 429 && { refusal: true }),
    answer: answerWith(code, body),
  };
}

function statusWithRetryAfter(code: number, form: 'seconds' | 'date'): Fault {
  const body = JSON.stringify({ statusCode: code, error: 'Fault', message: `answered ${code}` });
  return {
    place: 'answer',
    summary: `answers ${code} with Retry-After as ${form === 'date' ? 'an HTTP date' : 'seconds'}`,
    ...(code === 429 && { refusal: true }),
    answer: (exchange) => {
      const seconds = exchange.retryAfterSeconds;
      const retryAfter =
        form === 'seconds'
          ? String(seconds)
          : // An HTTP date has whole seconds: round up, or it could ask for less than it says.
            new Date(Math.ceil(Date.now() / 1000) * 1000 + seconds * 1000).toUTCString();
      answerWith(code, body, { ...JSON_TYPE, 'retry-after': retryAfter })(exchange);
    },
  };
}

/** The healthy body with one more property, so that it stays a usable record. */
function withMember({ answer }: Exchange, member: string): Buffer {
  const text = answer.body.toString('utf8');
  if (!text.startsWith('{')) return Buffer.from(`{${member}}`);
  return Buffer.from(`${text.slice(0, -1)},${member}}`);
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

function chunk(bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
}

/** Writes the head and half of the body, promising `promisedBytes`. */
function writeHalf({ socket, answer }: Exchange, promisedBytes = answer.body.length): void {
  writeHead(socket, answer.status, { ...answer.headers, 'content-length': String(promisedBytes) });
  socket.write(half(answer.body));
}

/** Lets written bytes reach the other side before the connection is cut. */
function afterDelivery(socket: Socket, cut: () => void): void {
  socket.write('', () => setImmediate(() => setImmediate(cut)));
}

export const faults = {
  'dns-failure': { place: 'connect', summary: 'the host name does not resolve' },
  refused: { place: 'connect', summary: 'the port is closed' },
  'tls-failure': { place: 'connection', summary: 'the TLS handshake fails', refusal: true },
  'accept-and-close': { place: 'connection', summary: 'accepts and closes' },
  'reset-before-reading': { place: 'connection', summary: 'resets before reading the request' },
  'drop-idle-connection': {
    place: 'reuse',
    summary: 'closes the kept-alive connection between two requests',
  },
  'drop-reused-connection': {
    place: 'reuse',
    summary: 'resets the kept-alive connection when the next request arrives on it',
  },
  'reset-after-reading': {
    place: 'answer',
    summary: 'resets after reading the request',
    answer: ({ socket }) => void socket.resetAndDestroy(),
  },
  'close-after-reading': {
    place: 'answer',
    summary: 'closes after reading the request',
    answer: ({ socket }) => void socket.end(),
  },
  'hang-before-headers': {
    place: 'answer',
    summary: 'never answers',
    answer: (exchange) => exchange.hold(),
  },
  'hang-mid-body': {
    place: 'answer',
    summary: 'stops in the middle of the body',
    answer: (exchange) => {
      writeHalf(exchange);
      exchange.hold();
    },
  },
  trickle: {
    place: 'answer',
    summary: 'answers byte by byte, and finishes',
    answer: async ({ socket, answer }) => {
      writeHead(socket, answer.status, {
        ...answer.headers,
        'content-length': String(answer.body.length),
      });
      for (const byte of answer.body) {
        if (socket.destroyed) return;
        socket.write(Buffer.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  },
  'trickle-forever': {
    place: 'answer',
    summary: 'sends a byte now and then, and never finishes',
    answer: (exchange) => {
      const { socket } = exchange;
      writeHalf(exchange, LARGE_JSON_BYTES);
      const timer = setInterval(() => socket.write(' '), exchange.trickleIntervalMs);
      socket.once('close', () => clearInterval(timer));
      exchange.hold();
    },
  },
  truncate: {
    place: 'answer',
    summary: 'closes in the middle of the body',
    answer: (exchange) => {
      writeHalf(exchange);
      afterDelivery(exchange.socket, () => exchange.socket.end());
    },
  },
  'truncate-chunked': {
    place: 'answer',
    summary: 'closes in the middle of a chunked body',
    answer: ({ socket, answer }) => {
      writeHead(socket, answer.status, { ...answer.headers, 'transfer-encoding': 'chunked' });
      socket.write(chunk(half(answer.body)));
      afterDelivery(socket, () => socket.end());
    },
  },
  'reset-mid-body': {
    place: 'answer',
    summary: 'resets in the middle of the body',
    answer: (exchange) => {
      writeHalf(exchange);
      afterDelivery(exchange.socket, () => exchange.socket.resetAndDestroy());
    },
  },
  'length-too-long': {
    place: 'answer',
    summary: 'promises more bytes than it sends, and stays connected',
    answer: (exchange) => {
      const { socket, answer } = exchange;
      writeHead(socket, answer.status, {
        ...answer.headers,
        'content-length': String(answer.body.length + 10),
      });
      socket.write(answer.body);
      exchange.hold();
    },
  },
  'length-too-short': {
    place: 'answer',
    summary: 'promises fewer bytes than it sends',
    answer: ({ socket, answer }) => {
      writeHead(socket, answer.status, {
        ...answer.headers,
        'content-length': String(answer.body.length - 10),
      });
      socket.write(answer.body);
    },
  },
  'status-408': status(408),
  'status-408-retry-after-seconds': statusWithRetryAfter(408, 'seconds'),
  'status-408-retry-after-date': statusWithRetryAfter(408, 'date'),
  'status-409': status(409),
  'status-409-retry-after-seconds': statusWithRetryAfter(409, 'seconds'),
  'status-409-retry-after-date': statusWithRetryAfter(409, 'date'),
  'status-425': status(425),
  'status-425-retry-after-seconds': statusWithRetryAfter(425, 'seconds'),
  'status-425-retry-after-date': statusWithRetryAfter(425, 'date'),
  'status-429': status(429),
  'status-429-retry-after-seconds': statusWithRetryAfter(429, 'seconds'),
  'status-429-retry-after-date': statusWithRetryAfter(429, 'date'),
  'status-500': status(500),
  'status-502': status(502),
  'status-503': status(503),
  'status-503-retry-after-seconds': statusWithRetryAfter(503, 'seconds'),
  'status-504': status(504),
  html: {
    place: 'answer',
    summary: 'answers 200 with an HTML page',
    answer: answerWith(200, '<!doctype html><title>Sign in</title>', {
      'content-type': 'text/html',
    }),
  },
  'html-502': {
    place: 'answer',
    summary: 'answers 502 with an HTML page',
    answer: answerWith(502, '<!doctype html><title>Bad gateway</title>', {
      'content-type': 'text/html',
    }),
  },
  empty: { place: 'answer', summary: 'answers 200 with no body', answer: answerWith(200, '') },
  'invalid-json': {
    place: 'answer',
    summary: 'answers 200 with broken JSON',
    answer: answerWith(200, '{"job": {'),
  },
  'wrong-content-type': {
    place: 'answer',
    summary: 'answers the right body as text/plain',
    answer: ({ socket, answer }) =>
      writeAnswer(socket, { ...answer, headers: { 'content-type': 'text/plain' } }),
  },
  'invalid-utf8': {
    place: 'answer',
    summary: 'answers JSON with bytes that are not UTF-8',
    answer: (exchange) => {
      const body = withMember(exchange, '"note":"\u0001\u0001"');
      for (const [index, byte] of body.entries()) if (byte === 1) body[index] = 0xff;
      writeAnswer(exchange.socket, { ...exchange.answer, headers: JSON_TYPE, body });
    },
  },
  'wrong-gzip': {
    place: 'answer',
    summary: 'says gzip and sends something else',
    answer: ({ socket, answer }) =>
      writeAnswer(socket, {
        ...answer,
        headers: { ...answer.headers, 'content-encoding': 'gzip' },
      }),
  },
  'large-json': {
    place: 'answer',
    summary: 'answers 10 MB of JSON',
    answer: (exchange) =>
      writeAnswer(exchange.socket, {
        ...exchange.answer,
        headers: JSON_TYPE,
        body: withMember(exchange, `"padding":"${'x'.repeat(LARGE_JSON_BYTES)}"`),
      }),
  },
  'deep-json': {
    place: 'answer',
    summary: `answers JSON nested ${NESTING.toLocaleString('en')} deep`,
    answer: (exchange) =>
      writeAnswer(exchange.socket, {
        ...exchange.answer,
        headers: JSON_TYPE,
        body: withMember(exchange, `"deep":${'['.repeat(NESTING)}${']'.repeat(NESTING)}`),
      }),
  },
  'redirect-foreign': {
    place: 'answer',
    summary: 'redirects (307) to another origin',
    answer: (exchange) =>
      answerWith(307, '', { location: `${exchange.foreignOrigin}${exchange.request.path}` })(
        exchange,
      ),
  },
  'gateway-403': {
    place: 'answer',
    summary: 'the gateway refuses the token (403, AccessDeniedException)',
    refusal: true,
    answer: answerWith(403, JSON.stringify({ message: 'Forbidden' }), {
      ...JSON_TYPE,
      'x-amzn-errortype': 'AccessDeniedException',
    }),
  },
  'expired-signature': {
    place: 'answer',
    summary: 'the signature of the address has expired (403, XML)',
    refusal: true,
    answer: answerWith(
      403,
      '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
      { 'content-type': 'application/xml' },
    ),
  },
  'early-100': {
    place: 'answer',
    summary: 'sends 100 Continue, unasked, before the answer',
    answer: ({ socket, answer }) => {
      writeHead(socket, 100, {});
      writeAnswer(socket, answer);
    },
  },
  'early-103': {
    place: 'answer',
    summary: 'sends 103 Early Hints before the answer',
    answer: ({ socket, answer }) => {
      writeHead(socket, 103, { link: '</style.css>; rel=preload' });
      writeAnswer(socket, answer);
    },
  },
  'http-1.0': {
    place: 'answer',
    summary: 'answers as HTTP/1.0, ended by closing',
    answer: ({ socket, answer }) => {
      writeHead(socket, answer.status, answer.headers, '1.0');
      socket.end(answer.body);
    },
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as FaultName[];

export function faultOf(name: FaultName): Fault {
  return faults[name];
}

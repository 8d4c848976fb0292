import { readFileSync } from 'node:fs';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import {
  constants,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import { createServer as createTlsServer } from 'node:tls';
import { freePort } from '../../src/testing/freePort.js';
import { listen } from '../../src/testing/listen.js';
import { PUBLIC_IMAGE_ID } from '../../stand-in/seed.js';
import { startStandIn } from '../../stand-in/server.js';
import { basePath, type Errand, type Scenario, type Trial } from './scenarios.js';

/** The services that probes call, and the count of their requests. */
export interface Services {
  /** The URL of the browser page, which calls the same origin. */
  origin(trial: Trial): string;
  errand(cell: string, trial: Trial): Errand;
  /** How many submissions were read, and over which HTTP version. */
  received(cell: string): { readonly submissions: number; readonly version: string | undefined };
  close(): Promise<void>;
}

type Incoming = IncomingMessage | Http2ServerRequest;
type Outgoing = ServerResponse | Http2ServerResponse;

const job = {
  jobId: 'job_1',
  jobType: 'patch-image',
  status: 'success',
  progress: 1,
  metadata: { assetIds: [] },
  statusHistory: [],
};

/** Starts them. `page` is the page that a browser loads. */
export async function startServices(page: string): Promise<Services> {
  const standIn = await startStandIn({ settle: 'at-once' });
  const submissions = new Map<string, number>();
  const versions = new Map<string, string>();
  const waiting = new Map<string, () => void>();

  /** A request that its runtime aborts does not count as read. */
  const serve = (incoming: Incoming, outgoing: Outgoing): void => {
    answer(incoming, outgoing).catch(() => {});
  };

  async function answer(incoming: Incoming, outgoing: Outgoing): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://service.invalid');
    const [cell = '', scenario = '', ...path] = url.pathname
      .slice(1)
      .split('/')
      .map(decodeURIComponent);
    if (cell === 'page') return send(outgoing, 200, page, 'text/html');
    if (cell === 'read') {
      waiting.set(scenario, () => send(outgoing, 200, '{}'));
      if (submissions.has(scenario)) waiting.get(scenario)?.();
      return;
    }
    const isSubmission = path.join('/') === 'v1/generate/patch';
    if (cell === 'stand-in') {
      if (isSubmission) count(scenario, incoming);
      return forward(standIn.url, incoming as IncomingMessage, outgoing as ServerResponse);
    }
    if (isSubmission) return submitted(cell, scenario as Scenario, incoming, outgoing);
    for await (const _chunk of incoming);
    send(outgoing, 200, JSON.stringify({ jobs: [] }));
  }

  function count(cell: string, { httpVersion }: Incoming): void {
    submissions.set(cell, (submissions.get(cell) ?? 0) + 1);
    versions.set(cell, httpVersion);
  }

  async function submitted(
    cell: string,
    scenario: Scenario,
    incoming: Incoming,
    outgoing: Outgoing,
  ): Promise<void> {
    for await (const _chunk of incoming);
    count(cell, incoming);
    waiting.get(cell)?.();
    const created = new Date().toISOString();
    const body = JSON.stringify({ job: { ...job, createdAt: created, updatedAt: created } });
    // A repeated submission is answered, as by a service that has recovered.
    if (submissions.get(cell) !== 1) return send(outgoing, 200, body);
    behave(scenario, incoming, outgoing, body);
  }

  const plain = createServer(serve);
  const secure = createSecureServer(
    {
      key: readFileSync(new URL('fixtures/key.pem', import.meta.url)),
      cert: readFileSync(new URL('fixtures/certificate.pem', import.meta.url)),
      allowHTTP1: true,
    },
    serve,
  );
  const sessions = new Set<{ destroy(): void }>();
  secure.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => {});
  });
  // Without a certificate the handshake fails.
  const mute = createTlsServer({}).on('tlsClientError', () => {});
  const ports = {
    'HTTP/1.1': (await listen(plain)).port,
    'HTTP/2': (await listen(secure)).port,
    'a refused handshake': (await listen(mute)).port,
    'a refused port': await freePort(),
  };

  function origin({ over }: Trial): string {
    if (over === 'the stand-in') return `http://127.0.0.1:${ports['HTTP/1.1']}`;
    const scheme = over === 'HTTP/2' || over === 'a refused handshake' ? 'https' : 'http';
    return `${scheme}://127.0.0.1:${ports[over]}`;
  }

  return {
    origin,
    errand(cell, trial) {
      const { apiKey, apiSecret } = standIn.credentials;
      const isStandIn = trial.over === 'the stand-in';
      return {
        baseUrl: `${origin(trial)}${isStandIn ? `/stand-in/${encodeURIComponent(cell)}/v1` : basePath(cell, trial)}`,
        apiKey,
        apiSecret,
        image: PUBLIC_IMAGE_ID,
        waits: isStandIn,
        ...(trial.aborts ? { abortWhen: `${origin(trial)}/read/${encodeURIComponent(cell)}` } : {}),
      };
    },
    received(cell) {
      return { submissions: submissions.get(cell) ?? 0, version: versions.get(cell) };
    },
    async close() {
      plain.closeAllConnections();
      for (const session of sessions) session.destroy();
      for (const server of [plain, secure, mute]) server.close();
      await standIn.close();
    },
  };
}

function behave(scenario: Scenario, incoming: Incoming, outgoing: Outgoing, body: string): void {
  const stream = 'stream' in outgoing ? outgoing.stream : undefined;
  const { socket } = incoming;
  const behaviours: Record<Scenario, () => void> = {
    answers: () => send(outgoing, 200, body),
    'answers 401': () => send(outgoing, 401, '{"message":"Unauthorized"}'),
    'answers 421': () => send(outgoing, 421, '{"message":"Misdirected Request"}'),
    'answers 408 and closes': () => {
      if (stream === undefined) (outgoing as ServerResponse).setHeader('connection', 'close');
      send(outgoing, 408, '{"message":"Request Timeout"}');
      stream?.session?.close();
    },
    'never answers': () => {},
    'cuts the answer': () => {
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      (outgoing as ServerResponse).write(body.slice(0, 20), () => socket.destroy());
    },
    'refuses the stream': () => {
      if (stream) stream.close(constants.NGHTTP2_REFUSED_STREAM);
      else socket.destroy();
    },
    'resets the stream': () => {
      if (stream) stream.close(constants.NGHTTP2_INTERNAL_ERROR);
      else socket.destroy();
    },
    'goes away': () => {
      stream?.session?.goaway(constants.NGHTTP2_NO_ERROR, 0);
      (stream?.session ?? socket).destroy();
    },
    closes: () => {
      socket.destroy();
    },
    resets: () => {
      if ('resetAndDestroy' in socket) socket.resetAndDestroy();
    },
  };
  behaviours[scenario]();
}

function send(outgoing: Outgoing, status: number, body: string, type = 'application/json'): void {
  outgoing.writeHead(status, {
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
  });
  (outgoing as ServerResponse).end(body);
}

/** Forwards a call, so that a page reaches the stand-in at its own origin. */
function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { origin, pathname } = new URL(target);
  const path = (incoming.url ?? '').replace(/^\/stand-in\/[^/]+\/v1/, pathname);
  const { method, headers } = incoming;
  const onward = httpRequest(`${origin}${path}`, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
}

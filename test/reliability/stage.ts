import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { FaultServer, type FaultServerOptions, WARM_UP_PATH } from './faultServer.js';
import { type FaultName, faultOf } from './faults.js';
import { type InterceptedLookups, interceptLookups } from './lookups.js';

/** A fault that strikes the first attempt only, or every attempt. */
export type Persistence = 'once' | 'always';

export interface StageOptions extends Omit<FaultServerOptions, 'plan' | 'foreignOrigin'> {
  readonly fault: FaultName;
  readonly persistence: Persistence;
}

/** The traffic of one call, as it reached the wire. */
export interface Sighting {
  /** Requests, and connections that were lost before a request could be read. */
  readonly attempts: number;
  readonly submissions: number;
  /** Requests that a redirect sent to the other origin. */
  readonly foreignRequests: number;
  /** Those with an Authorization header. */
  readonly foreignCredentials: number;
}

/** The servers around one call, set up so that the fault will strike it. */
export interface Stage {
  readonly origin: string;
  readonly server: FaultServer;
  sighting(): Sighting;
  close(): Promise<void>;
}

const CONNECT_ERROR = 'undici:client:connectError';

/** Sets up one fault; the call under test comes next, to `stage.origin`. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { fault, persistence } = options;
  const strikes = (attempt: number): boolean => persistence === 'always' || attempt === 1;
  const foreign = await new FaultServer({ answer: options.answer }).listen();
  const server = await new FaultServer({
    ...options,
    foreignOrigin: foreign.origin,
    // A host with a wrong certificate does not recover between two attempts.
    plan: (attempt) => (fault === 'tls-failure' || strikes(attempt) ? fault : undefined),
  }).listen();

  let { origin } = server;
  let lookups: InterceptedLookups | undefined;
  let refusedConnections = 0;
  const { port } = new URL(origin);
  const onConnectError = (message: unknown): void => {
    const { connectParams } = message as { connectParams: { port: string } };
    if (connectParams.port !== port) return;
    refusedConnections += 1;
    if (persistence === 'once') void server.listen();
  };

  if (fault === 'dns-failure') {
    origin = `http://localhost:${port}`;
    lookups = interceptLookups('localhost', strikes);
  } else if (fault === 'refused') {
    await server.close();
    subscribe(CONNECT_ERROR, onConnectError);
  } else if (fault === 'tls-failure') {
    origin = origin.replace('http:', 'https:');
  } else if (faultOf(fault).place === 'reuse') {
    await leaveConnection(server, fault);
  }

  return {
    origin,
    server,
    sighting: () => ({
      attempts: server.attempts.length + refusedConnections + failedLookups(lookups, server),
      submissions: server.submissions,
      foreignRequests: foreign.attempts.length,
      foreignCredentials: foreign.attempts.filter(({ request }) => request?.headers.authorization)
        .length,
    }),
    close: async () => {
      unsubscribe(CONNECT_ERROR, onConnectError);
      lookups?.restore();
      await Promise.all([server.close(), foreign.close()]);
    },
  };
}

function failedLookups(lookups: InterceptedLookups | undefined, server: FaultServer): number {
  // A lookup that succeeded shows as a request.
  return lookups ? lookups.count - server.attempts.length : 0;
}

/** Leaves a kept-alive connection in fetch's pool: open, or already closed by the server. */
async function leaveConnection(server: FaultServer, fault: FaultName): Promise<void> {
  await (await fetch(server.origin + WARM_UP_PATH)).text();
  const settled = (): boolean => fault !== 'drop-idle-connection' || server.connections === 0;
  // At least one turn: fetch hands out the body before it puts the connection back.
  do await new Promise((resolve) => setImmediate(resolve));
  while (!settled());
}

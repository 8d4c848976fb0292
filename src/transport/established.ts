import { defaultPort, proxyFor, usesProxies } from './companyProxy.js';

// Raised while a certificate is verified or a handshake is negotiated. Other TLS codes can come from an established
// session and prove nothing: plain text in the place of a record does (WRONG_VERSION_NUMBER), as from a proxy that
// fails. OpenSSL renamed its alert 40 between Node 20 and 22.
const HANDSHAKE =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$|ERR_TLS_CERT_ALTNAME_INVALID$|ERR_TLS_HANDSHAKE_TIMEOUT$|ERR_SSL_UNSUPPORTED_PROTOCOL$|ERR_SSL_(SSLV3|SSL\/TLS)_ALERT_HANDSHAKE_FAILURE$|ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION$|ERR_SSL_TLSV1_UNRECOGNIZED_NAME$)/;

const HANDSHAKE_CLOSED = 'before secure TLS connection was established';

// `fetch` itself refuses some ports, with this message and without a code.
const FORBIDDEN_PORT = 'bad port';

type Facts = Readonly<Record<string, unknown>>;

/**
 * Whether an error of `fetch` is the runtime's own failure to connect to the host and port of `url`, so
 * that the server cannot have seen the request. Ambiguous errors (a reset, a browser's bare `TypeError`, a
 * failure elsewhere in a wrapped `fetch`) prove nothing.
 *
 * @param isRuntimeFetch - whether the error comes from the runtime's own fetch, not from the option `fetch`
 */
export function provesNoConnection(error: unknown, url: string, isRuntimeFetch = true): boolean {
  const failure = factsOf(error);
  const target = new URL(url);
  if (deniedByDeno(failure, target) !== undefined) return true;
  if (failure?.name !== 'TypeError') return false;
  if (failure.path !== undefined) return failure.path === target.href && bunFailed(failure);
  const cause = failure.message === 'fetch failed' ? factsOf(failure.cause) : undefined;
  if (cause === undefined) return isForbiddenByDeno(failure, target);
  if (denoFailed(cause, target) || tunnelRefused(cause) !== undefined) return true;
  return nodeFailed(cause, target, isRuntimeFetch);
}

/** A proxy, as a company has them, that kept a request from the service. */
export interface FailedProxy {
  /** Its host and port, without credentials, if the environment names it. */
  readonly host?: string;
  /** The variable of the environment that names it, such as `HTTPS_PROXY`. */
  readonly variable?: string;
  /** The status with which it refused the connection to the service; absent if it could not be reached itself. */
  readonly status?: number;
}

/**
 * The proxy that an error of `fetch` is about. The environment's is named if the error has its address, or if
 * the runtime's own fetch uses it.
 */
export function failedProxy(
  error: unknown,
  url: string,
  isRuntimeFetch: boolean,
): FailedProxy | undefined {
  const cause = factsOf(factsOf(error)?.cause);
  if (cause === undefined) return undefined;
  const target = new URL(url);
  const known = proxyFor(target);
  const named = known && { host: known.url.host, variable: known.variable };
  const status = tunnelRefused(cause);
  if (status !== undefined) return { ...(isRuntimeFetch && usesProxies() && named), status };
  const isIts = known && nodeFailed(cause, known.url, false);
  return isIts && !nodeFailed(cause, target, false) ? named : undefined;
}

/** The address that an error of `fetch` names as the one that could not be reached. */
export function failedAddress(error: unknown): string | undefined {
  const { syscall, hostname, address, port } = factsOf(factsOf(error)?.cause) ?? {};
  if (syscall === 'getaddrinfo') return text(hostname);
  return syscall === 'connect' ? text(address) && `${address}:${port}` : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function factsOf(value: unknown): Facts | undefined {
  return typeof value === 'object' && value !== null ? (value as Facts) : undefined;
}

/**
 * Node, and undici on its own: the socket's error, which names the address.
 *
 * @param isItsOwn - whether an error that names no address is about this request: in a wrapped `fetch` it may come from
 * something else
 */
function nodeFailed(failure: Facts, target: URL, isItsOwn: boolean): boolean {
  const { errors, syscall, message } = failure;
  // Several addresses were tried: each of them must have failed before the connection.
  if (Array.isArray(errors)) {
    const failures = errors.map(factsOf);
    return (
      failures.length > 0 && failures.every((each) => each && nodeFailed(each, target, isItsOwn))
    );
  }
  if (syscall === 'getaddrinfo') return failure.hostname === hostOf(target);
  if (syscall === 'connect') return isAddressOf(target, failure.address, failure.port);
  if (syscall !== undefined) return false;
  const code = codeOf(failure);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return timedOutAt(target, String(message));
  if (!isItsOwn && failure.host === undefined && failure.port === undefined) return false;
  if (code === '') return message === FORBIDDEN_PORT && target.port !== '';
  if (failure.host !== undefined && failure.host !== hostOf(target)) return false;
  if (code === 'ECONNRESET') {
    return String(message).includes(HANDSHAKE_CLOSED) && Number(failure.port) === portOf(target);
  }
  return HANDSHAKE.test(code);
}

/**
 * undici's proxy agents: the proxy refused the tunnel (CONNECT) in which the request would have gone. The
 * error names no address; but a request that fails this way was never sent.
 *
 * @returns the status with which it refused
 */
function tunnelRefused({ message, cause }: Facts): number | undefined {
  const refusal = message === 'Request was cancelled.' ? factsOf(cause) : undefined;
  if (refusal === undefined || codeOf(refusal) !== 'UND_ERR_ABORTED') return undefined;
  const [, status] =
    /^Proxy response \((\d{3})\) !== 200 when HTTP Tunneling$/.exec(String(refusal.message)) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** undici names the addresses only in the message: `(attempted addresses: [::1]:443, 10.0.0.1:443, timeout: …)`. */
function timedOutAt(target: URL, message: string): boolean {
  const attempted = /\(attempted address(?:es)?: (.+), timeout: /.exec(message)?.[1];
  if (attempted === undefined) return false;
  return attempted.split(', ').every((each) => {
    const { address, port } = /^\[?(?<address>.+?)\]?:(?<port>\d+)$/.exec(each)?.groups ?? {};
    return isAddressOf(target, address, port);
  });
}

/** Deno has neither codes nor fields, but repeats the whole URL. */
function denoFailed({ message }: Facts, { href }: URL): boolean {
  const connecting = `error sending request for url (${href}): client error (Connect)`;
  return String(message).startsWith(connecting);
}

/**
 * The name of Deno's error for a program that may not connect there (`--allow-net`), which it looks at first.
 *
 * @returns the name, in place of a code
 */
export function deniedByDeno(error: unknown, target: URL): string | undefined {
  const { name, message } = factsOf(error) ?? {};
  // A name with a dot at its end is shown without it.
  const place = `"${target.hostname.replace(/\.$/, '')}:${portOf(target)}"`;
  const isIts = String(message).startsWith(`Requires net access to ${place}`);
  return isIts && /^(NotCapable|PermissionDenied)$/.test(String(name)) ? String(name) : undefined;
}

function isForbiddenByDeno({ message }: Facts, { port }: URL): boolean {
  return message === `Fetch failed: Requests to port ${port} are blocked`;
}

/** Bun has its codes on the error itself, with the URL as `path`. */
function bunFailed(failure: Facts): boolean {
  const code = codeOf(failure);
  return code === 'ECONNREFUSED' || failure.syscall === 'getaddrinfo' || HANDSHAKE.test(code);
}

function codeOf({ code }: Facts): string {
  return typeof code === 'string' ? code : '';
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function portOf({ port, protocol }: URL): number {
  return Number(port || defaultPort(protocol));
}

/** Whether a socket's address is that of `target`; the addresses of a name are not known here. */
function isAddressOf(target: URL, address: unknown, port: unknown): boolean {
  if (Number(port) !== portOf(target) || typeof address !== 'string') return false;
  const host = hostOf(target);
  if (address === host) return true;
  if (/^(.+\.)?localhost$/.test(host)) return address === '::1' || address.startsWith('127.');
  // Not an address itself.
  return !host.includes(':') && !/^[\d.]+$/.test(host);
}

import { errorCode } from '../redact.js';

const BEFORE_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'UND_ERR_CONNECT_TIMEOUT',
]);

// These can also end an established connection; then they come from reading or writing.
const ROUTING = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL']);

// Raised while a certificate is verified or a handshake is negotiated. Other TLS codes can come from
// an established session and prove nothing.
const HANDSHAKE =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$|ERR_TLS_CERT_ALTNAME_INVALID$|ERR_TLS_HANDSHAKE_TIMEOUT$|ERR_SSL_WRONG_VERSION_NUMBER$|ERR_SSL_UNSUPPORTED_PROTOCOL$|ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE$|ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION$|ERR_SSL_TLSV1_UNRECOGNIZED_NAME$)/;

// `fetch` refuses some ports by itself, with this message and without a code.
const FORBIDDEN_PORT = 'bad port';

const HANDSHAKE_CLOSED = 'before secure TLS connection was established';

/**
 * Whether an error of `fetch` proves that no connection was established, so that the server cannot
 * have seen the request. Whatever cannot be told apart (a reset, a browser's bare `TypeError`) does not.
 */
export function provesNoConnection(error: unknown): boolean {
  return proves(error, 0);
}

function proves(error: unknown, depth: number): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { errors, cause, syscall, message } = error as Record<string, unknown>;
  // One address after the other was tried: each of them must have failed before the connection.
  if (Array.isArray(errors)) {
    return errors.length > 0 && errors.every((each) => proves(each, depth + 1));
  }
  if (cause !== undefined) return proves(cause, depth + 1);
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  const code = errorCode(error) ?? '';
  if (code === '' && syscall === undefined && message === FORBIDDEN_PORT) return true;
  if (ROUTING.has(code)) return syscall !== 'read' && syscall !== 'write';
  if (code === 'ECONNRESET') return String(message).includes(HANDSHAKE_CLOSED);
  return BEFORE_CONNECTION.has(code) || HANDSHAKE.test(code);
}

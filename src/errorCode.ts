import { errorFacts } from './redact.js';

/** The code of an error, or of the error that caused it: `ECONNRESET`, `UND_ERR_SOCKET`… */
export function errorCode(error: unknown): string | undefined {
  const { code, cause } = errorFacts(error);
  return code ?? (cause === undefined ? undefined : errorFacts(cause).code);
}

import { mockCannot, reasonNotTo } from '../engine/applicability.js';
import { credentialOf } from '../engine/credentials.js';
import type { ContractDocument } from '../engine/document.js';
import type { Target } from '../engine/target.js';

/** A mock of the document as a target. It answers with the document's examples and keeps nothing. */
export function mockTarget(document: ContractDocument, baseUrl: string): Target {
  const credentials = Object.fromEntries(
    [...document.securitySchemes].flatMap(([name, scheme]) => {
      const pair = { username: 'mock-key', password: 'mock-secret' };
      const credential = credentialOf(scheme, pair) ?? credentialOf(scheme, 'mock-token');
      // Anybody may know them: a command with them can be repeated as it is.
      return credential === undefined ? [] : [[name, { ...credential, secrets: [] }]];
    }),
  );
  const fixtures = { parameters: {} };
  const limits = { cannot: mockCannot, writes: true };
  return {
    name: 'mock',
    baseUrl,
    credentials,
    estimatesOnly: false,
    // It is made from the document, and has nothing of its own to tolerate.
    strict: true,
    pollIntervalMs: 0,
    fixtures,
    // Nothing that it does costs anything.
    notApplicable: ({ effect, ...demands }) =>
      reasonNotTo({ ...demands, effect: 'reads' }, { fixtures, credentials }, limits),
    fetch: fetchFromMock,
    submit: fetchFromMock,
  };
}

/**
 * Fetches from a mock, a second time where the connection broke: Prism closes connections that were
 * idle for seconds, and a request can meet the closing. It keeps nothing, so nothing happens twice.
 */
export const fetchFromMock: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  try {
    return await fetch(request.clone());
  } catch {
    return fetch(request);
  }
};

import { mockCannot, reasonNotTo } from '../engine/applicability.js';
import type { ContractDocument } from '../engine/contractDocument.js';
import { credentialOf } from '../engine/credentials.js';
import type { Target } from '../engine/target.js';

/** A mock of the document as a target. It answers with the document's examples and stores nothing. */
export function mockTarget(document: ContractDocument, baseUrl: string): Target {
  const credentials = Object.fromEntries(
    [...document.securitySchemes].flatMap(([name, scheme]) => {
      const pair = { username: 'mock-key', password: 'mock-secret' };
      const credential = credentialOf(scheme, pair) ?? credentialOf(scheme, 'mock-token');
      // They are not secret: a command with them can be repeated as is.
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
    // It is made from the document, so it should tolerate nothing more.
    strict: true,
    // It stores nothing; more than a few do not make it faster.
    concurrency: 8,
    pollIntervalMs: 0,
    fixtures,
    // It never charges.
    notApplicable: ({ effect, ...demands }) =>
      reasonNotTo({ ...demands, effect: 'reads' }, { fixtures, credentials }, limits),
    fetch: fetchFromMock,
    submit: fetchFromMock,
  };
}

/**
 * A fetch that sends a request once more if the connection broke: Prism closes connections after seconds of idling,
 * possibly during a request. A mock stores nothing, so repeating is safe.
 */
export function fetchTwice(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      return await send(input instanceof Request ? input.clone() : input, init);
    } catch {
      return send(input, init);
    }
  };
}

/** Fetches from a mock. */
export const fetchFromMock = fetchTwice((input, init) => fetch(input, init));

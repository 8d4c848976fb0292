import { mockCannot, reasonNotTo, serviceCannot } from '../engine/applicability.js';
import type { Contract } from '../engine/contract.js';
import { credentialOf, type Secret } from '../engine/credentials.js';
import type { Credential, Target } from '../engine/target.js';
import { discoverParameters } from './discover.js';
import { limitedFetch } from './limit.js';
import { ownRecords } from './made.js';

/** Options of `serviceTarget`. */
export interface ServiceOptions {
  /** Where the service is. */
  readonly baseUrl: string;
  /** By name of the security scheme. Default: none. */
  readonly credentials?: Readonly<Record<string, Secret>>;
  /** Values that exist, by parameter; more are found through links and lists. Default: none. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Whether checks may change what is stored. Default: they may not. */
  readonly writes?: boolean;
  /** Whether it is a mock that answers with the document's examples. Default: it is not. */
  readonly mock?: boolean;
  /** How many requests are sent in a minute at most. Default: 60. */
  readonly requestsPerMinute?: number;
}

/**
 * Looks at a service of any document, and makes it a target. It is read, unless more is allowed, and then it
 * changes only what the run itself made; what the document marks as paid for (`x-effect: submits`) is never
 * sent.
 */
export async function serviceTarget(contract: Contract, options: ServiceOptions): Promise<Target> {
  const { mock = false, writes = false, requestsPerMinute = 60 } = options;
  const credentials: Record<string, Credential> = {};
  for (const [name, secret] of Object.entries(options.credentials ?? {})) {
    const scheme = contract.document.securitySchemes.get(name);
    const credential = scheme && credentialOf(scheme, secret);
    if (credential === undefined) {
      throw new TypeError(
        `The document has no security scheme ${name} that takes this kind of secret.`,
      );
    }
    credentials[name] = credential;
  }
  const send = limitedFetch({ requestsPerMinute, mock });
  const limits = { cannot: mock ? mockCannot : serviceCannot, writes };
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const own = ownRecords(contract, baseUrl);
  const target = (parameters: Readonly<Record<string, string>>): Target => {
    // A mock keeps nothing, so that nothing is anybody's.
    const fixtures = { parameters, ...(mock ? {} : { made: own.made }) };
    return {
      name: mock ? 'mock' : 'live',
      baseUrl,
      credentials,
      estimatesOnly: true,
      pollIntervalMs: 2000,
      fixtures,
      notApplicable: (demands) => reasonNotTo(demands, { fixtures, credentials }, limits),
      fetch: mock ? send : own.guard(send),
      submit: () => Promise.reject(new Error('Paid requests are not sent to this target.')),
    };
  };
  const known = target(options.parameters ?? {});
  return mock ? known : target(await discoverParameters(contract, known));
}

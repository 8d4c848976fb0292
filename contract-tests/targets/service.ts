import { type NamesOf, readOptions } from '../../src/arguments/names.js';
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
  /** Existing values, by parameter; more are found through links and lists. Default: none. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Whether checks may change stored data. Default: false. */
  readonly writes?: boolean;
  /** Whether it is a mock that answers with the document's examples. Default: false. */
  readonly mock?: boolean;
  /** The most requests sent per minute. Default: 60. */
  readonly requestsPerMinute?: number;
}

const names: NamesOf<ServiceOptions> = {
  baseUrl: true,
  credentials: 'values',
  parameters: 'values',
  writes: true,
  mock: true,
  requestsPerMinute: true,
};

/**
 * Examines a service of any document, and makes it a target. The run only reads unless more is allowed, and
 * then changes only what it made itself; operations marked as paid (`x-effect: submits`) are never sent.
 */
export async function serviceTarget(contract: Contract, options: ServiceOptions): Promise<Target> {
  options = readOptions('serviceTarget', options, names);
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
    // A mock stores nothing, so no record has an owner.
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

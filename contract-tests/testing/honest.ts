import type { ServerResponse } from 'node:http';
import { LAWFUL_DIFFERENCES } from '../../stand-in/deviations.js';
import { type StandInOptions, startStandIn } from '../../stand-in/server.js';
import { runContract } from '../run.js';
import { scenarioContract } from '../scenario/contract.js';
import { scenarioTarget } from '../scenario/target.js';
import { type Fails, gateway, reset, unavailable } from './gateway.js';
import { tableRow } from './proof.js';

const contract = scenarioContract();

/** A service that breaks no promise, but differs from the stand-in in one way. */
export interface Honest {
  readonly name: string;
  readonly description: string;
  readonly options?: StandInOptions;
  /** How a gateway in front of it fails, and on which requests. */
  readonly fails?: readonly [fault: (response: ServerResponse) => void, fails: Fails];
}

/** Even a run that only reads makes more requests. */
const somewhere = 700;

export const honestServices: readonly Honest[] = [
  { name: 'as-documented', description: 'The stand-in as it is' },
  ...LAWFUL_DIFFERENCES.map((each) => ({
    name: each.name,
    description: each.description,
    options: { deviations: [each] },
  })),
  {
    name: 'account-without-units',
    description: 'The account has no creative units to spend',
    options: { creativeUnits: 0 },
  },
  {
    name: 'one-503',
    description: 'One request of the run is answered with 503',
    fails: [unavailable, (count) => count === somewhere],
  },
  {
    name: 'one-reset',
    description: 'The connection of one request of the run breaks',
    fails: [reset, (count) => count === somewhere],
  },
];

const modes = [
  {},
  { CONTRACT_ALLOW_WRITES: '1', CONTRACT_ALLOW_DELETES: '1', CONTRACT_MAX_CREATIVE_UNITS: '10' },
];

/** The results of both whole runs: one that reads, and one that does everything. */
export interface Verdicts {
  readonly checks: readonly number[];
  readonly failed: readonly number[];
  readonly messages: readonly string[];
  readonly row: string;
}

export async function judgeHonest(service: Honest): Promise<Verdicts> {
  const failed: number[] = [];
  const checks: number[] = [];
  const messages: string[] = [];
  const noted = new Set<string>();
  const reasons = new Set<string>();
  for (const mode of modes) {
    const standIn = await startStandIn(service.options);
    const front = service.fails && (await gateway(standIn, ...service.fails));
    try {
      const target = await scenarioTarget(contract, {
        ...standIn.environment,
        ...(front && { SCENARIO_BASE_URL: front.url }),
        CONTRACT_REQUESTS_PER_MINUTE: '1000000',
        ...mode,
      });
      let count = 0;
      let bad = 0;
      for await (const record of runContract(contract, target)) {
        count += 1;
        if ('test' in record) {
          bad += 1;
          messages.push(`${record.test}: ${record.message}`);
          continue;
        }
        if (record.status === 'failed') bad += 1;
        messages.push(...record.violations.map(({ message }) => `${message} (${record.id})`));
        for (const { keyword } of record.drift) noted.add(`drift ${keyword}`);
        for (const { keyword } of record.lenient ?? []) noted.add(`lenient ${keyword}`);
        if (record.reason !== undefined && isSaid(record.reason)) reasons.add(record.reason);
      }
      checks.push(count);
      failed.push(bad);
    } finally {
      await front?.close();
      await standIn.close();
    }
  }
  const row = tableRow([
    `\`${service.name}\``,
    service.description,
    failed.join(', '),
    [...noted].sort().join(', '),
    [...reasons].sort().join('; '),
  ]);
  return { checks, failed, messages, row };
}

/** Whether a reason comes from what the service said about the account. */
function isSaid(reason: string): boolean {
  return /^the (credentials|balance) /.test(reason);
}

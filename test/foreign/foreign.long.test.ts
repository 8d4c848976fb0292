import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Check, type CheckFinding, runCheck } from '../../contract-tests/engine/check.js';
import { makeChecks } from '../../contract-tests/engine/checks.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { scenarioTarget } from '../../contract-tests/scenario/target.js';
import { startStandIn } from '../../stand-in/server.js';

const folder = join(import.meta.dirname, '.');
const bundle = 'generated/openapi.json';
const contract = scenarioContract();
const checks = makeChecks(contract);

interface Service {
  readonly url: string;
  close(): Promise<unknown>;
}

/** This folder has the packages of these services. */
interface Services {
  startFastify(document: unknown, upstream: string): Promise<Service>;
  startOpenApiBackend(document: unknown): Promise<Service>;
}

let services: Services;

beforeAll(async () => {
  if (!existsSync(join(folder, 'node_modules/fastify'))) {
    await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: folder });
  }
  services = await import(pathToFileURL(join(folder, 'services.js')).href);
});

/** A row of the table: a finding about a service, and why it is correct. */
interface Row {
  readonly kind: 'violation' | 'drift' | 'lenient';
  readonly keyword: string;
  readonly why: string;
  readonly fits?: (finding: CheckFinding, check: Check) => boolean;
}

const fastifyTable: readonly Row[] = [
  {
    kind: 'lenient',
    keyword: 'refused-data',
    why: 'its defaults coerce types, treat null as absent, and drop unknown fields',
  },
  {
    kind: 'violation',
    keyword: 'accepted-data',
    why: 'it reads a comma-separated list, as documented, as one value',
    fits: ({ message }, { title }) =>
      title.endsWith(': there') && /querystring\/\w+\/0/.test(message),
  },
  {
    kind: 'violation',
    keyword: 'filter',
    why: 'so it refuses a filter of several types',
    fits: ({ message }) => /querystring\/types\/0/.test(message),
  },
];

const prismTable: readonly Row[] = [
  {
    kind: 'lenient',
    keyword: 'status',
    why: 'it refuses a broken request with 422 instead of the documented 400',
  },
  {
    kind: 'lenient',
    keyword: 'content-type',
    why: 'it refuses a call without credentials with its own problem document (RFC 9457)',
    fits: (_finding, { name }) => /^(missing|broken)-credentials$/.test(name),
  },
];

const mockTable: readonly Row[] = [
  {
    kind: 'violation',
    keyword: 'client-reading',
    why: 'its examples are doubles, with fewer digits than the price in the document',
    fits: ({ message }) => message.includes('0.12345678901234568'),
  },
  {
    kind: 'lenient',
    keyword: 'wrong-content-type',
    why: 'it reads any body as JSON, whatever its content type',
  },
  {
    kind: 'lenient',
    keyword: 'refused-data',
    why: 'it does not support the format uri',
    fits: ({ documentPointer }) => documentPointer.endsWith('/format'),
  },
];

async function find(url: string, credentials: { apiKey: string; apiSecret: string }, env = {}) {
  const target = await scenarioTarget(contract, {
    SCENARIO_BASE_URL: url,
    SCENARIO_SDK_API_KEY: credentials.apiKey,
    SCENARIO_SDK_API_SECRET: credentials.apiSecret,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    ...env,
  });
  const found: { kind: Row['kind']; finding: CheckFinding; check: Check; curl: string }[] = [];
  let ran = 0;
  for (const check of checks) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'not-applicable') continue;
    ran += 1;
    const { violations, drift, lenient = [], curl } = outcome;
    for (const finding of violations) found.push({ kind: 'violation', finding, check, curl });
    for (const finding of drift) found.push({ kind: 'drift', finding, check, curl });
    for (const finding of lenient) found.push({ kind: 'lenient', finding, check, curl });
  }
  return { found, ran };
}

/** Every finding has a row in the table, and every row a finding. */
function explain({ found }: Awaited<ReturnType<typeof find>>, table: readonly Row[]) {
  const used = new Map<Row, number>(table.map((row) => [row, 0]));
  const unexplained: string[] = [];
  for (const { kind, finding, check, curl } of found) {
    const row = table.find(
      (each) =>
        each.kind === kind &&
        each.keyword === finding.keyword &&
        (each.fits?.(finding, check) ?? true),
    );
    if (row === undefined) {
      unexplained.push(`${kind} ${finding.keyword}: ${finding.message} (${check.id}) ${curl}`);
    } else used.set(row, (used.get(row) ?? 0) + 1);
  }
  if (process.env.SHOW_TABLE) {
    for (const [{ kind, keyword, why }, count] of used)
      console.log(`| ${kind} | ${keyword} | ${count} | ${why} |`);
  }
  expect(unexplained).toEqual([]);
  expect([...used].filter(([, count]) => count === 0).map(([{ why }]) => why)).toEqual([]);
}

async function standInForTest() {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  return standIn;
}

describe('third-party services', () => {
  it('Fastify with the document as its schema: every finding is explained', async () => {
    const standIn = await standInForTest();
    const document = JSON.parse(readFileSync(bundle, 'utf8'));
    const service = await services.startFastify(document, standIn.url);
    onTestFinished(async () => void (await service.close()));
    const result = await find(service.url, standIn.credentials, {
      CONTRACT_ALLOW_WRITES: '1',
      CONTRACT_MAX_CREATIVE_UNITS: '10',
    });

    expect(result.ran).toBeGreaterThan(1_000);
    explain(result, fastifyTable);
  });

  it('Prism in front of the stand-in: every finding is explained', async () => {
    const standIn = await standInForTest();
    const prism = createServer(await getHttpOperationsFromSpec(bundle), {
      components: { logger: createLogger('prism', { enabled: false }) },
      cors: false,
      config: {
        isProxy: true,
        upstream: new URL(standIn.url),
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: true,
        mock: { dynamic: false },
      },
    });
    const url = await prism.listen(0, '127.0.0.1');
    onTestFinished(() => prism.close());
    const result = await find(url, standIn.credentials, {
      CONTRACT_ALLOW_WRITES: '1',
      CONTRACT_MAX_CREATIVE_UNITS: '10',
    });

    expect(result.ran).toBeGreaterThan(1_000);
    explain(result, prismTable);
  });

  it('openapi-backend as a mock: every finding is explained', async () => {
    const document = JSON.parse(readFileSync(bundle, 'utf8'));
    const service = await services.startOpenApiBackend(document);
    onTestFinished(async () => void (await service.close()));
    const credentials = { apiKey: 'mock-key', apiSecret: 'mock-secret' };
    const result = await find(service.url, credentials, {
      CONTRACT_MOCK: '1',
      CONTRACT_ALLOW_WRITES: '1',
    });

    expect(result.ran).toBeGreaterThan(500);
    explain(result, mockTable);
  });
});

import OpenAI, { APIError } from 'openai';
import { VERSION } from 'openai/version';
import type { Answer, FaultName } from './faults.js';
import { faultNames } from './faults.js';
import type { WireRequest } from './requestReader.js';
import { openStage, type Persistence, type Sighting } from './stage.js';

/** The two classes of request used to measure the peer. */
export type PeerClass = 'safe' | 'paid';

export interface PeerCell extends Sighting {
  /** The error's class, or the result instead. */
  readonly outcome: string;
}

export type PeerCells = Record<FaultName, Record<PeerClass, Record<Persistence, PeerCell>>>;

export interface PeerFigures {
  readonly package: 'openai';
  readonly version: string;
  readonly timeoutMs: number;
  readonly patienceMs: number;
  readonly cells: PeerCells;
}

/** Stands in for the default of ten minutes; the number of retries is the default. */
const TIMEOUT_MS = 1_000;
/** A call that has not settled by then has outlived all timeouts of its client. */
const PATIENCE_MS = 10_000;
const CONCURRENCY = 60;

const model = { id: 'model-1', object: 'model', created: 1, owned_by: 'owner' };
const images = { created: 1, data: [{ b64_json: 'aW1hZ2U=' }] };

function answer({ method }: WireRequest): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(method === 'POST' ? images : model)),
  };
}

const calls: Record<PeerClass, (client: OpenAI) => Promise<boolean>> = {
  safe: async (client) => (await client.models.retrieve('model-1'))?.id === model.id,
  paid: async (client) => {
    const result = await client.images.generate({ model: 'image-1', prompt: 'a tree' });
    return result?.data?.[0]?.b64_json === images.data[0]?.b64_json;
  },
};

async function outcomeOf(call: Promise<boolean>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'never settles');
  });
  const outcome = call.then(
    (usable) => (usable ? 'success' : 'unusable value'),
    (error: unknown) => {
      if (error instanceof APIError && error.status !== undefined) return `error ${error.status}`;
      return error instanceof Error ? error.constructor.name : 'unknown';
    },
  );
  try {
    return await Promise.race([outcome, patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Measures one cell: one call, with default options except for the scaled timeout. */
export async function measurePeerCell(
  fault: FaultName,
  requestClass: PeerClass,
  persistence: Persistence,
): Promise<PeerCell> {
  const stage = await openStage({ fault, persistence, answer });
  try {
    const client = new OpenAI({
      apiKey: 'not-a-real-key',
      baseURL: stage.origin,
      timeout: TIMEOUT_MS,
      logLevel: 'off',
    });
    const outcome = await outcomeOf(calls[requestClass](client));
    return { ...stage.sighting(), outcome };
  } finally {
    await stage.close();
  }
}

/** Measures every fault in both classes. */
export async function measurePeer(): Promise<PeerFigures> {
  const cells = {} as PeerCells;
  const measurements: (() => Promise<void>)[] = [];
  for (const fault of faultNames) {
    // Listed in advance, so that the order does not depend on which is measured first.
    const unmeasured = () => ({ once: {}, always: {} });
    cells[fault] = { safe: unmeasured(), paid: unmeasured() } as PeerCells[FaultName];
    for (const requestClass of ['safe', 'paid'] as const) {
      for (const persistence of ['once', 'always'] as const) {
        const measure = async (): Promise<void> => {
          const cell = await measurePeerCell(fault, requestClass, persistence);
          cells[fault][requestClass][persistence] = cell;
        };
        // Lookups are intercepted for the whole process: one stage at a time.
        if (fault === 'dns-failure') await measure();
        else measurements.push(measure);
      }
    }
  }
  const work = measurements.values();
  const worker = async (): Promise<void> => {
    for (const measure of work) await measure();
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return {
    package: 'openai',
    version: VERSION,
    timeoutMs: TIMEOUT_MS,
    patienceMs: PATIENCE_MS,
    cells,
  };
}

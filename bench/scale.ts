import { runCheck } from '../contract-tests/engine/check.js';
import { makeChecks } from '../contract-tests/engine/checks.js';
import { markDigits, unmarkDigits } from '../contract-tests/engine/digits.js';
import type { Target } from '../contract-tests/engine/target.js';
import { toContractDocument } from '../contract-tests/engine/toContractDocument.js';
import { scenarioContract } from '../contract-tests/scenario/contract.js';
import { fetchFromMock, mockTarget } from '../contract-tests/targets/mock.js';
import { startPrism } from '../contract-tests/targets/prism.js';
import type { Json } from '../src/contract/document.js';

/** How many checks are run for each size; all of them are made. */
const mostRun = 4_000;

/**
 * Measures how the suite scales: with the document copied to 1, 10 and 100 times its operations, under other
 * paths. Prints the number of checks, the milliseconds to make one, and the checks run per second.
 *
 * The mock serves the document once and treats the copies as the original: its routing slows down with every
 * path, but the suite is what is measured.
 */
export async function measureScale(sizes: readonly number[] = [1, 10, 100]): Promise<void> {
  const prism = await startPrism('generated/openapi.json');
  try {
    console.log('operations  checks  ms to make each  checks a second');
    for (const size of sizes) console.log(await measure(size, prism.url));
  } finally {
    await prism.close();
  }
}

async function measure(size: number, url: string): Promise<string> {
  const original = scenarioContract();
  // All digits of the examples are kept: the client readings are compared with them.
  const marked = JSON.parse(markDigits(original.document.text)) as Json;
  const text = unmarkDigits(JSON.stringify(copies(marked, size)));
  const document = toContractDocument(JSON.parse(text), text);
  const contract = { ...original, document };
  let started = performance.now();
  const checks = makeChecks(contract);
  const making = (performance.now() - started) / checks.length;
  const target: Target = { ...mockTarget(document, url), fetch: fetchOriginal };
  const step = Math.ceil(checks.length / mostRun);
  const chosen = checks.filter((_check, index) => index % step === 0);
  started = performance.now();
  for (const check of chosen) {
    const outcome = await runCheck(check, target);
    if (outcome.status === 'failed') throw new Error(`${check.id} failed`);
  }
  const perSecond = (1000 * chosen.length) / (performance.now() - started);
  const cells = [
    document.operations.length,
    checks.length,
    making.toFixed(3),
    perSecond.toFixed(0),
  ];
  const widths = [10, 8, 17, 17];
  return cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join('');
}

const fetchOriginal: typeof globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  return fetchFromMock(new Request(request.url.replace(/\/copy\d+\//, '/'), request));
};

/** The document with every path repeated under a prefix; the copies keep their operation IDs. */
function copies(document: Json, size: number): Json {
  const paths = Object.entries(document.paths as Json);
  const copied = Array.from({ length: size }, (_copy, index) =>
    paths.map(([path, item]) => [index === 0 ? path : `/copy${index}${path}`, item]),
  );
  return { ...document, paths: Object.fromEntries(copied.flat()) };
}

if (import.meta.url === `file://${process.argv[1]}`) await measureScale();

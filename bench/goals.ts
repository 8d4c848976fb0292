import { clientAlone } from './measure.js';
import { cellAt, type Table } from './table.js';

/** A ratio or a value with an upper bound. */
export interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly goal: number;
  /** Above it, `npm run bench:check` fails: the goal, or the value reached plus some room for noise. */
  readonly budget: number;
}

/** The tables of one run. */
export interface Results {
  readonly processor: Table;
  readonly validation: Table;
  readonly images: Table;
  readonly imports: Table;
  readonly sizes: Table;
}

/** The fetch-based peers; the fastest is the reference. */
const fetchBased = ['openai', 'ky', 'openapi-fetch'];

/** Compares a run with the goals. */
export function judge({ processor, validation, images, imports, sizes }: Results): Verdict[] {
  const calls = (['one at a time', '50 at a time'] as const).flatMap((column) => {
    const of = (name: string) => cellAt(processor, name, column).ratio;
    const fastest = fetchBased.reduce((best, name) => (of(name) < of(best) ? name : best));
    const beside = (peer: string, budgets: readonly [number, number], goals = [1.05, 1.15]) => [
      {
        what: `a call, ${column}, beside ${peer}`,
        value: of('scenario-patch') / of(peer),
        goal: goals[0] as number,
        budget: budgets[0],
      },
      {
        what: `with inspect, ${column}, beside ${peer}`,
        value: of('scenario-patch, inspect') / of(peer),
        goal: goals[1] as number,
        budget: budgets[1],
      },
    ];
    return [
      ...beside('openai', [1.2, 1.3]),
      ...(fastest === 'openai' ? [] : beside(fastest, [1.4, 1.5])),
    ];
  });
  const image = (column: string) => cellAt(images, 'scenario-patch', column).ratio;
  const over = (name: string, column: string) =>
    cellAt(imports, name, column).median - cellAt(imports, 'an empty module', column).median;
  const size = (name: string, column: string) => cellAt(sizes, name, column).median;
  return [
    ...calls,
    {
      what: 'inspect of a valid answer, beside JSON.parse',
      value: cellAt(validation, 'inspect', 'valid').ratio,
      goal: 0.5,
      budget: 0.6,
    },
    { what: '4 MB as bytes, time beside fetch', value: image('bytes, ms'), goal: 1.2, budget: 1.2 },
    { what: '4 MB as bytes, memory', value: image('bytes, MB'), goal: 1.2, budget: 1.25 },
    { what: '4 MB as a Blob, time', value: image('Blob, ms'), goal: 1.2, budget: 1.3 },
    { what: '4 MB as a Blob, memory', value: image('Blob, MB'), goal: 1.2, budget: 1.25 },
    { what: '4 MB as a data URL, time', value: image('data URL, ms'), goal: 1.1, budget: 1.2 },
    { what: '4 MB as a data URL, memory', value: image('data URL, MB'), goal: 1.1, budget: 1.25 },
    {
      what: 'import over an empty module, ms',
      value: over('scenario-patch', 'time'),
      goal: 8,
      budget: 16,
    },
    {
      what: 'memory of the import, MB',
      value: over('scenario-patch', 'memory'),
      goal: 2,
      budget: 3,
    },
    {
      what: 'the client at once, kB',
      value: size('scenario-patch', 'at once'),
      goal: 9,
      budget: 12.7,
    },
    {
      what: 'createScenarioClient alone, at once, kB',
      value: size(clientAlone, 'at once'),
      goal: 9,
      budget: 9,
    },
    {
      what: 'the client in all, kB',
      value: size('scenario-patch', 'in all'),
      goal: 20,
      budget: 73.5,
    },
    {
      what: 'scenario-patch/contract, kB',
      value: size('scenario-patch/contract', 'at once'),
      goal: 30,
      budget: 21.7,
    },
  ];
}

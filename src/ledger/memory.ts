import type { EntryFilter, LedgerEntry, LedgerStore } from './store.js';

/** A store in the memory of this process, for tests: it does not survive the process. */
export function memoryStore(now: () => number = Date.now): LedgerStore {
  const entries = new Map<string, string>();
  const records = new Map<string, string>();
  const nameOf = (...parts: readonly string[]): string => JSON.stringify(parts);
  return {
    async update({ projectId, key, records: names = [] }, decide) {
      const text = key === undefined ? undefined : entries.get(nameOf(projectId, key));
      const {
        entry,
        records: written = {},
        result,
      } = decide({
        entry: text === undefined ? undefined : JSON.parse(text),
        records: names.map((name) => records.get(nameOf(projectId, name))),
        now: now(),
      });
      if (entry !== undefined) {
        entries.set(nameOf(entry.projectId, entry.key), JSON.stringify(entry));
      }
      for (const [name, value] of Object.entries(written)) {
        if (value === null) records.delete(nameOf(projectId, name));
        else records.set(nameOf(projectId, name), value);
      }
      return result;
    },
    async entries({ after, limit, ...filter }) {
      return [...entries.values()]
        .map((text): LedgerEntry => JSON.parse(text))
        .filter((entry) => isWanted(entry, filter))
        .filter((entry) => after === undefined || compare(entry, after) > 0)
        .sort(compare)
        .slice(0, limit);
    },
    async close() {},
  };
}

function isWanted(
  entry: LedgerEntry,
  { projectId, states, jobId, since, until }: EntryFilter,
): boolean {
  return (
    (projectId === undefined || entry.projectId === projectId) &&
    (states === undefined || states.includes(entry.state)) &&
    (jobId === undefined || entry.jobId === jobId) &&
    (since === undefined || entry.createdAt >= since) &&
    (until === undefined || entry.createdAt < until)
  );
}

type Place = Pick<LedgerEntry, 'createdAt' | 'projectId' | 'key'>;

function compare(a: Place, b: Place): number {
  return (
    a.createdAt - b.createdAt || compareText(a.projectId, b.projectId) || compareText(a.key, b.key)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

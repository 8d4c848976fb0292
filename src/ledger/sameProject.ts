import { type CheckedStore, PAGE } from './checkedStore.js';
import { escapeText } from './escape.js';
import type { StoreState, StoreWrites } from './store.js';

/** The project that the API key implies; its records also say how projects were named. */
export const IMPLIED = '';

/** The records of the implied project: its IDs as far as answers named them, and the projects that calls named. */
export const OWNERS = 'owners';
export const NAMED = 'named';

/** The record of the implied project that lists the projects in which a key was used. */
export function useRecord(key: string): string {
  return `use:${escapeText(key)}`;
}

/**
 * Writes that a key is used in a project. Without a `projectId` the project is known only by its jobs, so the same
 * key with and without one may be one purchase: the second use is refused unless they are known to differ.
 * Reads the entry of the key in the implied project, and the records of its use, the owners and the named projects.
 *
 * @returns the project in which the key was used before, if it may be the same one
 */
export function use(
  { entry, records: [uses, owners, named] }: StoreState,
  name: string,
  projectId: string,
): StoreWrites<string | undefined> {
  const listed = listOf(uses);
  const known = entry === undefined ? listed : [...new Set([IMPLIED, ...listed])];
  const before = known.includes(projectId)
    ? undefined
    : known.find((other) =>
        projectId === IMPLIED
          ? maybeImplied(other, listOf(owners))
          : other === IMPLIED && maybeImplied(projectId, entry?.ownerId ? [entry.ownerId] : []),
      );
  if (before !== undefined) return { result: before };
  const records = {
    ...added(name, listed, projectId),
    ...(projectId === IMPLIED ? {} : added(NAMED, listOf(named), projectId)),
  };
  return { records, result: undefined };
}

/** A key that was used in a named project. */
interface Use {
  readonly key: string;
  readonly projectId: string;
}

/** The record that says that the uses of keys are listed. */
const LISTED = 'listed';

/** Lists the uses of keys in named projects that an older version did not list, once for a store. */
export async function listOlderUses(store: CheckedStore): Promise<void> {
  const place = { projectId: IMPLIED, key: '' };
  const isListed = await store.update(place, (state) => ({ result: state.records[0] }), [LISTED]);
  if (isListed !== undefined) return;
  let uses: Use[] = [];
  const list = async () => {
    if (uses.length === 0) return;
    await store.update(place, (state) => listUses(state, uses), recordsOf(uses));
    uses = [];
  };
  // A transaction for each would take hours in a large store.
  for await (const { projectId, key } of store.entries()) {
    if (projectId === IMPLIED) continue;
    uses.push({ key, projectId });
    if (uses.length === PAGE) await list();
  }
  await list();
  await store.update(place, () => ({ records: { [LISTED]: 'true' }, result: undefined }));
}

/** The records of the implied project that `listUses` reads: the named projects, and the uses of each key. */
function recordsOf(uses: readonly Use[]): readonly string[] {
  return [...new Set([NAMED, ...uses.map(({ key }) => useRecord(key))])];
}

/** Lists uses of keys. Those that are listed stay as they are, so that it may be repeated. */
function listUses({ records }: StoreState, uses: readonly Use[]): StoreWrites<void> {
  const lists = new Map(
    recordsOf(uses).map((name, index) => [name, new Set(listOf(records[index]))]),
  );
  const changed = new Set<string>();
  for (const { key, projectId } of uses) {
    for (const name of [useRecord(key), NAMED]) {
      const list = lists.get(name);
      if (list?.has(projectId) === false) changed.add(name);
      list?.add(projectId);
    }
  }
  const texts = [...changed].map((name) => [name, JSON.stringify([...(lists.get(name) ?? [])])]);
  return { records: Object.fromEntries(texts), result: undefined };
}

/** Whether a named project may be the implied one, with the IDs that answers have named. */
export function maybeImplied(projectId: string, owners: readonly string[]): boolean {
  return owners.length === 0 || owners.includes(projectId);
}

/** The record of a list with one more text; no record if it has it. */
export function added(
  name: string,
  list: readonly string[],
  text: string,
): Readonly<Record<string, string>> {
  return list.includes(text) ? {} : { [name]: JSON.stringify([...list, text]) };
}

export function listOf(record = '[]'): readonly string[] {
  return JSON.parse(record);
}

import type { Walk } from '../engine/walk.js';
import { type Listed, missedBy, stillMissed } from './missed.js';
import type { Page } from './records.js';

/** The short pages of a list, as far as they were read. */
export interface ShortPages<Item> extends Listed {
  readonly pages: readonly Page<Item>[];
  /** All that is on them. */
  readonly items: readonly Item[];
}

/**
 * Reads the pages of a list one after the other; undefined if one cannot be read.
 *
 * @param most The most pages.
 * @param read Reads the page that a query leads to.
 */
export async function readPages<Item>(
  most: number,
  idOf: (item: Item) => string,
  read: (query: { readonly paginationToken?: string }) => Promise<Page<Item> | undefined>,
): Promise<ShortPages<Item> | undefined> {
  const pages: Page<Item>[] = [];
  let token: string | undefined;
  do {
    const page = await read(token === undefined ? {} : { paginationToken: token });
    if (page === undefined) return undefined;
    pages.push(page);
    token = page.token;
  } while (token !== undefined && pages.length < most);
  const items = pages.flatMap((page) => page.items);
  return { pages, items, ids: items.map(idOf), isWhole: token === undefined };
}

/** The first record of a long page that its short ones lack, also when both are read again. */
export async function lostInPages<Item>(
  walk: Walk,
  idOf: (item: Item) => string,
  { items }: Page<Item>,
  pages: ShortPages<Item>,
  again: {
    readonly long: () => Promise<Page<Item> | undefined>;
    readonly short: () => Promise<ShortPages<Item> | undefined>;
  },
): Promise<string | undefined> {
  const missed = missedBy(items.map(idOf), pages);
  if (missed === undefined) return undefined;
  return stillMissed(walk, missed, async () => {
    const [listed, next] = [await again.long(), await again.short()];
    return listed && next && [listed.items.map(idOf), next];
  });
}

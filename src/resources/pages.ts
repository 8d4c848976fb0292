import { ownFields } from '../arguments/ownFields.js';
import { type ScenarioError, UnexpectedResponseError } from '../errors/index.js';
import type { OperationId } from '../operations.js';
import { PagedList } from '../pagedList.js';

/** A page of a list, and the token of the next one. */
export interface Page {
  readonly nextPaginationToken?: string | null | undefined;
}

/** The parameter with which a list begins in the middle. */
export interface PageParams {
  readonly paginationToken?: string | undefined;
}

/** The location of the items in an operation's page. */
export interface ListPlan<Of extends Page, Item> {
  readonly operation: OperationId;
  /** The plural name of the items. */
  readonly noun: string;
  readonly items: (page: Of) => readonly Item[];
}

/** A list with more pages than this counts as endless. */
const MAX_PAGES = 10_000;

/** A filter may leave pages empty, but not this many in a row. */
const MAX_EMPTY_PAGES = 1_000;

/** Follows `nextPaginationToken` from page to page, and refuses an endless list. */
export async function* followPages<Of extends Page, Item, Params extends PageParams>(
  plan: ListPlan<Of, Item>,
  params: Params,
  read: (params: Params) => Promise<Of>,
): AsyncGenerator<Of, void, undefined> {
  const seen = new Set<string>();
  let token = params.paginationToken;
  let empty = 0;
  for (let pages = 1; ; pages++) {
    const page = await read(
      token === undefined ? params : { ...ownFields(params), paginationToken: token },
    );
    yield page;
    const next: unknown = page.nextPaginationToken;
    if (next === undefined || next === null || next === '') return;
    if (typeof next !== 'string')
      throw endless(plan, 'has a nextPaginationToken that is not a string');
    if (seen.has(next)) throw endless(plan, 'leads back to a page already read');
    empty = plan.items(page).length === 0 ? empty + 1 : 0;
    if (empty >= MAX_EMPTY_PAGES) throw endless(plan, `has ${empty} empty pages in a row`);
    if (pages >= MAX_PAGES) throw endless(plan, `has not ended after ${pages} pages`);
    seen.add(next);
    token = next;
  }
}

function endless<Of extends Page, Item>(
  { noun, operation }: ListPlan<Of, Item>,
  what: string,
): ScenarioError {
  return new UnexpectedResponseError(`The list of ${noun} ${what}.`, { operation });
}

/** The list of an operation: its pages are read by `read`. */
export function createList<Of extends Page, Item, Params extends PageParams>(
  plan: ListPlan<Of, Item>,
  params: Params,
  read: (params: Params) => Promise<Of>,
): PagedList<Of, Item> {
  let page: Promise<Of> | undefined;
  const pages = () => followPages(plan, params, read);
  return new PagedList({
    first() {
      page ??= read(params).catch((error) => {
        page = undefined;
        throw error;
      });
      return page;
    },
    pages,
    async *items() {
      for await (const each of pages()) yield* plan.items(each);
    },
  });
}

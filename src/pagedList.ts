import { type CallPromise, type WithResponse, withResponse } from './withResponse.js';

/** Where a list gets its pages. */
export interface ListSource<Page, Item> {
  /** The first page, read once; a failure is not kept, so that the next `await` reads again. */
  first(): Promise<Page>;
  pages(): AsyncGenerator<Page, void, undefined>;
  items(): AsyncGenerator<Item, void, undefined>;
}

/** A list: `await` it for one page, or iterate over the items of all pages with `for await`. */
export class PagedList<Page, Item> implements CallPromise<Page>, AsyncIterable<Item> {
  readonly #source: ListSource<Page, Item>;

  /** @internal */
  constructor(source: ListSource<Page, Item>) {
    this.#source = source;
  }

  get [Symbol.toStringTag](): string {
    return 'PagedList';
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its page.
  then<Result = Page, Failure = never>(
    onFulfilled?: ((page: Page) => Result | PromiseLike<Result>) | null,
    // biome-ignore lint/suspicious/noExplicitAny: as every promise has it, so that a handler may name its error's class.
    onRejected?: ((error: any) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#source.first().then(onFulfilled, onRejected);
  }

  catch<Failure = never>(
    // biome-ignore lint/suspicious/noExplicitAny: as every promise has it, so that a handler may name its error's class.
    onRejected?: ((error: any) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Page | Failure> {
    return this.#source.first().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page> {
    return this.#source.first().finally(onFinally);
  }

  /** The page of `await`, with status, headers and request ID. */
  withResponse(): Promise<WithResponse<Page>> {
    return withResponse(this);
  }

  /** Page by page, following `nextPaginationToken`. */
  pages(): AsyncGenerator<Page, void, undefined> {
    return this.#source.pages();
  }

  /** Item by item, over all pages. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.#source.items();
  }
}

import type { RawClient } from './connection.js';
import { keep } from './keep.js';
import { keepOptions } from './keepOptions.js';
import { loadPart, restSince } from './loading.js';
import type { Methods, Opened } from './opened.js';
import type { CheckedOptions } from './options/checked.js';
import { PagedList } from './pagedList.js';
import { Called, type CallPromise } from './withResponse.js';

/** The modules with which a client makes its calls, loaded by the first call. */
export interface Later {
  /** `undefined` until it is loaded. */
  now(): Opened | undefined;
  /**
   * @param options - the options of the call that needs it, which may bound it
   * @returns the modules, and the options for the rest of the call
   */
  load<Options>(options: Options): Promise<[Opened, Options]>;
  /** The options of one request, with its deadline: the client's, if they have none. */
  bounded<Options>(options: Options): Options;
}

let loaded: typeof import('./opened.js') | undefined;

/** Loads these modules, once. */
export async function loadCalls(): Promise<void> {
  loaded ??= await import('./opened.js');
}

/** Loads these modules for the first call of any client. */
export function openLater(options: CheckedOptions): Later {
  let opened: Opened | undefined;
  const now = () => {
    if (opened === undefined && loaded !== undefined) opened = loaded.open(options);
    return opened;
  };
  return {
    now,
    async load(given) {
      const [, rest] = await loadPart(loadCalls, given, options.deadlineMs);
      return [now() as Opened, rest];
    },
    bounded(given) {
      const { deadlineMs } = options;
      // The call refuses anything else.
      const isOptions = given === undefined || (given as object | null)?.constructor === Object;
      return isOptions ? { deadlineMs, ...given } : given;
    },
  };
}

/**
 * What a method returns, and how its arguments are kept while it waits: the answer of an operation, a list of
 * pages, or a plain promise, `once` of a single request; `about` a value that the caller passes as it is, such as a
 * record, or a list of them.
 */
type Kind = 'answer' | 'list' | 'once' | 'plain' | 'about';

/** The kind of a method, and the position of its options among its arguments. */
type Kept = readonly [kind: Kind, options: number];

const kinds: {
  readonly [Name in keyof Methods]: { readonly [Method in keyof Methods[Name]]: Kept };
} = {
  generate: {
    patch: ['answer', 1],
    patchAndWait: ['plain', 1],
    estimatePatch: ['answer', 1],
    runModel: ['answer', 2],
    runModelAndWait: ['plain', 2],
    estimateRunModel: ['answer', 2],
  },
  jobs: {
    retrieve: ['answer', 1],
    list: ['list', 1],
    triggerAction: ['answer', 2],
    wait: ['about', 1],
    waitAll: ['about', 1],
    findSubmission: ['about', 1],
  },
  assets: {
    retrieve: ['answer', 2],
    list: ['list', 1],
    upload: ['answer', 1],
    getBulk: ['answer', 1],
    updateTags: ['answer', 2],
    deleteMultiple: ['answer', 1],
    downloadRequest: ['answer', 2],
    downloadRequestBatch: ['answer', 1],
    downloadGetStatus: ['answer', 1],
    archive: ['about', 1],
    waitForArchive: ['plain', 1],
    download: ['about', 1],
    downloadStream: ['about', 1],
    downloadTo: ['about', 2],
  },
  uploads: {
    create: ['answer', 1],
    retrieve: ['answer', 1],
    triggerAction: ['answer', 2],
    uploadFile: ['about', 1],
  },
  collections: { assetsAdd: ['answer', 2] },
  usages: { list: ['answer', 1] },
};

type Args = readonly unknown[];
type AnyMethod = (...args: Args) => unknown;

/** The methods of a client; the first call loads the modules that all of them need. */
export function laterMethods(later: Later): Methods & Pick<Opened, 'request' | 'check'> {
  const resources = Object.entries(kinds).map(([name, methods]) => {
    const all = Object.entries(methods as Readonly<Record<string, Kept>>).map(([method, kept]) => {
      const call = (opened: Opened, args: Args) =>
        opened.call(name, method, args, kept[0] === 'answer');
      return [method, laterMethod(later, `${name}.${method}`, kept, call)];
    });
    return [name, Object.fromEntries(all)];
  });
  const own = (name: 'request' | 'check', kept: Kept) =>
    laterMethod(later, name, kept, (opened, args) => (opened[name] as AnyMethod)(...args));
  return {
    ...Object.fromEntries(resources),
    request: own('request', ['answer', 2]),
    check: own('check', ['once', 0]),
  };
}

function laterMethod(
  later: Later,
  method: string,
  [kind, place]: Kept,
  call: (opened: Opened, args: Args) => unknown,
): AnyMethod {
  return (...args) => {
    const opened = later.now();
    let kept: Args;
    try {
      kept = args.map((each, index) =>
        index >= place
          ? keepOptions(method, each, index - place)
          : // A list reads its parameters again for each page.
            opened !== undefined && kind !== 'list'
            ? each
            : keepArgument(kind, index, each),
      );
    } catch (error) {
      return made(kind, () => Promise.reject(error));
    }
    if (opened !== undefined) return call(opened, kept);
    const given = kept[place];
    // The uploads of a submission have time limits of their own unless the call has a deadline.
    const isOneRequest =
      kind === 'list' || kind === 'once' || (kind === 'answer' && !method.startsWith('generate.'));
    const bounded = isOneRequest ? later.bounded(given) : given;
    return made(kind, async () => {
      const [loaded, rest] = await later.load(bounded);
      const run = (options: unknown) =>
        call(loaded, Object.assign([...kept], { [place]: options }));
      return {
        result: () => run(rest),
        list: (since) => run(since === undefined ? given : restSince(since, bounded)) as List,
      };
    });
  };
}

/** A method that is loaded: its result, or its list for a page that was asked for at `since`. */
interface Loaded {
  result(): unknown;
  list(since?: number): List;
}

/** What a method returns before it is loaded. */
function made(kind: Kind, load: () => Promise<Loaded>): unknown {
  if (kind === 'list') return laterList(load);
  // In an object, because a promise that is returned is awaited.
  const calling = load().then((loaded) => ({ call: loaded.result() }));
  const result = calling.then(({ call }) => call);
  if (kind !== 'answer') return result;
  return new Called(
    (resolve) => resolve(result),
    () => calling.then(({ call }) => (call as CallPromise<unknown>).withResponse()),
  );
}

function keepArgument(kind: Kind, index: number, value: unknown): unknown {
  if (kind !== 'about' || index > 0) return keep(value);
  return Array.isArray(value) ? Array.from(value) : value;
}

type List = PagedList<unknown, unknown>;

/** A list whose operation is not loaded yet. */
function laterList(load: () => Promise<Loaded>): List {
  let loading: Promise<Loaded> | undefined;
  let awaited: List | undefined;
  // A failure is not kept: the next call tries to load again.
  const loaded = () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  // A failure is reported to the code that asks for a page.
  loaded().catch(() => {});
  return new PagedList<unknown, unknown>({
    async first() {
      const since = performance.now();
      const { list } = await loaded();
      awaited ??= list(since);
      return awaited;
    },
    async *pages() {
      yield* (await loaded()).list().pages();
    },
    async *items() {
      yield* (await loaded()).list();
    },
  });
}

const VERBS = 'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request'.split(' ');

/** The plain client; middleware registered before it is loaded is registered when it is. */
export function laterRaw(later: Later): RawClient {
  const before: ((raw: RawClient) => void)[] = [];
  const ready = ({ raw }: Opened) => {
    for (const register of before.splice(0)) register(raw);
    return raw as unknown as Record<string, AnyMethod>;
  };
  const calls = VERBS.map((name) => [
    name,
    (...args: Args) => {
      const opened = later.now();
      if (opened !== undefined) return ready(opened)[name]?.(...args);
      const kept = args.map((each) => keep(each));
      return later.load(kept.at(-1)).then(([it]) => ready(it)[name]?.(...kept));
    },
  ]);
  const registering = (register: (raw: RawClient) => void) => {
    before.push(register);
    const opened = later.now();
    if (opened !== undefined) ready(opened);
  };
  return {
    ...Object.fromEntries(calls),
    use(...middleware: Parameters<RawClient['use']>) {
      for (const each of middleware) checkMiddleware(each);
      registering((raw) => raw.use(...middleware));
    },
    eject(...middleware: Parameters<RawClient['eject']>) {
      registering((raw) => raw.eject(...middleware));
    },
  } as RawClient;
}

/** Refuses at once the middleware that openapi-fetch would refuse. */
function checkMiddleware(given: unknown): void {
  if (!given) return;
  const hooks = ['onRequest', 'onResponse', 'onError'];
  if (typeof given === 'object' && hooks.some((name) => name in given)) return;
  throw new Error('Middleware must be an object with onRequest(), onResponse() or onError().');
}

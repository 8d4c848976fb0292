import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import zlib from 'node:zlib';

/** Watches the pending `fetch` requests of this process. */
export interface Network {
  /** Sent requests whose answers are not yet complete or decompressed. */
  readonly inFlight: number;
  /** Grows with every event; equal figures mean that nothing happened. */
  readonly events: number;
  stop(): void;
}

const BEGIN = ['undici:request:create'];
const END = ['undici:request:trailers', 'undici:request:error'];
const ELSE = ['undici:request:bodySent', 'undici:request:headers', 'undici:client:connected'];

/** Starts watching; `stop` ends it. */
export function watchNetwork(): Network {
  const open = new Set<unknown>();
  let events = 0;
  const begin = (message: unknown): void => {
    events += 1;
    open.add((message as { request: unknown }).request);
  };
  const end = (message: unknown): void => {
    events += 1;
    open.delete((message as { request: unknown }).request);
  };
  const other = (): void => {
    events += 1;
  };
  // Threads decompress, and there is no other sign that they are done.
  const { createGunzip } = zlib;
  replaceGunzip((options) => {
    const stream = createGunzip(options);
    open.add(stream);
    return stream.once('close', () => {
      events += 1;
      open.delete(stream);
    });
  });
  for (const channel of BEGIN) subscribe(channel, begin);
  for (const channel of END) subscribe(channel, end);
  for (const channel of ELSE) subscribe(channel, other);
  return {
    get inFlight() {
      return open.size;
    },
    get events() {
      return events;
    },
    stop: () => {
      replaceGunzip(createGunzip);
      for (const channel of BEGIN) unsubscribe(channel, begin);
      for (const channel of END) unsubscribe(channel, end);
      for (const channel of ELSE) unsubscribe(channel, other);
    },
  };
}

/** The property is read-only, but can be redefined. */
function replaceGunzip(value: typeof zlib.createGunzip): void {
  Object.defineProperty(zlib, 'createGunzip', { value, configurable: true, enumerable: true });
}

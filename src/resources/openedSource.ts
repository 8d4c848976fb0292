import type { Bytes } from '../bytes.js';
/** An input with a known size, opened for reading from its start to its end. */
export interface OpenedSource {
  readonly size: number;
  readonly name: string | undefined;
  /** The media type that the input names itself. */
  readonly type: string | undefined;
  /** The first bytes, from which the media type is read. */
  readonly head: Uint8Array;
  /** Whether ranges can only be read one after the other, each of them once. */
  readonly forwardOnly: boolean;
  /** Reads a range; fewer bytes when the input ended early. */
  read(start: number, end: number): Promise<Bytes>;
  /** Whether the input has the version that it had when it was opened; `undefined` when it has none. */
  isUnchanged(): Promise<boolean | undefined>;
  close(): Promise<void>;
}

import type { Bytes } from '../bytes.js';
/** An input with a known size, opened for reading from its start to its end. */
export interface OpenedSource {
  readonly size: number;
  readonly name: string | undefined;
  /** The media type that the input declares. */
  readonly type: string | undefined;
  /** The first bytes, from which the media type is read. */
  readonly head: Uint8Array;
  /** Whether ranges can only be read in order, and once each. */
  readonly forwardOnly: boolean;
  /** Reads a range; returns fewer bytes if the input ended early. */
  read(start: number, end: number): Promise<Bytes>;
  /** Whether the input still has the version that it had when it was opened; `undefined` without a version. */
  isUnchanged(): Promise<boolean | undefined>;
  close(): Promise<void>;
}

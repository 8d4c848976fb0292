import { ConfigurationError } from '../errors/index.js';

/** Parts have at least 5 MiB, except the last one. */
export const MIN_PART_BYTES = 5_242_880;

/** An upload has at most 10,000 parts. */
export const MAX_PARTS = 10_000;

const DEFAULT_PART_BYTES = 8_388_608;

/** One part of a file: the bytes from `start` up to, but not including, `end`. */
export interface PlannedPart {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a file into parts, all of one size except the last.
 *
 * @param size - the file's size in bytes, at least 1
 * @param partSize - the desired size of a part in bytes, at least 5 MiB; it grows if there would be too many
 * parts. Default 8 MiB
 */
export function planParts(
  size: number,
  partSize = DEFAULT_PART_BYTES,
): { partSize: number; parts: PlannedPart[] } {
  if (size === 0) {
    throw new ConfigurationError('The file is empty: it has no bytes to upload. Nothing was sent.');
  }
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new ConfigurationError(
      `The size of a file must be a whole number of bytes, not ${size}.`,
    );
  }
  if (!Number.isSafeInteger(partSize) || partSize < MIN_PART_BYTES) {
    throw new ConfigurationError(
      `partSize must be a whole number of at least ${MIN_PART_BYTES} bytes, not ${partSize}.`,
    );
  }
  const actual = Math.max(partSize, Math.ceil(size / MAX_PARTS));
  const parts = Array.from({ length: Math.ceil(size / actual) }, (_, index) => ({
    number: index + 1,
    start: index * actual,
    end: Math.min(size, (index + 1) * actual),
  }));
  return { partSize: actual, parts };
}

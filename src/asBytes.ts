import { bytesOf } from './bytes.js';
import { InvalidRequestError } from './errors/input.js';

/**
 * The bytes of a view or a buffer, from any realm; `undefined` when it is neither.
 *
 * @throws InvalidRequestError when the buffer is detached
 */
export function asBytes(value: unknown): Uint8Array | undefined {
  try {
    return bytesOf(value);
  } catch {
    throw new InvalidRequestError(
      'The bytes are no longer available: their buffer was transferred and is detached. Nothing was sent.',
    );
  }
}

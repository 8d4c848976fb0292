import { tell } from '../callbacks.js';
import { untilAborted } from '../transport/abort.js';

/**
 * The text of a body, read until `signal` aborts; `undefined` if it has `maxBytes` or more. The rest of a body that is
 * not read to its end is released, since its sender may not follow the signal.
 */
export async function textOf(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal | undefined,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const reading = reader?.read();
      const next = await (reading && signal ? untilAborted(reading, signal) : reading);
      if (next === undefined || next.done) return text + decoder.decode();
      size += next.value.byteLength;
      if (size >= maxBytes) return undefined;
      text += decoder.decode(next.value, { stream: true });
    }
  } finally {
    tell(() => reader?.cancel());
  }
}

import { createHash, type Hash } from 'node:crypto';
import { HEAD_BYTES } from '../sniff.js';

/** Observes the bytes of a file as they pass. */
export class Watch {
  readonly hash: Hash = createHash('sha256');
  head: Uint8Array = new Uint8Array();

  /** @param failed - says why the file cannot be written */
  around(
    sink: WritableStream<Uint8Array>,
    failed: (error: unknown) => never,
  ): WritableStream<Uint8Array> {
    const writer = sink.getWriter();
    return new WritableStream<Uint8Array>({
      write: async (chunk) => {
        // A failing write closes the file; a failure here would leave it open.
        await writer.write(chunk).catch(failed);
        this.hash.update(chunk);
        if (this.head.byteLength < HEAD_BYTES) {
          this.head = Buffer.concat([this.head, chunk]).subarray(0, HEAD_BYTES);
        }
      },
      close: () => writer.close().catch(failed),
      abort: (reason) => writer.abort(reason),
    });
  }
}

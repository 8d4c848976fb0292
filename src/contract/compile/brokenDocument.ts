/** A document that must not be generated from; the message tells each problem and where it stands. */
export class BrokenDocumentError extends Error {
  override readonly name = 'BrokenDocumentError';
}

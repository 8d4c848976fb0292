/** An invalid document, which cannot be generated from; the message lists each problem with its place. */
export class BrokenDocumentError extends Error {
  override readonly name = 'BrokenDocumentError';
}

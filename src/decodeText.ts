/**
 * The text of a file: in UTF-8 or, as older shells of Windows write what a command prints, in UTF-16, and without the
 * mark before it.
 *
 * @param options.fatal - whether bytes that are no text throw a `TypeError`; by default they are replaced
 */
export function decodeText(bytes: Uint8Array, { fatal = false } = {}): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}

import { readFileSync } from 'node:fs';

/**
 * The text of a file `.env`, in UTF-8 or, as older shells of Windows write what a command prints, in UTF-16, and
 * without the mark before it: that would become part of the first name.
 */
export function readEnvText(file: string): string {
  const bytes = readFileSync(file);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

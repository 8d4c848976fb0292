import { quote } from '../contract-tests/engine/shell.js';

/** A text as one word of a shell, for commands to copy: in quotes only where it needs them. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : quote(text);
}

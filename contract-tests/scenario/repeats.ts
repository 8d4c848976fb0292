import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../src/contract/document.js';

/** Whether a job's input repeats the request; a data URL may come back as the asset made from it. */
export function repeats(sent: unknown, echoed: unknown): boolean {
  if (typeof sent === 'string' && sent.startsWith('data:')) return typeof echoed === 'string';
  if (!isObject(sent)) return isDeepStrictEqual(sent, echoed);
  const fields = Object.entries(sent);
  return (
    isObject(echoed) &&
    fields.length > 0 &&
    fields.every(([name, value]) => repeats(value, echoed[name]))
  );
}

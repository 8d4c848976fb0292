import { inspect } from 'node:util';

/** All that a log, a debugger or a program sees of an error, but for the records it hides. */
export function shownOf(error: unknown): string {
  const shown: string[] = [];
  for (let next = error; next instanceof Error; next = next.cause) {
    shown.push(
      inspect(next, { depth: 20 }),
      JSON.stringify(next),
      next.message,
      String(next.stack),
    );
  }
  return shown.join('\n');
}

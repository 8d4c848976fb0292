import { inspect } from 'node:util';

/** Everything that a log, a debugger or a program sees of an error, except its hidden records. */
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

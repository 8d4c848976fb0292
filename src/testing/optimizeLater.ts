import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 of Node 20 run a function six times as long before it optimizes it, in threads that begin later. Tests and
 * checks run most functions a few times: to optimize them took a quarter of the processor time of all unit tests, and
 * a tenth of that of the suite, more than it saved. Newer versions count calls instead, and first have a compiler that is faster.
 */
export function optimizeLater(): void {
  if (Number.parseInt(process.versions.v8, 10) < 12)
    setFlagsFromString('--interrupt-budget=400000');
}

import type { Reporter, TestModule } from 'vitest/node';
import type { Share } from './sample.js';

/** Says in one line which share of the sampled cases a run has played. */
export class ShareReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const shares = modules.flatMap((each) => each.meta().share ?? []);
    const line = describeShares(shares);
    if (line !== undefined) console.log(line);
  }
}

export function describeShares(shares: readonly Share[]): string | undefined {
  const played = shares.reduce((sum, each) => sum + each.played, 0);
  const all = shares.reduce((sum, each) => sum + each.all, 0);
  if (all === 0) return undefined;
  const where = `of the sampled cases of ${shares.length} ${shares.length === 1 ? 'file' : 'files'}`;
  if (played === all) return `Played all ${all} ${where}.`;
  const percent = ((played / all) * 100).toFixed(1);
  return `Played ${played} of ${all} (${percent} %) ${where}, chosen by name; npm run test:all plays all.`;
}

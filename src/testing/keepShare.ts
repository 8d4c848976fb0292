import { afterAll } from 'vitest';
import { takeShare } from './sample.js';

// What a file has played is known at its end; the reporter runs in another process.
// biome-ignore lint/correctness/noEmptyPattern: vitest reads from it that no fixture is wanted
afterAll(({}, file) => {
  const share = takeShare();
  if (share.all > 0) file.meta.share = share;
});

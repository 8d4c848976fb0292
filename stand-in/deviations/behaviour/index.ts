import type { BehaviourDeviation } from '../deviation.js';
import { assetList } from './assetList.js';
import { assets } from './assets.js';
import { files } from './files.js';
import { jobList } from './jobList.js';
import { jobs } from './jobs.js';
import { patches } from './patches.js';
import { prices } from './prices.js';
import { uploads } from './uploads.js';

/** Departures that no single answer shows: in what is stored or charged, and how records, files and lists relate. */
export const behaviourDeviations: readonly BehaviourDeviation[] = [
  ...prices,
  ...patches,
  ...jobs,
  ...jobList,
  ...assets,
  ...files,
  ...assetList,
  ...uploads,
];

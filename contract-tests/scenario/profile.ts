import type { Profile } from '../engine/contract.js';
import { archiveWalk } from './archive.js';
import { assetFiles } from './assetFiles.js';
import { assetFilters, assetPages } from './assetList.js';
import { deletionWalk } from './deletion.js';
import { estimateQuery, isFinishedDryRun } from './dryRun.js';
import { filterWalk } from './filters.js';
import { jobReadings } from './jobReadings.js';
import { recordsIn, withRecords } from './namedRecords.js';
import { pageWalk } from './pages.js';
import { priceWalk } from './prices.js';
import { privateAssets } from './privateAssets.js';
import { clientReadings } from './readings.js';
import { tellsNothing } from './refusals.js';
import { submissionWalks } from './submission.js';
import { uploadWalk } from './uploadWalk.js';
import { wrongSecrets } from './wrongSecret.js';

/** What is known about the Scenario API beyond its document. */
export const scenarioProfile: Profile = {
  estimateQuery,
  isAccepted: isFinishedDryRun,
  tellsNothing,
  recordsIn,
  withRecords,
  // So it is in each error on record that has `statusCode`.
  repeatsStatus: true,
  kept: {
    assetsUpload: {
      '/name': ['/metadata/name'],
      '/hide': ['/isHidden'],
      '/parentId': ['/metadata/parentId'],
    },
    uploadsCreate: { '/fileName': ['/fileName', '/originalFileName'] },
  },
  checkNames: [
    'client-reading',
    'pages',
    'filters',
    'wrong-secret',
    'job-readings',
    'asset-files',
    'private-asset',
    'prices',
    'upload',
    'deletion',
    'archive',
    'submission',
  ],
  checks: (contract) => [
    ...contract.document.operations.flatMap((operation) => clientReadings(contract, operation)),
    pageWalk(contract),
    filterWalk(contract),
    assetPages(contract),
    assetFilters(contract),
    ...wrongSecrets(contract),
    jobReadings(contract),
    assetFiles(contract),
    privateAssets(contract),
    priceWalk(contract),
    uploadWalk(contract),
    deletionWalk(contract),
    archiveWalk(contract),
    ...submissionWalks(contract),
  ],
};

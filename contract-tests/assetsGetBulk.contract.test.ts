import { contractOf } from './harness.js';

contractOf('assetsGetBulk', {
  call: (client, options) => client.assets.getBulk({ assetIds: ['asset_1'] }, options),
});

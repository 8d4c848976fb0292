import { contractOf } from './harness.js';

contractOf('assetsRetrieve', {
  call: (client, options) => client.assets.retrieve('asset_1', {}, options),
});

import { contractOf } from './harness.js';

contractOf('generatePatch', {
  call: (client, options) =>
    client.generate.patch({ image: 'asset_GTrL3mq4SXWyMxkOHRxlpw' }, options),
  estimate: (client, options) =>
    client.generate.estimatePatch({ image: 'asset_GTrL3mq4SXWyMxkOHRxlpw' }, options),
});

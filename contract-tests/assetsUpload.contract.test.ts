import { contractOf } from './harness.js';

const png = 'data:image/png;base64,iVBORw0KGgo=';

contractOf('assetsUpload', {
  call: (client, options) => client.assets.upload({ name: 'sky.png', image: png }, options),
});

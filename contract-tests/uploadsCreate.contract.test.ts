import { contractOf } from './harness.js';

contractOf('uploadsCreate', {
  call: (client, options) => client.uploads.create({ fileName: 'sky.png', parts: 1 }, options),
});

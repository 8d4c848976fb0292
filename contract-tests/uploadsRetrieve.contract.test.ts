import { contractOf } from './harness.js';

contractOf('uploadsRetrieve', {
  call: (client, options) => client.uploads.retrieve('upload_1', options),
});

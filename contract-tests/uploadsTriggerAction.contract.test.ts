import { contractOf } from './harness.js';

contractOf('uploadsTriggerAction', {
  call: (client, options) =>
    client.uploads.triggerAction('upload_1', { action: 'complete' }, options),
});

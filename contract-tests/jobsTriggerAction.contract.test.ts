import { contractOf } from './harness.js';

contractOf('jobsTriggerAction', {
  call: (client, options) => client.jobs.triggerAction('job_1', { action: 'cancel' }, options),
});

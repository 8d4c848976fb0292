import { contractOf } from './harness.js';

contractOf('jobsRetrieve', { call: (client, options) => client.jobs.retrieve('job_1', options) });

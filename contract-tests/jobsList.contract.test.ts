import { contractOf } from './harness.js';

contractOf('jobsList', { call: (client, options) => client.jobs.list({ pageSize: 3 }, options) });

import { contractOf } from './harness.js';

contractOf('jobsRetrieve');

import { contractOf } from './harness.js';

contractOf('jobsList');

import { contractOf } from './harness.js';

contractOf('uploadsRetrieve');

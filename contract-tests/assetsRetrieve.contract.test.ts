import { contractOf } from './harness.js';

contractOf('assetsRetrieve');

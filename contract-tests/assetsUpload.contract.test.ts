import { contractOf } from './harness.js';

contractOf('assetsUpload');

import { contractOf } from './harness.js';

contractOf('assetsGetBulk');

import { contractOf } from './harness.js';

contractOf('generatePatch');

import { contractOf } from './harness.js';

contractOf('uploadsTriggerAction');

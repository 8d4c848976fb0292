import { contractOf } from './harness.js';

contractOf('jobsTriggerAction');

import { contractOf } from './harness.js';

contractOf('uploadsCreate');

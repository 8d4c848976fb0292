import { declareChecks } from './harness.js';

declareChecks();

import '../targets/beforePrism.js';
import { readFileSync } from 'node:fs';
import { adaptPrism } from '../targets/adaptPrism.js';
import { dryRunHeaders } from './mock.js';

// Loaded into the process of `prism mock <document>`.
adaptPrism(readFileSync(process.argv[3] as string, 'utf8'), { headersFor: dryRunHeaders });

import { stopSignals } from '../../cli/exit.js';
import { startPrism } from '../../contract-tests/targets/prism.js';
import { optimizeLater } from '../../src/testing/optimizeLater.js';

// A signal from the terminal reaches it too, but the suite finishes its check first.
for (const signal of stopSignals) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit());
optimizeLater();
const { url } = await startPrism('generated/openapi.json');
process.send?.(url);

import { parseArgs } from 'node:util';
import { DEVIATIONS, deviationNamed } from './deviations.js';
import { startStandIn } from './server.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    deviation: { type: 'string', multiple: true, default: [] },
    'list-deviations': { type: 'boolean', default: false },
  },
});

if (values['list-deviations']) {
  for (const { name, description, operations, expect } of DEVIATIONS) {
    const expected = expect.kind === 'none' ? 'none' : `${expect.kind} (${expect.keyword})`;
    console.log(`${name}\n  ${description}\n  ${operations.join(', ')}: ${expected}`);
  }
} else {
  const standIn = await startStandIn({
    port: Number(values.port),
    deviations: values.deviation.map(deviationNamed),
  });
  const { apiKey, apiSecret } = standIn.credentials;
  console.log(`SCENARIO_BASE_URL=${standIn.url}`);
  console.log(`SCENARIO_SDK_API_KEY=${apiKey}`);
  console.log(`SCENARIO_SDK_API_SECRET=${apiSecret}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void standIn.close());
  }
}

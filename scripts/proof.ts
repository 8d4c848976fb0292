import { writeFile } from 'node:fs/promises';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { honestServices, judgeHonest } from '../contract-tests/testing/honest.js';
import { checksFor, deviationRow, report } from '../contract-tests/testing/planted.js';
import { proofFile, tableRow } from '../contract-tests/testing/proof.js';
import { BEHAVIOUR_DEVIATIONS, DEVIATIONS, REQUEST_DEVIATIONS } from '../stand-in/deviations.js';

const help = `Usage: npm run contract:proof

Runs the contract suite against the stand-in with each of its deviations, and against each honest service, and
writes ${proofFile}. It takes some minutes. Exits with 1 if a deviation is not noticed, or an honest service fails a check.`;

async function main(): Promise<number> {
  readArguments({ options: {} });
  const planted: string[] = [];
  let wrong = 0;
  for (const deviation of [...DEVIATIONS, ...REQUEST_DEVIATIONS, ...BEHAVIOUR_DEVIATIONS]) {
    const reported = await report(checksFor(deviation), [deviation]);
    const row = deviationRow(deviation, reported);
    if (reported.length === 0 && deviation.expect.kind !== 'none') wrong += 1;
    planted.push(row);
    console.log(row);
  }
  const honest: string[] = [];
  for (const service of honestServices) {
    const { row, checks, failed, messages } = await judgeHonest(service);
    wrong += failed.reduce((sum, count) => sum + count, 0);
    honest.push(row);
    console.log(`${row} of ${checks.join(' and ')} checks`);
    for (const message of messages) console.log(`  ${message}`);
  }
  await writeFile(proofFile, page(planted, honest));
  return wrong > 0 ? 1 : 0;
}

function page(planted: readonly string[], honest: readonly string[]): string {
  return `# What the contract suite detects and accepts

For whoever asks whether the suite would notice a fault, and what it forgives. Deviations are planted in the stand-in:
\`npx scenario-patch mock --deviation NAME\` shows one. Written by \`npm run contract:proof\`, and verified by
\`contract-tests/planted.test.ts\` and \`contract-tests/honest.long.test.ts\`. [checks.md](checks.md) explains the terms.

## Honest services

Whole runs, each with one lawful difference: one run only reads, the other may write, delete and spend. _Failed_
counts the failed checks of both.

${tableRow(['service', 'what is different', 'failed', 'noted', 'not applicable, because'])}
${tableRow(['---', '---', '---', '---', '---'])}
${honest.join('\n')}

Third-party services (Fastify with its defaults, Prism, openapi-backend) have tables in
\`test/foreign/foreign.long.test.ts\`.

## Services that deviate

One deviation each, under a run that may do everything. _nothing_ means that the document allows the answer.

${tableRow(['deviation', 'what it does', 'reported as', 'by'])}
${tableRow(['---', '---', '---', '---'])}
${planted.join('\n')}
`;
}

await runCommand(main, help);

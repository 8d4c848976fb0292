// What needs Node, or a server.
import {
  makeContract,
  type RunReport,
  reportOf,
  runContract,
  scenarioTarget,
  serviceTarget,
  writers,
} from 'scenario-patch/contract-suite';
import { memoryStore, openLedger } from 'scenario-patch/ledger';
import { downloadToFile, fileFromPath, imageFromFile } from 'scenario-patch/node';
import { createProxy } from 'scenario-patch/proxy';

const contract = await makeContract();
const target = await scenarioTarget(contract, process.env);
const report: RunReport = await reportOf(contract, target, runContract(contract, target));
const { value } = contract.document;
export const text: string = writers.markdown.write(report, value);
export const texts: string[] = Object.values(writers).map((each) => each.write(report, value));
export const image: string = await imageFromFile('a.png');
// @ts-expect-error: a ledger has a place
await openLedger(1);

export { createProxy, downloadToFile, fileFromPath, memoryStore, serviceTarget };

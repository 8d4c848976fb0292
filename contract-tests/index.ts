import { checkGiven, checkKind } from '../src/arguments/given.js';
import { compileContract } from './compile.js';
import type { Contract, Profile } from './engine/contract.js';
import { scenarioContract } from './scenario/contract.js';

const hooks = ['isAccepted', 'tellsNothing', 'recordsIn', 'withRecords', 'checks'] as const;

/**
 * Makes the contract that a target is checked against: the Scenario API's, with precompiled validators, or that
 * of your own document, which ajv compiles (`npm install ajv@8 ajv-formats@3`).
 *
 * @param document Parsed, OpenAPI 3.1, bundled. Default: the Scenario API's.
 * @param profile What is known beyond your own document. Default: nothing.
 * @throws {CompileError} if your own document cannot be compiled.
 * @throws ConfigurationError when the profile is not what it must be, or the Scenario API's document is not beside
 * this code, as in a bundle
 */
export async function makeContract(document?: unknown, profile?: Profile): Promise<Contract> {
  if (profile !== undefined) {
    checkGiven('makeContract: profile', 'an object of hooks', profile);
    for (const hook of hooks) {
      checkKind(`makeContract: ${hook} of profile`, 'function', 'a function', profile[hook]);
    }
  }
  return document === undefined ? scenarioContract() : compileContract(document, profile);
}

export type { Json } from '../src/contract/document.js';
export { CompileError } from './compile.js';
export type { Check, CheckFinding, Exercise, NotApplicable, Verdict } from './engine/check.js';
export type { Contract, Profile } from './engine/contract.js';
export type {
  ContractDocument,
  DocumentedBody,
  DocumentedHeader,
  DocumentedResponse,
  Example,
  Link,
  Operation,
  Parameter,
  SchemaAt,
  SecurityScheme,
} from './engine/contractDocument.js';
export type { Demands, Effect, Need } from './engine/demands.js';
export type { Credential, Fixtures, StatusRule, Target } from './engine/target.js';
export type { TargetResponse } from './engine/targetResponse.js';
export type { CoverageCount, StatementCoverage } from './report/countCoverage.js';
export { exitCodeOf } from './report/exitCode.js';
export { type WrittenReport, writeReport } from './report/files.js';
export type { FindingGroup } from './report/groups.js';
export { type KnownDeviation, KnownError, readKnown } from './report/known.js';
export type { Acceptance, CheckRecord, KnownFinding, Lost, RunError } from './report/record.js';
export type {
  OperationSummary,
  ReasonCount,
  RunContext,
  RunReport,
  Totals,
} from './report/report.js';
export { type Format, type Writer, writers } from './report/writers.js';
export { reportOf } from './reportOf.js';
export { type Policy, type RunOptions, runContract } from './run.js';
export { LiveTargetError } from './scenario/options.js';
export { scenarioTarget } from './scenario/target.js';
export type { Selection, Shard } from './selection.js';
export { type ServiceOptions, serviceTarget } from './targets/service.js';

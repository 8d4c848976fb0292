import { checkGiven } from '../src/arguments/given.js';

/** @throws ConfigurationError unless it has what a contract has. */
export function checkContract(method: string, contract: unknown): void {
  checkGiven(`${method}: contract`, 'a contract, as makeContract makes it', contract, {
    document: 'object',
    inspect: 'function',
    keeps: 'function',
    profile: 'object',
  });
}

/** @throws ConfigurationError unless it has what a target has. */
export function checkTarget(method: string, target: unknown): void {
  checkGiven(`${method}: target`, 'a target, as serviceTarget makes it', target, {
    name: 'text',
    baseUrl: 'text',
    credentials: 'object',
    fixtures: 'object',
    notApplicable: 'function',
    fetch: 'function',
    submit: 'function',
  });
}

/** @throws ConfigurationError unless it has what a report has. */
export function checkReport(method: string, report: unknown): void {
  checkGiven(`${method}: report`, 'a report, as reportOf makes it', report, {
    target: 'object',
    document: 'object',
    totals: 'object',
    operations: 'list',
    violations: 'list',
    checks: 'list',
  });
}

import type { OperationId } from '../operations.js';
import type { ClientOptions } from '../options/index.js';
import { type Inspection, inspect } from './inspect.js';
import { ContractViolationError } from './violationError.js';

/** What to do with answers that depart from the document. */
export interface InspectorOptions {
  /**
   * Called once for each answer with drift. What it throws is treated as what `inspect` throws, and loses
   * no answer; what a promise rejects with is ignored. Default: drift is not told.
   */
  readonly onDrift?: (operation: OperationId, drift: Inspection['drift']) => void | Promise<void>;
  /** Whether an answer with violations throws. Default: true. */
  readonly throwOnViolation?: boolean;
}

/**
 * Makes the client compare each answer with the document: pass the result as its `inspect` option.
 *
 * The client then throws `ContractViolationError` for an answer that breaks the document.
 */
export function createInspector(
  options: InspectorOptions = {},
): NonNullable<ClientOptions['inspect']> {
  const { onDrift, throwOnViolation = true } = options;
  return (operation, answer) => {
    const inspection = inspect(operation, answer);
    const told = inspection.drift.length > 0 ? onDrift?.(operation, inspection.drift) : undefined;
    if (throwOnViolation && inspection.violations.length > 0) {
      // The violation weighs more, and an unhandled rejection would end the process.
      Promise.resolve(told).catch(() => {});
      throw new ContractViolationError(operation, answer, inspection);
    }
    return told;
  };
}

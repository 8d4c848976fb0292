import { type NamesOf, readOptions } from '../arguments/names.js';
import type { OperationId } from '../operations.js';
import type { ClientOptions } from '../options/index.js';
import { type Inspection, inspect } from './inspect.js';
import { ContractViolationError } from './violationError.js';

/** How to treat answers that deviate from the document. */
export interface InspectorOptions {
  /**
   * Called once for each answer with drift. Its errors are treated like those of `inspect`, and lose no
   * answer; rejections are ignored. Default: drift is not reported.
   */
  readonly onDrift?: (operation: OperationId, drift: Inspection['drift']) => void | Promise<void>;
  /** Whether an answer with violations throws. Default: true. */
  readonly throwOnViolation?: boolean;
}

const optionNames: NamesOf<InspectorOptions> = {
  onDrift: 'a function',
  throwOnViolation: 'true or false',
};

/**
 * Makes the function with which a client compares each answer with the document: pass it as the option `inspect`.
 *
 * The client then throws `ContractViolationError` for an answer that breaks the document.
 *
 * @throws ConfigurationError when it lacks an option, or one is not what it must be
 */
export function createInspector(
  options: InspectorOptions = {},
): NonNullable<ClientOptions['inspect']> {
  const { onDrift, throwOnViolation = true } = readOptions('createInspector', options, optionNames);
  return (operation, answer) => {
    const inspection = inspect(operation, answer);
    const told = inspection.drift.length > 0 ? onDrift?.(operation, inspection.drift) : undefined;
    if (throwOnViolation && inspection.violations.length > 0) {
      // The violation is more important, and an unhandled rejection would end the process.
      Promise.resolve(told).catch(() => {});
      throw new ContractViolationError(operation, answer, inspection);
    }
    return told;
  };
}

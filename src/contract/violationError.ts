import { identify, ScenarioError } from '../errors/base.js';
import type { OperationId } from '../operations.js';
import type { Inspection, ReceivedResponse } from './inspect.js';

/**
 * An answer breaks the document. Nothing is lost: `body` is the answer of the service, including the job of
 * a submission. A refusal that breaks the document keeps its own error, with this one as its `inspectError`.
 */
export class ContractViolationError extends ScenarioError {
  static {
    identify(this, 'contract-violation');
  }

  declare readonly kind: 'contract-violation';
  declare readonly violations: Inspection['violations'];
  declare readonly drift: Inspection['drift'];
  /** The parsed answer. Not enumerable: it may contain signed URLs, which must not appear in logs. */
  declare readonly body: unknown;

  constructor(operation: OperationId, { status, body }: ReceivedResponse, inspection: Inspection) {
    const { violations, drift } = inspection;
    const more = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
    super(
      `${operation} answered ${status} against the document: ${violations[0]?.message}${more}` +
        (status < 400 ? ' The call succeeded: read error.body instead of repeating it.' : ''),
      { operation, status },
      { violations, drift },
      { body },
    );
  }
}

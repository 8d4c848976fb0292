import type { OperationId } from '../operations.js';

/** The operations that start jobs of one type; a model's run may be of any. */
const JOB_TYPES: Partial<Record<OperationId, string>> = { generatePatch: 'patch-image' };

/** The type of the jobs that an operation starts, where it is known. */
export function jobTypeOf(operation: OperationId): string | undefined {
  return JOB_TYPES[operation];
}

/** Whether jobs of a type are started by one operation alone. */
export function isJobTypeOfOne(type: string): boolean {
  return Object.values(JOB_TYPES).includes(type);
}

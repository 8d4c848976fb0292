import type { OperationId } from '../operations.js';

/** The operations that start jobs of one type; a model's run may have any type. */
const JOB_TYPES: Partial<Record<OperationId, string>> = { generatePatch: 'patch-image' };

/** The type of the jobs that an operation starts, if it is known. */
export function jobTypeOf(operation: OperationId): string | undefined {
  return JOB_TYPES[operation];
}

/** Whether only one operation starts jobs of a type. */
export function isJobTypeOfOne(type: string): boolean {
  return Object.values(JOB_TYPES).includes(type);
}

export type { ValidationError, Validator } from '../../generated/validators.js';
export { operations, requestValidators, responseValidators } from '../../generated/validators.js';
export type { Finding } from './findings.js';
export type { Inspection, OperationId, ReceivedResponse } from './inspect.js';
export { inspect, inspectRequest } from './inspect.js';

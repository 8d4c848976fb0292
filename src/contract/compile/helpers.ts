// The functions that compiled validators call.

export { isMultipleOf } from './decimals.js';
export { fail } from './fail.js';
export { meantBranch } from './meantBranch.js';
export * from './tell.js';

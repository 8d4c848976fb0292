// What compiled validators call.

export { isMultipleOf } from './decimals.js';
export { meantBranch } from './meantBranch.js';

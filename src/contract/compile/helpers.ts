// The functions that compiled validators call.

export { among } from './among.js';
export { isMultipleOf } from './decimals.js';
export { isEqual } from './isEqual.js';
export { judgeOnce } from './judgeOnce.js';
export { meantBranch } from './meantBranch.js';

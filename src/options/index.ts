export type { CallOptions, ExtraParams, OperationOptions } from './call.js';
export type { ClientOptions, InspectedAnswer } from './client.js';
export { checkHeaders } from './headers.js';
export type { Logger } from './log.js';
export { onlyCallOptions } from './onlyCallOptions.js';
export type { Settings } from './settings.js';

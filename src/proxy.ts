export { createProxy, type ProxyOptions, type ProxyUser } from './proxy/createProxy.js';
export type { Spending } from './proxy/spending.js';

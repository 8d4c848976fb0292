import { limited } from '../limit.js';
import { type CallOptions, callOptionNames } from './call.js';

/** The options of a call, picked from a larger set of options. */
export function onlyCallOptions(options: CallOptions): CallOptions {
  const own = Object.keys(callOptionNames).map((name) => [name, Reflect.get(options, name)]);
  return { ...Object.fromEntries(own), ...limited(options) };
}

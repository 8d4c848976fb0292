import { LIMIT } from '../limits.js';
import { type CallOptions, callOptionNames } from './call.js';

const PASSED_ON = [...Object.keys(callOptionNames), LIMIT];

/** The options of a call, picked from a larger set of options. */
export function onlyCallOptions(options: CallOptions): CallOptions {
  return Object.fromEntries(PASSED_ON.map((name) => [name, Reflect.get(options, name)]));
}

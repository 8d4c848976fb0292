import { checkOptions } from './arguments/names.js';
import { called, createRaw, type RawClient } from './connection.js';
import { guarded } from './guard.js';
import { callOptionNames } from './options/call.js';
import type { CheckedOptions } from './options/checked.js';
import type { CallOptions } from './options/index.js';
import { settingsOf } from './options/settings.js';
import { type RequestMethod, type RequestOptions, requestPath } from './request.js';
import { createResources, type Resources } from './resources/index.js';
import {
  type Answering,
  type CallPromise,
  type CallResponse,
  withResponse,
} from './withResponse.js';

export { toImageReference } from './imageInput.js';

/** The methods for each operation, by resource. */
export type Methods = { readonly [Name in keyof Resources]: Answering<Name, Resources[Name]> };

type AnyMethod = (...args: readonly unknown[]) => unknown;

/** The modules with which a client makes its calls. */
export interface Opened {
  /** @param answers - whether the method is that of an operation */
  call(resource: string, method: string, args: readonly unknown[], answers: boolean): unknown;
  readonly raw: RawClient;
  request<Data>(method: RequestMethod, path: string, options?: RequestOptions): CallPromise<Data>;
  check(options?: CallOptions): Promise<CallResponse>;
}

/** Assembles the modules with which a client makes its calls. It is loaded by the first call. */
export function open(options: CheckedOptions): Opened {
  const settings = settingsOf(options);
  const resources = createResources(settings);
  const methods = resources as unknown as Readonly<Record<string, Record<string, AnyMethod>>>;
  return {
    call: (resource, method, args, answers) =>
      guarded(() => methods[resource]?.[method]?.(...args), answers, settings.redact),
    raw: createRaw(settings),
    request: (method, path, call) =>
      called((read) => requestPath(settings, method, path, call, read), settings.redact),
    async check(call) {
      checkOptions('check', call, callOptionNames);
      return (await withResponse(resources.jobs.list({ pageSize: 1 }, call))).response;
    },
  };
}

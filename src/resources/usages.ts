import type { Usages } from '../../generated/schema.js';
import { type Connection, request } from '../connection.js';
import type { OperationOptions } from '../options/index.js';
import type { QueryOf } from '../types.js';

/** Of whom, and when, to tell the use. */
export type UsageParams = QueryOf<'usagesList'>;

/** The `usages` resource of a client. */
export type UsagesResource = ReturnType<typeof createUsages>;

export function createUsages(connection: Connection) {
  return {
    /**
     * Tells what was done and what it cost. It is no list in pages: `activityOffset` leads further.
     *
     * Operation: GET /usages
     *
     * @throws PermissionError when the key may not read it
     */
    async list(params: UsageParams = {}, options?: OperationOptions): Promise<Usages> {
      return request(connection, { operation: 'usagesList', params, options });
    },
  };
}

import type { Usages } from '../../generated/schema.js';
import { request } from '../connection.js';
import type { OperationOptions, Settings } from '../options/index.js';
import type { QueryOf } from '../types.js';

/** Whose usage to report, and for which time. */
export type UsageParams = QueryOf<'usagesList'>;

/** The `usages` resource of a client. */
export type UsagesResource = ReturnType<typeof createUsages>;

export function createUsages(settings: Settings) {
  return {
    /**
     * Reports activity and its cost. It is not a paginated list: use `activityOffset` to continue.
     *
     * Operation: GET /usages
     *
     * @throws PermissionError when the key may not read it
     */
    list(params: UsageParams = {}, options?: OperationOptions): Promise<Usages> {
      return request(settings, { operation: 'usagesList', params, options });
    },
  };
}

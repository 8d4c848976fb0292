import { httpError, ok } from '../answers.js';
import type { Activity, JsonObject } from '../records.js';
import type { Operation } from '../service.js';
import { oneOf, queryAs, queryFlag, queryInteger, queryList, text } from '../validate.js';

const HOUR = 3_600_000;
const RANGES: Readonly<Record<string, number>> = {
  'last-hour': HOUR,
  'last-day': 24 * HOUR,
  'last-three-days': 72 * HOUR,
  'last-seven-days': 168 * HOUR,
  'last-thirty-one-days': 744 * HOUR,
};
const LONGEST = 120 * 24 * HOUR;
const PAGE = 100;
const PARTS = ['activity', 'asset-usages', 'consumption', 'model-usages', 'nsfw-usages', 'usages'];

const listQuery = {
  activityOffset: queryInteger(0, Number.MAX_SAFE_INTEGER),
  dropZeroPoints: queryFlag,
  endDate: text,
  projectIds: text,
  startDate: text,
  teamId: text,
  timeRange: oneOf(Object.keys(RANGES)),
  type: queryList(oneOf(PARTS)),
  userId: text,
  userIds: text,
};

export const usagesList: Operation = ({ store }, call) => {
  const query = queryAs(listQuery, call.query);
  const [from, to] = rangeOf(query, Date.parse(store.timestamp()));
  const users =
    query.userIds?.split(',') ?? (query.userId === undefined ? undefined : [query.userId]);
  const projects = query.projectIds?.split(',');
  const wanted = store.activity.filter(
    ({ time, userId, projectId }) =>
      Date.parse(time) >= from &&
      Date.parse(time) <= to &&
      (users?.includes(userId) ?? true) &&
      (projects?.includes(projectId) ?? true),
  );
  const parts = query.type?.split(',') ?? PARTS;
  const offset = Number(query.activityOffset ?? 0);
  const newestFirst = structuredClone(wanted).reverse() as unknown as JsonObject[];
  return ok({
    ...(parts.includes('activity') && { activity: newestFirst.slice(offset, offset + PAGE) }),
    ...(parts.includes('asset-usages') && { assetUsages: [] }),
    ...(parts.includes('consumption') && { consumption: consumption(wanted) }),
    ...(parts.includes('model-usages') && { modelUsages: [] }),
    ...(parts.includes('nsfw-usages') && { nsfwUsages: [] }),
    ...(parts.includes('usages') && { usages: [] }),
  });
};

function rangeOf(
  query: { startDate?: string; endDate?: string; timeRange?: string },
  now: number,
): [from: number, to: number] {
  const { startDate, endDate, timeRange = 'last-thirty-one-days' } = query;
  if (startDate === undefined && endDate === undefined)
    return [now - (RANGES[timeRange] ?? 0), now];
  const [from, to] = [Date.parse(startDate ?? ''), Date.parse(endDate ?? '')];
  if (!(from <= to && to - from <= LONGEST)) {
    throw httpError(400, 'startDate and endDate must be dates at most 120 days apart');
  }
  return [from, to];
}

export function consumption(activity: readonly Activity[]) {
  const sums = new Map<string, number>();
  for (const { userId, creativeUnitsCost = 0 } of activity) {
    sums.set(userId, (sums.get(userId) ?? 0) + creativeUnitsCost);
  }
  return [...sums].map(([userId, value]) => ({ userId, value, discount: 0, total: value }));
}

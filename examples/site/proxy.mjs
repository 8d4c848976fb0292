// What a page may do with your account: allowed operations, so many requests, so many creative units.
import { createProxy } from 'scenario-patch/proxy';

/** Who visits: replace it by the sessions of your site. */
const sessions = new Map();

/** Opens a session, and gives its cookie. */
export function openSession() {
  const id = crypto.randomUUID();
  sessions.set(id, `visitor ${sessions.size + 1}`);
  return `session=${id}; Path=/; HttpOnly; SameSite=Lax`;
}

export const proxy = createProxy({
  allow: ['generatePatch', 'jobsRetrieve', 'jobsList', 'jobsTriggerAction', 'assetsRetrieve'],
  user: ({ headers }) =>
    sessions.get(/(?:^|; )session=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1]),
  requestsPerMinute: 120,
  spending: { creativeUnits: 50, per: 'day' },
});

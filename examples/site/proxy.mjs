// Limits what a page may do with your account: allowed operations, requests and creative units.
import { createProxy } from 'scenario-patch/proxy';

/** Identifies the visitor: replace it with the sessions of your site. */
const sessions = new Map();

/** Opens a session, and returns its cookie. */
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

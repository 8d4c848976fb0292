// The backend of a page as a Cloudflare Worker, with the credentials as secrets: npm run worker
import { createProxy } from 'scenario-patch/proxy';

let proxy;

export default {
  fetch(request, env) {
    // Spending per user is kept as long as this instance of the Worker lives.
    proxy ??= createProxy({
      apiKey: env.SCENARIO_SDK_API_KEY,
      apiSecret: env.SCENARIO_SDK_API_SECRET,
      baseUrl: env.SCENARIO_BASE_URL ?? undefined,
      allow: ['generatePatch', 'jobsRetrieve', 'jobsList', 'assetsRetrieve'],
      // Cloudflare Access identifies the signed-in user.
      user: ({ headers }) => headers.get('cf-access-authenticated-user-email'),
      spending: { creativeUnits: 50, per: 'day' },
    });
    return proxy(request);
  },
};

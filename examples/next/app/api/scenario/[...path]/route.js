import { createProxy } from 'scenario-patch/proxy';

let proxy;

/** Created by the first request: a build has no credentials. */
function handle(request) {
  proxy ??= createProxy({
    allow: ['generatePatch', 'jobsRetrieve', 'jobsList', 'assetsRetrieve'],
    // Replace it with the sessions of your site.
    user: ({ headers }) => /(?:^|; )session=(\w+)/.exec(headers.get('cookie') ?? '')?.[1],
    spending: { creativeUnits: 50, per: 'day' },
  });
  return proxy(request);
}

export { handle as GET, handle as POST };

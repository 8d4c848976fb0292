import { NotForTarget } from '../engine/interrupts.js';
import { asRequest } from '../engine/request.js';

/** Reserved top-level and second-level names (RFC 2606, RFC 6761). */
const reserved = /(^|\.)(invalid|test|example|localhost|example\.(com|net|org))$/;

/** Wraps `send`, but refuses requests that ask the service to fetch from another host. */
export function sparingThirdParties(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = asRequest(input, init);
    const text = request.body === null ? '' : await request.clone().text();
    const host = hostsIn(text).find((each) => !reserved.test(each));
    if (host !== undefined) {
      throw new NotForTarget(`the service could fetch from ${host}, which is outside this run`);
    }
    return send(request);
  };
}

function hostsIn(text: string): string[] {
  return (text.match(/https?:\/\/[^"\s\\]+/gi) ?? []).flatMap((url) =>
    URL.canParse(url) ? [new URL(url).hostname.toLowerCase()] : [],
  );
}

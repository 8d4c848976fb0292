/** What the figures do not say. */
export const tried = `## Where the time goes, and what did not help

The profile of a call on a \`fetch\` that answers at once, before: searching for secrets in unused text (a fifth), counting the values of each answer (a tenth), a \`Request\`, a \`Response\` and the streams behind them only to be unpacked again, and five abort controllers. Later: a second signal for each call, a listener for each step and each piece of a body, and parsing the URL three times. Last: entries in WeakMaps for each call, which the collector visits again and again (a sixth, most of it for the headers of answers that nobody asked for), and forty promises of seventy-nine, made by stages that had nothing to wait for. What remains is parsing the answer, the signal that \`fetch\` needs (a seventh: it is a native object), the \`Response\`, and openapi-fetch.

- **Times on this page come from a busy machine.** Ratios are reliable, since rounds alternate.
- **The fastest fetch-based peer** is openapi-fetch, which this client is built on, and which has no time limits, retries or typed errors. openai's runtime has them, so it is the peer to compare with.
- **Clients that share a process** make each other slower, because what the engine has learned about the runtime's own code no longer fits: openai looked 1.75 times as slow as \`fetch\`, and is 1.31 times alone. So each client has a process of its own.
- **A time limit has a price of its own**: openapi-fetch, given a signal and a timer as every call of this client has them, takes 1.05 to 1.15 times as long as without. It is the nearest that a client with limits can come to one without.
- **Classes instead of closures** for signals and their followers, and no \`Set\` for the only follower, saved a thirtieth of the memory of a call and no time.
- **Data URLs** are decoded in pieces if there is a \`Buffer\`, to refuse invalid base64 before it is paid for: ten times as fast as a pattern. They have nothing to escape, so that JSON is written without a search; \`JSON.stringify\` took a quarter of a submission.
- **One module for everything loaded later** made bundlers load all of it with the ledger and the proxy: 53 kB for the ledger, instead of 16. Namespace imports have separate modules. One module that loads another later has the same effect on whatever shares it: the proxy was 37 kB, and is 22 without.
- **A separate module for the functions next to the client** (\`jobPrice\`, \`sniffImageType\`, \`dataUrlFromBytes\`) saves nothing if a bundler splits by file: what a later part uses of it is loaded immediately.
- **Tables of the schemas, instead of code for each**, made the contract 21.9 kB: it was 48.7 as ajv compiles it, and 33.9 when helpers replaced ajv's statements. A right answer takes no longer than in compiled code: one pass only decides, and looks for each field where the last object had it. A wrong answer takes a second pass, for its deviations: twice the time that compiled code takes, before the findings are written, which takes longer.
- **Everything in 20 kB** is out of reach: most of the client handles failures.
`;

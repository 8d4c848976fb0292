/** What the figures do not say. */
export const tried = `## How to read this

- **Times come from a busy machine.** Ratios are reliable, since rounds alternate. Each client has a process of its own, because clients that share one slow each other down, and is measured after 5,000 calls, when the engine has compiled it.
- **The fastest fetch-based peer** is openapi-fetch, which this client is built on, and which has no time limits, retries or typed errors. Given the signal and the timer that a time limit needs, it takes 1.05 to 1.15 times as long. openai's runtime has all of these, so it is the peer to compare with.
- **Where the time of a call goes**, in µs of processor time, one at a time, beside 379 of openapi-fetch in the same process, on a busy machine:

  | | µs |
  | --- | ---: |
  | \`fetch\`, and parsing its answer | 311 |
  | the signal, timers and headers that \`fetch\` is given | 33 |
  | arguments, address, and the promise with \`withResponse\` | 25 |
  | deadline, circumstances, and the check for the record | 30 |
  | stages: repeats, credentials, time limit, body, redirects, refusals | 110 |
  | a call | 509 |

  No stage takes more than 25. One function in place of all of them, without what they do about failures, makes it 399: 1.05 times openapi-fetch. On a \`fetch\` that answers at once, where all code stays in the caches of the processor, the stages take 9 µs of 44: beside other work they are cold in each call.
- **20 kB for everything** is out of reach: most of the client handles failures. Without texts and patterns it takes 51 kB. Looking for a lost job takes about 5.0, noticing truncated images 1.8, \`client.raw\` 2.5, finding secrets in any spelling 1.5, archives 0.7.

## For whoever makes it faster or smaller

- **No faster call**, beyond a noise of 4 %: a body read with callbacks instead of promises, waiting for \`fetch\` without following the signal, redirects and refusals judged in the stage that reads the body, an ID for each call only when something asks for it, one signal for eight calls, and a plain object in place of a signal. Classes instead of closures for signals saved a thirtieth of the memory of a call and no time.
- **Costly before**: searching for secrets in unused text, counting the values of each answer, entries in WeakMaps for each call, and promises of stages that had nothing to wait for.
- **Data URLs** are decoded in pieces if there is a \`Buffer\`: ten times as fast as a pattern. They have nothing to escape, so that JSON is written without a search; \`JSON.stringify\` took a quarter of a submission.
- **Modules loaded later** have an import each: one module for all of them, or one that loads another, made bundlers load all of it with the ledger and the proxy.
- **Functions next to the client** (\`jobPrice\`, \`sniffImageType\`, most error classes) are left out by Rolldown, Rollup and Vite, not by esbuild: a program that uses only \`createScenarioClient\` loads 9.0 kB of 12.5.
- **Smaller**: messages composed where later parts throw them, names of error classes made of their kinds, defaults filled in by the first call, and functions that only later parts use in files of their own. **No smaller**: shared sentences, error classes without constructors or made by a function, and short names, which compression has found already.
- **Tables of the schemas, instead of code for each**, made the contract 21.9 kB; as ajv compiles it, it is 48.7. A right answer takes no longer than in compiled code, a wrong one twice as long.
- **The suite** waits for Prism and computes in turn, so that Prism has a process of its own. Eight checks at a time take 4 % less than four, and sixteen as much as eight.
`;

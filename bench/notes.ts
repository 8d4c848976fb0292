/** What the figures do not say. */
export const tried = `## Where the time goes, and what did not help

The profile of a call on a \`fetch\` that answers at once, before: looking for secrets in what nobody was told (a fifth), counting the values of each answer (a tenth), a \`Request\`, a \`Response\` and the streams behind them that were taken apart again, and five abort controllers. What is left is the garbage of all this, parsing the answer, the two signals of a call and its attempt, and openapi-fetch.

- **Times on this page are of a machine with other work to do.** Ratios hold, as rounds take turns.
- **The fastest fetch-based peer** is openapi-fetch, which this client is built on and which has neither time limits nor repeats nor typed errors. openai's runtime has them, and is the peer to look at.
- **Data URLs** are looked through once, to refuse what is no base64 before it is paid for; \`fetch\` sends anything.
- **One module for all that is loaded later** made bundlers load all of it with the ledger and the proxy: 53 kB for the ledger, and 16 as it is. What is imported as a whole stands by itself.
- **A module of their own for the functions beside the client** (\`jobPrice\`, \`sniffImageType\`, \`dataUrlFromBytes\`) saves nothing where a bundler splits by file: what a later part uses of it is loaded at once.
- **Leaving ajv's sentences out, and telling deviations by one function**, took a third of the contract's code, and compressed only a tenth: compression had seen to the rest.
- **Everything together in 20 kB, the contract in 30** are not in reach: most of the one keeps promises after something went wrong, and nine tenths of the other is one function for each schema of the document.
`;

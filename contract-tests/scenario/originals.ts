/**
 * The query under which the addresses of assets lead to the files that the records describe: without it they may lead
 * to optimised ones.
 */
export const originals: Readonly<Record<string, string>> = { originalAssets: 'true' };

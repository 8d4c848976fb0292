/** The entry points: the name of each module in `dist/`, and its source. */
export const entries = {
  index: 'src/index.ts',
  node: 'src/node.ts',
  proxy: 'src/proxy.ts',
  contract: 'src/contract/index.ts',
  ledger: 'src/ledger/index.ts',
  'contract-suite': 'contract-tests/index.ts',
} as const;

/** The commands: modules to run, not to import. */
export const programs = { cli: 'cli/main.ts' } as const;

/** Further files in `dist/`. */
export const outputs = { document: 'openapi.json', reportSchema: 'report.schema.json' } as const;

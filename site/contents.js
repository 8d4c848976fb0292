/** The pages of the site in sidebar order: each with its file, relative to the root of the repository. */
export const contents = [
  {
    text: 'Start',
    pages: [
      ['Overview', 'README.md'],
      ['Use the client', 'docs/client.md'],
      ['In a browser', 'docs/browser.md'],
      ['Test your program', 'docs/testing.md'],
      ['Command line', 'docs/cli.md'],
      ['Check a service', 'docs/ci.md'],
      ['Examples', 'examples/README.md'],
      ['From the vendor’s SDK', 'docs/migration.md'],
    ],
  },
  {
    text: 'Promises',
    pages: [
      ['Charges', 'docs/charges.md'],
      ['The ledger', 'docs/ledger.md'],
      ['Runtimes', 'docs/runtimes.md'],
      ['Reliability', 'docs/reliability.md'],
      ['Performance', 'docs/performance.md'],
      ['Security', 'SECURITY.md'],
    ],
  },
  {
    text: 'Reference',
    pages: [
      ['Every export', 'api.md'],
      ['Checks', 'docs/checks.md'],
      ['What the suite notices', 'docs/proof.md'],
      ['Reports', 'docs/reports.md'],
      ['CommonJS and Jest', 'docs/commonjs.md'],
      ['Changelog', 'CHANGELOG.md'],
    ],
  },
  {
    text: 'Change the project',
    pages: [
      ['Contributing', 'CONTRIBUTING.md'],
      ['Architecture', 'docs/ARCHITECTURE.md'],
      ['Constructs of OpenAPI', 'docs/constructs.md'],
      ['The stand-in', 'stand-in/README.md'],
      ['Code of conduct', 'CODE_OF_CONDUCT.md'],
    ],
  },
];

/** The page of the site for a file: a README is the index of its folder. */
export function pageOf(file) {
  return file.replace(/(^|\/)README\.md$/, '$1index.md');
}

/** What every store of a ledger must satisfy. */
export const statements = [
  'reads back an entry and records as they were written',
  'replaces an entry, and removes a record',
  'distinguishes keys and jobs that are nearly the same',
  'keeps the same key of two projects apart',
  'writes nothing when the decision throws',
  'allows no other write between reading and writing',
  'shows writes to every user of the store',
  'pages through entries, oldest first, and filters them',
  'counts entries by their use, if the store supports it',
  'returns a time that advances',
] as const;

/** The name of a statement. */
export type Statement = (typeof statements)[number];

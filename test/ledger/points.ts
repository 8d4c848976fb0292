/** The points at which a worker kills itself, like a power cut. */
export const points = [
  'before the intent',
  'while the intent is committed',
  'after the intent',
  'while it is sent',
  'after the answer',
  'while the job is committed',
  'after the job',
] as const;

export type Point = (typeof points)[number] | 'while the tables are made';

/** What a service does to a submission that it has read completely. */
export type Scenario =
  | 'answers'
  | 'resets'
  | 'closes'
  | 'cuts the answer'
  | 'answers 401'
  | 'answers 421'
  | 'answers 408 and closes'
  | 'never answers'
  | 'resets the stream'
  | 'refuses the stream'
  | 'goes away';

/** One trial for each runtime. */
export interface Trial {
  readonly name: string;
  /** How the service is reached: without TLS, with TLS and HTTP/2, or not at all. */
  readonly over: 'HTTP/1.1' | 'HTTP/2' | 'a refused port' | 'a refused handshake' | 'the stand-in';
  readonly scenario: Scenario;
  /** Whether the caller aborts when the service has read the submission. */
  readonly aborts?: boolean;
}

const answers = { scenario: 'answers' } as const;

/** All trials, in table order. A connection is open before each submission. */
export const trials: readonly Trial[] = [
  { name: 'answered', over: 'HTTP/1.1', ...answers },
  { name: 'read, then the connection is reset', over: 'HTTP/1.1', scenario: 'resets' },
  { name: 'read, then the connection is closed', over: 'HTTP/1.1', scenario: 'closes' },
  { name: 'read, and the answer cut', over: 'HTTP/1.1', scenario: 'cuts the answer' },
  { name: 'read, and answered with 401', over: 'HTTP/1.1', scenario: 'answers 401' },
  { name: 'read, and answered with 421', over: 'HTTP/1.1', scenario: 'answers 421' },
  { name: 'read, then 408 and closed', over: 'HTTP/1.1', scenario: 'answers 408 and closes' },
  {
    name: 'read, and aborted by the caller',
    over: 'HTTP/1.1',
    scenario: 'never answers',
    aborts: true,
  },
  { name: 'a port that nobody listens on', over: 'a refused port', ...answers },
  { name: 'a TLS handshake that fails', over: 'a refused handshake', ...answers },
  { name: 'answered', over: 'HTTP/2', ...answers },
  { name: 'read, then RST_STREAM', over: 'HTTP/2', scenario: 'resets the stream' },
  { name: 'read, then REFUSED_STREAM', over: 'HTTP/2', scenario: 'refuses the stream' },
  { name: 'read, then GOAWAY and closed', over: 'HTTP/2', scenario: 'goes away' },
  { name: 'read, and answered with 421', over: 'HTTP/2', scenario: 'answers 421' },
  { name: 'read, then 408 and closed', over: 'HTTP/2', scenario: 'answers 408 and closes' },
  { name: 'one patch, waited for', over: 'the stand-in', ...answers },
];

/** The information in the path of each call: its cell, and what the service should do. */
export function basePath(cell: string, { scenario }: Trial): string {
  return `/${encodeURIComponent(cell)}/${encodeURIComponent(scenario)}/v1`;
}

/** The errand of a probe. */
export interface Errand {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly image: string;
  readonly waits: boolean;
  /** Answers when the service has read the submission: then the probe aborts. */
  readonly abortWhen?: string;
}

/** The result of a probe. */
export interface Finding {
  /** `success`, the kind of the error, or any other thrown value. */
  readonly outcome: string;
  readonly sendsOnce: boolean;
}

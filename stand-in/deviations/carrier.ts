import type { Answer } from '../answers.js';
import type { Deviation } from './deviation.js';

const HTML = '<!doctype html><html><body><h1>Something went wrong</h1></body></html>';

/** Changes around the body: status, content type, bytes, and the form of errors. */
export const carrierDeviations: readonly Deviation[] = [
  {
    name: 'status-201',
    description: 'A job is answered with 201 instead of 200',
    operations: ['jobsRetrieve'],
    expect: { kind: 'violation', keyword: 'status' },
    apply: onSuccess((answer) => ({ ...answer, status: 201 })),
  },
  {
    name: 'status-418',
    description: 'An asset is answered with 418 and a documented error body',
    operations: ['assetsRetrieve'],
    expect: { kind: 'violation', keyword: 'status', consequences: ['accepted-data', 'status'] },
    apply: onSuccess((answer) => ({ ...answer, status: 418, body: { message: 'I am a teapot' } })),
  },
  {
    name: 'html-content-type',
    description: 'Correct JSON comes as text/html',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'content-type' },
    apply: onSuccess((answer) => ({ ...answer, headers: { 'content-type': 'text/html' } })),
  },
  {
    name: 'html-error',
    description: 'A proxy answers 500 with an HTML page',
    operations: ['assetsGetBulk'],
    expect: {
      kind: 'violation',
      keyword: 'content-type',
      consequences: ['accepted-data', 'server-error'],
    },
    apply: onSuccess(() => ({ status: 500, headers: { 'content-type': 'text/html' }, raw: HTML })),
  },
  {
    name: 'html-bad-gateway',
    description: 'A proxy answers an undocumented 502 with an HTML page',
    operations: ['uploadsCreate'],
    expect: {
      kind: 'violation',
      keyword: 'status',
      consequences: ['accepted-data', 'server-error'],
    },
    apply: onSuccess(() => ({ status: 502, headers: { 'content-type': 'text/html' }, raw: HTML })),
  },
  {
    name: 'empty-body',
    description: 'An asset is answered with 200 and no body',
    operations: ['assetsRetrieve'],
    expect: { kind: 'violation', keyword: 'body' },
    apply: onSuccess(({ status, headers }) => ({ status, headers })),
  },
  {
    name: 'truncated-json',
    description: 'The JSON of the job list is cut off',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'body' },
    apply: onSuccess((answer) => {
      const text = JSON.stringify(answer.body);
      return { ...answer, raw: text.slice(0, text.length / 2) };
    }),
  },
  {
    name: 'body-is-an-array',
    description: 'A job is wrapped in an array',
    operations: ['jobsRetrieve'],
    expect: { kind: 'violation', keyword: 'type', pointer: /^$/ },
    apply: onSuccess((answer) => ({ ...answer, body: [answer.body ?? null] })),
  },
  {
    name: 'unknown-error-shape',
    description: 'A missing record is answered with an undocumented error body',
    operations: ['jobsRetrieve', 'assetsRetrieve', 'uploadsRetrieve'],
    expect: {
      kind: 'violation',
      keyword: 'required',
      consequences: ['undeclared'],
      visibleIn: 'refusal',
    },
    apply: (answer) => (answer.status === 404 ? { ...answer, body: { fault: 17 } } : answer),
  },
  {
    name: 'no-credentials-needed',
    description: 'The job list answers with an empty page instead of 401',
    operations: ['jobsList'],
    expect: {
      kind: 'violation',
      keyword: 'missing-credentials',
      consequences: ['broken-credentials'],
      visibleIn: 'refusal',
    },
    apply: (answer) =>
      answer.status === 401 ? { ...answer, status: 200, body: { jobs: [] } } : answer,
  },
  {
    name: 'invalid-request-accepted',
    description: 'An invalid bulk request is answered with an empty list instead of 400',
    operations: ['assetsGetBulk'],
    expect: {
      kind: 'violation',
      keyword: 'refused-data',
      consequences: ['refused-data', 'wrong-content-type', 'malformed-json'],
      visibleIn: 'refusal',
    },
    apply: (answer) =>
      answer.status === 400 ? { ...answer, status: 200, body: { assets: [] } } : answer,
  },
  {
    name: 'invalid-request-crashes',
    description: 'An invalid upload is answered with 500 instead of 400',
    operations: ['assetsUpload'],
    expect: { kind: 'violation', keyword: 'server-error', visibleIn: 'refusal' },
    apply: (answer) =>
      answer.status === 400
        ? { ...answer, status: 500, body: { message: 'Internal server error' } }
        : answer,
  },
];

function onSuccess(change: (answer: Answer) => Answer): (answer: Answer) => Answer {
  return (answer) => (answer.status === 200 ? change(answer) : answer);
}

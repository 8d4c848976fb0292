const REQUEST_ID_HEADERS = [
  'x-request-id',
  'x-amzn-requestid',
  'x-amz-request-id',
  'apigw-requestid',
  'x-amz-apigw-id',
  'x-amz-cf-id',
];

/** The ID under which the service, its gateway or its storage knows the request. */
export function requestId(headers: Headers, redact: (text: string) => string): string | undefined {
  const value = REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(Boolean);
  return value ? redact(value) : undefined;
}

/** Keywords that do not affect messages; `editorial.ts` reports their differences. */
export const annotations: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'description', 'example', 'examples', 'externalDocs', '$comment'],
  ...['tags', 'info', 'links', 'bearerFormat', 'openapi'],
]);

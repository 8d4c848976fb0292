/** Keywords that change no message; `editorial.ts` tells where they differ. */
export const annotations: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'description', 'example', 'examples', 'externalDocs', '$comment'],
  ...['tags', 'info', 'links', 'bearerFormat', 'openapi'],
]);

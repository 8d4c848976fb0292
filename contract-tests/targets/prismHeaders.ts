import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/** The longest header that Prism writes, which clients take beside the others. */
const longest = 8 * 1024 - 100;

// Prism writes what is wrong with a request into a header, with names and values of the document: a sign that a header
// cannot have would end the process. It offers no way to leave the header out, or to reach its server.
subscribe('http.server.request.start', (message) => {
  const { response } = message as { response: ServerResponse };
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name, name === 'sl-violations' ? inAscii(String(value)).slice(0, longest) : value);
});

/** JSON with every other sign escaped. */
function inAscii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import { codedError } from './answers.js';

/** An opaque token that continues before a position, counted from the oldest record. */
export function encodeCursor(position: number): string {
  return Buffer.from(`before:${position}`).toString('base64url');
}

/** The position of a token; 400 if the token was not issued here. */
export function decodeCursor(token: string | undefined): number {
  if (token === undefined) return Number.POSITIVE_INFINITY;
  const match = /^before:(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw codedError(400, 'INVALID_PARAMETER', 'The pagination token is not valid');
  return Number(match[1]);
}

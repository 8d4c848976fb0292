/** Requests with image data, and files given to `POST /assets`, must stay under 6 MB. */
export const INLINE_LIMIT_BYTES = 6_000_000;

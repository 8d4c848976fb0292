/** An answer of the proxy's own, in the service's shape. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** A visitor who reads that the service was not reached would submit again. */
export class LostAnswer extends Refusal {
  constructor() {
    super(
      502,
      'The answer of the service was lost: it may have taken and charged this. Look for its job before you submit it again.',
    );
  }
}

/** A status of the service, such as 500, would tell the page that its submission may have been taken. */
export function unpriced(): Refusal {
  return new Refusal(424, 'The service did not tell the price, so that nothing was submitted.');
}

/** The refusal of what a user may not spend. */
export function overLimit(): Refusal {
  return new Refusal(402, 'This would exceed your spending limit.');
}

/** Nobody would see what a page that has left would pay for; its next visit would submit it again. */
export function refuseLeft({ aborted }: AbortSignal): void {
  if (aborted) throw new Refusal(499, 'The page has left. Nothing was submitted.');
}

/** Writes a refusal as an answer. */
export function refuse({ status, message, headers }: Refusal): Response {
  return Response.json(
    { statusCode: status, message },
    { status, headers: { ...headers, 'cache-control': 'no-store' } },
  );
}

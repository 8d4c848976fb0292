/** An error of the caller's decision, distinguished from errors of the database. */
export class Objection extends Error {
  constructor(readonly reason: unknown) {
    super('The decision threw.');
  }
}

/** How a store repeats a transaction; times in milliseconds. */
interface Patience {
  /** Whether an error may be gone the next time. */
  readonly isPassing: (error: unknown) => boolean;
  readonly forMs: number;
  readonly firstMs: number;
  readonly mostMs: number;
  /** The error to throw in the end. */
  readonly failure: (error: unknown) => Error;
}

/** Makes an attempt, and repeats it while it fails for a passing reason. */
export async function patiently<Result>(
  attempt: () => Result | Promise<Result>,
  { isPassing, forMs, firstMs, mostMs, failure }: Patience,
): Promise<Result> {
  const endsAt = performance.now() + forMs;
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Objection) throw error.reason;
      if (!isPassing(error) || performance.now() > endsAt) throw failure(error);
      // Random, so that waiting processes do not collide again and again.
      const waitMs = Math.min(mostMs, firstMs * 2 ** tries) * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

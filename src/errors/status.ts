import { nameErrors, ScenarioError, type ScenarioErrorFacts } from './base.js';

/** The service refused the request as it is (400, 413, 415, 422), or the client did before sending it. */
export class InvalidRequestError extends ScenarioError {
  static {
    nameErrors(InvalidRequestError, 'InvalidRequestError');
  }

  readonly kind = 'invalid-request';
}

/** The credentials were refused (401), or the token function failed. */
export class AuthenticationError extends ScenarioError {
  static {
    nameErrors(AuthenticationError, 'AuthenticationError');
  }

  readonly kind = 'authentication';
}

/** The account cannot pay for the request (402). Nothing was charged. */
export class PaymentRequiredError extends ScenarioError {
  static {
    nameErrors(PaymentRequiredError, 'PaymentRequiredError');
  }

  readonly kind = 'payment-required';
}

/** The credentials are known but not allowed to do this (403). */
export class PermissionError extends ScenarioError {
  static {
    nameErrors(PermissionError, 'PermissionError');
  }

  readonly kind = 'permission';
  /** Whether the gateway refused the request before the service saw it, as it does with an expired token. */
  declare readonly refusedByGateway: boolean;

  constructor(message: string, facts: ScenarioErrorFacts, refusedByGateway: boolean) {
    super(message, facts, { refusedByGateway });
  }
}

/** The record does not exist, or not for these credentials (404). */
export class NotFoundError extends ScenarioError {
  static {
    nameErrors(NotFoundError, 'NotFoundError');
  }

  readonly kind = 'not-found';
}

/** The request conflicts with the state of a record (409). */
export class ConflictError extends ScenarioError {
  static {
    nameErrors(ConflictError, 'ConflictError');
  }

  readonly kind = 'conflict';
}

/** The service failed (5xx). */
export class ServerError extends ScenarioError {
  static {
    nameErrors(ServerError, 'ServerError');
  }

  readonly kind = 'server';
}

/** An answer with a status that the document does not declare. */
export class UnexpectedStatusError extends ScenarioError {
  static {
    nameErrors(UnexpectedStatusError, 'UnexpectedStatusError');
  }

  readonly kind = 'unexpected-status';
}

/** A successful answer that cannot be read: not JSON, truncated, too large, or without the promised record. */
export class UnexpectedResponseError extends ScenarioError {
  static {
    nameErrors(UnexpectedResponseError, 'UnexpectedResponseError');
  }

  readonly kind = 'unexpected-response';
}

/** The answer was a redirect that is not followed: to another origin, after a POST, or one of too many. */
export class RedirectError extends ScenarioError {
  static {
    nameErrors(RedirectError, 'RedirectError');
  }

  readonly kind = 'redirect';
}

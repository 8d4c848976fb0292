import { identify, ScenarioError, type ScenarioErrorFacts } from './base.js';

/** The credentials were refused (401), or the token function failed. */
export class AuthenticationError extends ScenarioError {
  static {
    identify(this, 'authentication');
  }

  declare readonly kind: 'authentication';
}

/** The account cannot pay for the request (402). Nothing was charged. */
export class PaymentRequiredError extends ScenarioError {
  static {
    identify(this, 'payment-required');
  }

  declare readonly kind: 'payment-required';
}

/** The credentials are known but not allowed to do this (403). */
export class PermissionError extends ScenarioError {
  static {
    identify(this, 'permission');
  }

  declare readonly kind: 'permission';
  /** Whether the gateway refused the request before the service saw it, as it does with an expired token. */
  declare readonly refusedByGateway: boolean;

  constructor(message: string, facts: ScenarioErrorFacts, refusedByGateway: boolean) {
    super(message, facts, { refusedByGateway });
  }
}

/** The record does not exist, or not for these credentials (404). */
export class NotFoundError extends ScenarioError {
  static {
    identify(this, 'not-found');
  }

  declare readonly kind: 'not-found';
}

/** The request conflicts with the state of a record (409). */
export class ConflictError extends ScenarioError {
  static {
    identify(this, 'conflict');
  }

  declare readonly kind: 'conflict';
}

/** The service failed (5xx). */
export class ServerError extends ScenarioError {
  static {
    identify(this, 'server');
  }

  declare readonly kind: 'server';
}

/** An answer with a status that the document does not declare. */
export class UnexpectedStatusError extends ScenarioError {
  static {
    identify(this, 'unexpected-status');
  }

  declare readonly kind: 'unexpected-status';
}

/** A successful answer that cannot be read: not JSON, truncated, too large, or without the promised record. */
export class UnexpectedResponseError extends ScenarioError {
  static {
    identify(this, 'unexpected-response');
  }

  declare readonly kind: 'unexpected-response';
}

/** The answer was a redirect that is not followed: to another origin, after a POST, or one of too many. */
export class RedirectError extends ScenarioError {
  static {
    identify(this, 'redirect');
  }

  declare readonly kind: 'redirect';
}

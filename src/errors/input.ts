import { identify, ScenarioError } from './base.js';

/** An image is not an asset, a data URL or bytes of a known image format, or it is truncated. Nothing was sent. */
export class InvalidImageError extends ScenarioError {
  static {
    identify(this, 'invalid-image');
  }

  declare readonly kind: 'invalid-image';
}

/** The service refused the request as it is (400, 413, 415, 422), or the client did before sending it. */
export class InvalidRequestError extends ScenarioError {
  static {
    identify(this, 'invalid-request');
  }

  declare readonly kind: 'invalid-request';
}

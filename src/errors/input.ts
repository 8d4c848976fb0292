import { nameErrors, ScenarioError } from './base.js';

/** The client, or a call, was set up in a way that cannot work. Nothing was sent. */
export class ConfigurationError extends ScenarioError {
  static {
    nameErrors(ConfigurationError, 'ConfigurationError');
  }

  readonly kind = 'configuration';
}

/** An image is neither an asset ID, nor a data URL, nor bytes of a known image format. Nothing was sent. */
export class InvalidImageError extends ScenarioError {
  static {
    nameErrors(InvalidImageError, 'InvalidImageError');
  }

  readonly kind = 'invalid-image';
}

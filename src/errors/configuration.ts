import { identify, ScenarioError } from './base.js';

/** An option of the client or of a call is invalid. Nothing was sent. */
export class ConfigurationError extends ScenarioError {
  static {
    identify(this, 'configuration');
  }

  declare readonly kind: 'configuration';
}

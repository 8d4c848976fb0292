import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { UsageError } from '../../cli/commandLine.js';
import { readEnvFile } from '../../cli/environment.js';
import { printable } from '../../src/printable.js';

type Environment = Record<string, string | undefined>;

const address = 'SCENARIO_BASE_URL';
const credentials = ['SCENARIO_SDK_API_KEY', 'SCENARIO_SDK_API_SECRET', 'CONTRACT_BEARER_TOKEN'];

/**
 * Adds the variables of `.env` that the environment does not set.
 *
 * @throws {UsageError} if the file has a line for one of our variables that cannot be read, sets a name that the
 * example does not list, or a URL for credentials from elsewhere.
 */
export function addEnvFile(env: Environment, file = '.env', example = '.env.example'): void {
  if (!existsSync(file)) return;
  const set = readEnvFile(file, file);
  const listed = new Set(Object.keys(parseEnv(readFileSync(example, 'utf8'))));
  const unknown = Object.keys(set).find((name) => !listed.has(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `${file} sets ${printable(unknown)}, which ${example} does not list: set it in the environment if it is intended.`,
    );
  }
  const isOwn = (name: string): boolean => !env[name] && Boolean(set[name]);
  const foreign = credentials.find((name) => env[name]);
  if (isOwn(address) && foreign !== undefined) {
    throw new UsageError(
      `${address} comes from ${file}, and ${foreign} from the environment: a base URL from the file is not used with credentials from the environment. Set both in one place.`,
    );
  }
  for (const [name, value] of Object.entries(set)) if (isOwn(name)) env[name] = value;
}

import type { AddCommand } from '../command.js';
import { nameKey } from '../environment.js';
import { addServiceOptions } from '../options.js';

const realService = 'https://api.cloud.scenario.com/v1';

/** `whoami`: shows which credentials are used, and checks that the service accepts them. */
export const whoami: AddCommand = (program, context) => {
  addServiceOptions(program.command('whoami'))
    .summary('check that the credentials work')
    .description(
      'Shows the address of the service and the credentials in use, and checks that the service accepts them, by reading one job. Never prints a secret.',
    )
    .example('whoami', 'with the credentials of the environment, or of .env')
    .example('whoami --base-url http://127.0.0.1:4010/v1', 'with the service of `mock`')
    .action(async () => {
      const client = await context.client();
      const env = context.env();
      const baseUrl = env.SCENARIO_BASE_URL || realService;
      const credentials = env.SCENARIO_SDK_API_KEY
        ? nameKey(env.SCENARIO_SDK_API_KEY)
        : 'a session token';
      const projectId = env.SCENARIO_PROJECT_ID || undefined;
      const shown = `${credentials}${projectId === undefined ? '' : `, in the project ${projectId}`}`;
      const answer = await client.check({ signal: context.signal }).catch((error: unknown) => {
        if (!context.signal.aborted) context.note(`Called ${baseUrl} with ${shown}.`);
        throw error;
      });
      const { status, requestId } = answer;
      context.result({ baseUrl, credentials, projectId, status, requestId }, [
        `${baseUrl} accepts ${shown}.`,
      ]);
    });
};

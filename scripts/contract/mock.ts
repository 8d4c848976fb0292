import { fork } from 'node:child_process';
import { once } from 'node:events';
import { CommandError } from '../../cli/commandLine.js';

/** The document, from which the mock is made. */
export const documentFile = 'generated/openapi.json';

/** Set to 1 where the parent process runs the mock, and sends its URL. */
export const ofParent = 'MOCK_OF_PARENT';

/** The mock of a run. */
export interface Mock {
  /** @throws {CommandError} if it ends before it listens. */
  readonly url: Promise<string>;
  close(): void;
}

/**
 * Starts Prism in a process of its own, since in one process it and the suite wait for each other; or takes the mock
 * of `npm start`.
 */
export function startMock(): Mock {
  if (process.env[ofParent] === '1' && process.connected) return mockOfParent();
  // Prism is loaded before tsx, which would read it too.
  const mock = fork('scripts/contract/mockProcess.ts', {
    execArgv: [
      './contract-tests/targets/beforePrism.js',
      '@stoplight/prism-http-server',
      'tsx',
    ].flatMap((module) => ['--import', module]),
  });
  const ended = once(mock, 'exit').then(([code, signal]): never => {
    throw new CommandError(`The mock has ended (${code ?? signal}): its error is above.`);
  });
  const told = once(mock, 'message').then(([text]) => {
    // A run that fails does not wait for it.
    mock.unref();
    mock.channel?.unref();
    return text as string;
  });
  const url = Promise.race([told, ended]);
  // It ends with the run, and is asked for its URL later.
  for (const each of [ended, url]) each.catch(() => undefined);
  return {
    url,
    // It may be loading: a signal that can be handled, and the end of the channel, would be missed.
    close: () => mock.kill('SIGKILL'),
  };
}

/** The mock that `npm start` runs. */
function mockOfParent(): Mock {
  // If the parent ends, so does the mock, and there is nothing to judge.
  process.once('disconnect', () => process.exit(1));
  const url = once(process, 'message').then(([text]) => {
    process.channel?.unref();
    return text as string;
  });
  return { url, close: () => undefined };
}

import type { UserContext } from '@redocly/openapi-core';

interface Example {
  value?: unknown;
  externalValue?: string;
}

/**
 * A plugin of the linter that reads each `externalValue` into its example before the rules run: they
 * validate only what is inline, and a body in a file of its own would otherwise go unchecked.
 */
export const inlineExamples = {
  id: 'scenario-patch',
  configs: { examples: { preprocessors: { 'scenario-patch/inline-external-values': 'on' } } },
  preprocessors: {
    oas3: {
      'scenario-patch/inline-external-values': () => ({
        Example: {
          enter(example: Example, { resolve, report, location }: UserContext) {
            if (example.externalValue === undefined) return;
            const resolved = resolve({ $ref: example.externalValue });
            if (resolved.node === undefined) {
              const message = `Cannot read the example ${example.externalValue}.`;
              report({ message, location: location.child('externalValue') });
              return;
            }
            if (example.value !== undefined) {
              const message = 'An example has one value: leave out one of value and externalValue.';
              report({ message, location: location.child('externalValue') });
              return;
            }
            example.value = resolved.node;
            delete example.externalValue;
          },
        },
      }),
    },
  },
};

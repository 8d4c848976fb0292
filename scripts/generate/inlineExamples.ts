import type { UserContext } from '@redocly/openapi-core';

interface Example {
  value?: unknown;
  externalValue?: string;
}

/**
 * A linter plugin that inlines each `externalValue` before the rules run: they validate only inline values, so
 * a body in its own file would otherwise go unchecked.
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
              const message = 'An example has one value: remove value or externalValue.';
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

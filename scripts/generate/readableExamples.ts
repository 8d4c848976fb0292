import type { UserContext } from '@redocly/openapi-core';

interface Example {
  value?: unknown;
  externalValue?: string;
}

/**
 * A linter plugin that prepares the document so that the rules judge each example rightly. They validate only inline
 * values, so that a body in its own file would go unchecked: each `externalValue` is inlined. And they divide in
 * doubles, in which 4.35 is not a multiple of 0.01: `multipleOf` is left to the rules of this
 * project, but not in the bundle.
 */
export const readableExamples = {
  id: 'scenario-patch',
  configs: {
    examples: { preprocessors: { 'scenario-patch/inline-external-values': 'on' } },
    rules: { preprocessors: { 'scenario-patch/leave-multiples': 'on' } },
  },
  preprocessors: {
    oas3: {
      'scenario-patch/leave-multiples': () => ({
        Schema: {
          enter(schema: { multipleOf?: unknown }) {
            delete schema.multipleOf;
          },
        },
      }),
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

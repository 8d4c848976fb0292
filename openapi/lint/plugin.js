/**
 * Reads each `externalValue` into its example before the rules run: they validate only what is
 * inline, and a body in a file of its own would otherwise go unchecked.
 */
export default function plugin() {
  return {
    id: 'scenario-patch',
    preprocessors: {
      oas3: {
        'inline-external-values': () => ({
          Example: {
            enter(example, { resolve, report, location }) {
              if (example.externalValue === undefined) return;
              const resolved = resolve({ $ref: example.externalValue });
              if (resolved.node === undefined) {
                report({
                  message: `Cannot read the example ${example.externalValue}: ${resolved.error.message}`,
                  location: placeOf(resolved.error) ?? location.child('externalValue'),
                });
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
}

/** Where the body itself is malformed; a missing file has no such place. */
function placeOf({ source, line, col }) {
  return source && { source, pointer: undefined, start: { line, col } };
}

import { createHash } from 'node:crypto';
import { type Change, type Class, rules } from './change.js';
import type { Comparison } from './text.js';

const levels: Readonly<Record<Class, string>> = {
  breaking: 'error',
  additive: 'note',
  editorial: 'none',
};

/** Writes a comparison as SARIF 2.1.0, for code scanning and editors. */
export function toSarif({ changes, placeOf }: Comparison): string {
  const used = [...new Set(changes.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'scenario-patch document:diff',
            rules: used.map((id) => ({ id, shortDescription: { text: rules[id] } })),
          },
        },
        results: changes.map((change) => ({
          ruleId: change.rule,
          level: levels[change.class],
          message: { text: change.message },
          locations: [locationOf(change, placeOf)],
          partialFingerprints: { 'change/v1': fingerprint(change) },
          properties: {
            class: change.class,
            side: change.side,
            operations: change.operations,
            ...(change.evidence && { evidence: change.evidence }),
          },
          ...(change.accepted !== undefined && {
            suppressions: [{ kind: 'external', justification: change.accepted }],
          }),
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function locationOf({ pointer }: Change, placeOf: Comparison['placeOf']) {
  const place = placeOf?.(pointer);
  const physical = place ?? { file: 'generated/openapi.json', line: 1, column: 1 };
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(physical.file.replaceAll('\\', '/')) },
      region: { startLine: physical.line, startColumn: physical.column },
    },
    logicalLocations: [{ fullyQualifiedName: pointer || '/' }],
  };
}

function fingerprint({ rule, side, pointer, message }: Change): string {
  const text = JSON.stringify([rule, side, pointer, message]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

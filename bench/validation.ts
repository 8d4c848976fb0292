import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { responseValidators } from '../generated/validators.js';
import { inspect } from '../src/contract/index.js';
import { sideBySide } from './measure.js';
import type { Figure } from './report.js';

const example = join(import.meta.dirname, '../openapi/examples/patch/success.json');

/** What judging a patch response costs beside parsing it. */
export function measureValidation(): Figure[] {
  const text = JSON.stringify(JSON.parse(readFileSync(example, 'utf8')));
  const body: unknown = JSON.parse(text);
  const response = { status: 200, headers: { 'content-type': 'application/json' }, body };
  const validate = responseValidators.generatePatch[200];
  if (!validate(body)) throw new Error('The example is not valid: there is nothing to measure.');
  const times = sideBySide({
    parse: () => JSON.parse(text),
    validate: () => validate(body),
    inspect: () => inspect('generatePatch', response),
  });
  const size = `${(text.length / 1_000).toFixed(1)} kB patch response`;
  const ratio = (time: number): number => time / times.parse;
  return [
    { name: `JSON.parse, ${size}`, value: times.parse, unit: 'µs' },
    { name: `validator, ${size}`, value: times.validate, unit: 'µs' },
    { name: 'validator : JSON.parse', value: ratio(times.validate), unit: '', goal: 0.5 },
    { name: `inspect(), ${size}`, value: times.inspect, unit: 'µs' },
    { name: 'inspect() : JSON.parse', value: ratio(times.inspect), unit: '', goal: 1 },
  ];
}

import { isExact } from '../../../contract-tests/engine/digits.js';
import type { Problem } from '../problem.js';
import type { SourceMap } from '../sourceMap.js';
import { listObjects } from './walk.js';

const keywords = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['const', 'default'],
];

/** Refuses numbers in a schema that the validators, which use doubles, would round. */
export function checkDigits(document: object, placeOf: SourceMap): Problem[] {
  return listObjects(document).flatMap(({ kind, pointer, value }) => {
    if (kind !== 'schema') return [];
    const listed = Array.isArray(value.enum) ? [...value.enum.keys()] : [];
    const places = [
      ...keywords.filter((keyword) => typeof value[keyword] === 'number'),
      ...listed.map((index) => `enum/${index}`),
    ];
    return places.flatMap((place) => {
      const at = `${pointer}/${place}`;
      const { digits } = placeOf(at);
      if (digits === undefined || !/^-?\d/.test(digits) || isExact(digits)) return [];
      return [
        {
          pointer: at,
          reason: `${digits} has more digits than can be compared: a double holds 15 to 17.${advice(value.format, place, digits)}`,
        },
      ];
    });
  });
}

/** Generators of documents write out the range of whole numbers of 64 bits. */
const ofFormat: Readonly<Record<string, string>> = {
  minimum: '-9223372036854775808',
  maximum: '9223372036854775807',
};

function advice(format: unknown, place: string, digits: string): string {
  if (format !== 'int64' || ofFormat[place] !== digits) return '';
  return ' The format int64 has this bound: remove it here.';
}

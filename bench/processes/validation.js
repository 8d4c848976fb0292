// Judges the document's reference answer by each library: `validation.js ROUNDS`. Prints nanoseconds.
import { readFileSync } from 'node:fs';
import { measure } from 'mitata';
import { Compile } from 'typebox/compile';
import * as v from 'valibot';
import { z } from 'zod';
import { inspect } from '../../dist/contract.js';
import { answers } from './answers.js';
import { roundsOf } from './rounds.js';
import { plainSchema, toValibot } from './schemas.js';

const rounds = Number(process.argv[2]);
const document = JSON.parse(
  readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
);
const answer = document.paths['/generate/patch'].post.responses['200'];
const schema = plainSchema(document, answer.content['application/json'].schema);
const body = answers.reference;
const text = JSON.stringify(body);
const response = { status: 200, headers: { 'content-type': 'application/json' }, body };

const typebox = Compile(schema);
const zod = z.fromJSONSchema(schema);
const valibot = toValibot(schema);
const broken = { ...body, job: { ...body.job, jobId: 7 } };

const candidates = {
  'JSON.parse': () => JSON.parse(text),
  inspect: () => inspect('generatePatch', response).violations.length === 0,
  TypeBox: () => typebox.Check(body),
  'zod 4': () => zod.safeParse(body).success,
  valibot: () => v.safeParse(valibot, body).success,
};
// A validator that accepts everything or nothing is not worth measuring.
const verdicts = {
  inspect: inspect('generatePatch', { ...response, body: broken }).violations.length === 0,
  TypeBox: typebox.Check(broken),
  'zod 4': zod.safeParse(broken).success,
  valibot: v.safeParse(valibot, broken).success,
};
for (const [name, takesBroken] of Object.entries(verdicts)) {
  if (takesBroken || candidates[name]() !== true) throw new Error(`${name} judges wrongly.`);
}

const times = await roundsOf(candidates, rounds, async (judge) => {
  const { p50 } = await measure(judge, { min_cpu_time: 20e6, batch_samples: 256 });
  return p50 / 1000;
});
console.log(JSON.stringify(times));

import { createRequire } from 'node:module';

// Prism divides in doubles, in which 4.35 is not a multiple of 0.01. It makes its validators when it is loaded: this
// comes before. It is JavaScript, because Prism is loaded before what reads TypeScript.
const { default: keyword } = createRequire(import.meta.url)(
  'ajv/dist/vocabularies/validation/multipleOf.js',
);
const { code } = keyword;
keyword.code = (context) => {
  context.it.opts.multipleOfPrecision ??= 4;
  code(context);
};

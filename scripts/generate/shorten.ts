import { editedCode } from './literals.js';

/**
 * Rewrites code that ajv compiled: statements that it repeats in hundreds of places become calls of helpers
 * (`src/contract/compile/tell.ts`). The results of the validators stay the same. Code that does not match the
 * patterns is not changed.
 */
export function shortened(code: string): string {
  return editedCode(editedCode(code, 'all', withoutUnused), 'suspicious', (text) =>
    text
      .split(/(?=function validate\d+\()/)
      .map((part) => (part.startsWith('function validate') ? shortenedFunction(part) : part))
      .join(''),
  );
}

/** Removes what validators tell each other about the surroundings of a value, unless one of them reads it. */
function withoutUnused(code: string): string {
  const without = code
    .replace(
      /\{(instancePath="[^"]*"), parentData, parentDataProperty, rootData=data\}=\{\}/g,
      '{$1}={}',
    )
    .replace(/,parentData(?::[^,{}]+)?,parentDataProperty(?::[^,{}]+)?,rootData\}/g, '}');
  return /(?<![.\w$])(?:parentData|parentDataProperty|rootData)\b/.test(without) ? code : without;
}

function shortenedFunction(code: string): string {
  let text = code;
  for (const [pattern, replacement] of rules) {
    for (let before = ''; before !== text; ) {
      before = text;
      text = text.replace(pattern, replacement);
    }
  }
  return editedCode(text, 'all', withoutCounts);
}

/** Removes the number of errors, unless branches compare it before and after. */
function withoutCounts(code: string): string {
  const plain = code
    .replaceAll('let errors = 0;', '')
    .replaceAll('errors++;', '')
    .replaceAll(COUNT, '')
    .replaceAll('errors = vErrors.length;', '')
    .replaceAll('return errors === 0;', 'return vErrors === null;');
  return /(?<![.\w$])_?err(?:or)?s\d*\b/.test(plain) ? code : plain;
}

const COUNT = 'errors=helpers.count(vErrors);';

/** An expression of one value. */
const VALUE = String.raw`[\w.]+(?:\[\w+\])?`;

/** An expression of a place in a body. */
const PATH = String.raw`instancePath(?:\s?\+\s?(?:"[^"]*"|\w+))*`;

/** A place in the document. */
const AT = '"[^"]*"';

/** The statement that reports one deviation. */
const told = (path: string, at: string, keyword: string, params: string): string =>
  String.raw`vErrors = helpers\.fail\(vErrors, ${path}, ${at}, "${keyword}", ${params}\);errors\+\+;`;

/** The test for the wrong type, if it is one expression. */
const isNot = (of: string): string =>
  String.raw`(?:typeof ${of} !== "(?:string|boolean)"|!\(\(typeof ${of} == "number"\) && \(isFinite\(${of}\)\)\))`;

type Rule = readonly [pattern: RegExp, replacement: string];

/** @param condition - when the helper is called, if it is not called for every body */
function rule(pattern: string, call: string, condition?: string): Rule {
  const statement = `vErrors=helpers.${call};${COUNT}`;
  return [
    new RegExp(pattern, 'g'),
    condition === undefined ? statement : `if(${condition}){${statement}}`,
  ];
}

/** The call of a referenced validator, and its errors. */
const referred = (options: string, path: string): Rule =>
  rule(
    String.raw`if\(!\((validate\d+)\((${VALUE}), \{${options}\}\)\)\)\{if \(vErrors === null\) vErrors = \1\.errors; else for \(const error of \1\.errors\) vErrors\.push\(error\);errors = vErrors\.length;\}`,
    `part(vErrors,$1,$2,${path})`,
  );

const inProperty = String.raw`instancePath\+"\/\1"`;

const rules: readonly Rule[] = [
  referred('instancePath', 'instancePath'),
  referred(`instancePath:(${PATH})`, '$3'),
  rule(
    String.raw`if\((${VALUE}\.(\w+) === undefined)\)\{${told(`(${PATH})`, `(${AT})`, 'required', String.raw`\{missingProperty: "\2"\}`)}\}`,
    'need(vErrors,$3,$4,"$2")',
    '$1',
  ),
  ...(['string', 'boolean', 'number'] as const).flatMap((type) => {
    const params = String.raw`\{type: "${type}"\}`;
    const place = String.raw`"([^"]*)\/properties\/\1"`;
    const isWrong =
      type === 'number'
        ? 'data.$1 !== undefined && !(typeof data.$1 == "number" && isFinite(data.$1))'
        : `data.$1 !== undefined && typeof data.$1 !== "${type}"`;
    return [
      rule(
        String.raw`if\(data\.(\w+) !== undefined\)\{let (data\d+) = data\.\1;if\(\2 === null\)\{${told(inProperty, place, 'optional', String.raw`\{\}`)}\}else \{if\(${isNot(String.raw`\2`)}\)\{${told(inProperty, String.raw`"\3\/properties\/\1"`, 'type', params)}\}\}\}`,
        `may(vErrors,data.$1,instancePath,"$3","$1","${type}")`,
        isWrong,
      ),
      rule(
        String.raw`if\(data\.(\w+) !== undefined\)\{(?:let (data\d+) = data\.\1;)?if\(${isNot(String.raw`(?:data\.\1|\2)`)}\)\{${told(inProperty, place, 'type', params)}\}\}`,
        `must(vErrors,instancePath,"$3","$1","${type}")`,
        isWrong,
      ),
    ];
  }),
  rule(
    String.raw`if\(data\.(\w+) !== undefined\)\{let (data\d+) = data\.\1;if\(\2 === null\)\{${told(inProperty, String.raw`"([^"]*)\/properties\/\1"`, 'optional', String.raw`\{\}`)}\}else \{vErrors=helpers\.part\(vErrors,(validate\d+),\2,${inProperty}\);errors=helpers\.count\(vErrors\);\}\}`,
    'mayPart(vErrors,data.$1,instancePath,"$3","$1",$4)',
  ),
  rule(
    String.raw`if\(data\.(\w+) !== undefined\)\{vErrors=helpers\.part\(vErrors,(validate\d+),data\.\1,${inProperty}\);errors=helpers\.count\(vErrors\);\}`,
    'mustPart(vErrors,data.$1,instancePath,"$1",$2)',
  ),
  rule(
    String.raw`if\(typeof (${VALUE}) !== "string"\)\{${told(`(${PATH})`, `(${AT})`, 'type', String.raw`\{type: "string"\}`)}\}if\(!\((func\d+)\(\1, (schema[^(){}]*)\)\)\)\{${told(String.raw`\2`, String.raw`\3`, 'x-open-enum', String.raw`\{knownValues: \5\}`)}\}`,
    'open(vErrors,$1,$2,$3,$5)',
    'typeof $1 !== "string" || !$4($1, $5)',
  ),
  rule(
    String.raw`if\(typeof (${VALUE}) === "string"\)\{if\(!\((formats\d+)\(\1\)\)\)\{${told(`(${PATH})`, `(${AT})`, 'format', String.raw`\{format: ("[\w-]+")\}`)}\}\}else \{${told(String.raw`\3`, String.raw`\4`, 'type', String.raw`\{type: "string"\}`)}\}`,
    'text(vErrors,$1,$3,$4,$5)',
    'typeof $1 !== "string" || !$2($1)',
  ),
  rule(told(`(${PATH})`, `(${AT})`, 'optional', String.raw`\{\}`), 'no(vErrors,$1,$2)'),
  rule(
    told(`(${PATH})`, `(${AT})`, 'type', String.raw`\{type: ("\w+")\}`),
    'wrong(vErrors,$1,$2,$3)',
  ),
];

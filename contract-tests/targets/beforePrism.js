import { createRequire, Module } from 'node:module';

// What Prism finds when it is loaded: this comes before. It is JavaScript, because Prism is loaded before what reads
// TypeScript.
const require = createRequire(import.meta.url);

// Prism divides in doubles, in which 4.35 is not a multiple of 0.01.
const { default: keyword } = require('ajv/dist/vocabularies/validation/multipleOf.js');
const { code } = keyword;
keyword.code = (context) => {
  context.it.opts.multipleOfPrecision ??= 4;
  code(context);
};

// Most of the files that it would load are random words in sixty languages, and what reads other documents.
const ofPrism = createRequire(require.resolve('@stoplight/prism-http'));
for (const name of ['@faker-js/faker', '@stoplight/http-spec/postman/operation']) {
  const unused = new Module(ofPrism.resolve(name));
  require.cache[unused.id] = Object.assign(unused, { loaded: true });
}

// For each request, it compares the path with that of every operation, and compiles a function of its template.
const router = ofPrism('./router/index.js');
const findRoute = router.default;
const routers = new WeakMap();
router.default = ({ resources, input }) => {
  const routes = once(routers, resources, () => new Map());
  const { method, url } = input;
  const key = [method, url.path, url.baseUrl].join(' ');
  return once(routes, key, () => findRoute({ resources, input }));
};
const { URI } = ofPrism('uri-template-lite');
const { Template } = URI;
const templates = new Map();
URI.Template = new Proxy(Template, {
  construct: (_Template, [template]) => once(templates, template, () => new Template(template)),
});

// It reads the fields of a deepObject by lower-case names, and none behind a reference.
const validators = ofPrism('./validator/validators');
const { validateQuery } = validators;
let sent;
validators.validateQuery = (query, ...others) => {
  sent = query;
  return validateQuery(query, ...others);
};
ofPrism('./validator/deserializers').query.deepObject = (name, _lowered, schema) => {
  const fields = Object.entries(sent).flatMap(([key, value]) => {
    const [, owner, field] = /^(.*)\[([^[\]]*)\]$/s.exec(key) ?? [];
    if (owner?.toLowerCase() !== name) return [];
    const isList = schema?.properties?.[field]?.type?.includes('array');
    return [[field, isList ? String(value).split(',') : value]];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
};

function once(values, key, make) {
  if (!values.has(key)) values.set(key, make());
  return values.get(key);
}

import { isObject, listResponses, resolve, resolveSchema } from './document.js';
import { mediaTypeOf } from './headers.js';
import { toPointer } from './pointer.js';

/** One of the media types in which a document has a response. */
export interface Form {
  /** In lower case and without parameters; a range such as `application/*` is possible. */
  readonly type: string;
  /** Its parameters, with names in lower case, but for `charset`. */
  readonly parameters: readonly string[];
  /** JSON Pointer of its schema, if it has one. */
  readonly schema: string | undefined;
}

/** The media types of the response at a pointer. */
export function formsAt(document: unknown, at: string): Form[] {
  const { pointer, value } = resolve(document, at);
  const content = isObject(value) && isObject(value.content) ? value.content : {};
  return Object.keys(content).map((key) => {
    const media = resolve(document, pointer + toPointer('content', key));
    const schema = resolveSchema(document, `${media.pointer}/schema`);
    // A reference that leads nowhere is a schema too: one by which nothing can be judged.
    const isStated = isObject(media.value) && media.value.schema !== undefined;
    const [type, parameters] = [mediaTypeOf(key), parametersOf(key)];
    return { type, parameters, schema: isStated ? schema.pointer : undefined };
  });
}

/** The schemas of every response in JSON of any media type. */
export function listJsonForms(document: unknown): string[] {
  return listResponses(document).flatMap(({ at }) =>
    formsAt(document, at).flatMap(({ schema }) => schema ?? []),
  );
}

/**
 * The form of an answer: its media type itself, or else the narrowest range that contains it. Of several with that
 * type, it is the one with the most parameters of which the answer has each; otherwise the first.
 */
export function formFor(forms: readonly Form[], contentType: string): Form | undefined {
  const type = mediaTypeOf(contentType);
  const given = new Set(parametersOf(contentType));
  const ranges = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const range of ranges) {
    const [best] = forms
      .filter((each) => each.type === range)
      .sort((one, other) => fitOf(other) - fitOf(one));
    if (best !== undefined) return best;
  }
  return undefined;

  function fitOf({ parameters }: Form): number {
    return parameters.every((each) => given.has(each)) ? parameters.length : -1;
  }
}

/** The parameters of a media type, with names in lower case, but for `charset`. */
export function parametersOf(text: string): string[] {
  const all = text.matchAll(/;\s*([^=;,\s"]+)=("(?:[^"\\]|\\.)*"|[^;,\s"]*)/g);
  return [...all].flatMap(([, name = '', value = '']) => {
    const plain = value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/gs, '$1') : value;
    return name.toLowerCase() === 'charset' ? [] : [`${name.toLowerCase()}=${plain}`];
  });
}

/** Whether a media type is JSON: `application/json`, or one that ends in `+json`. */
export function isJsonType(contentType: string): boolean {
  return /^(?:application\/json|[^/]+\/[^/]+\+json)$/.test(mediaTypeOf(contentType));
}

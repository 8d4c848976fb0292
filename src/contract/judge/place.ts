import type { ValidationError } from '../../../generated/validators.js';
import { toPointer } from '../pointer.js';

/**
 * Where a value is, and where the document describes it, with the list of deviations. Most places have none:
 * pointers are written when one is found.
 */
export class Place {
  readonly errors: ValidationError[];
  #path: string | undefined;
  #at: string | undefined;
  #parent: Place | undefined;
  #name: string | number = '';
  #keyword = '';

  constructor(errors: ValidationError[], path?: string, at?: string) {
    this.errors = errors;
    this.#path = path;
    this.#at = at;
  }

  /**
   * The place of an item or a field.
   *
   * @param keyword - the keyword with its rule
   */
  inside(name: string | number, keyword: 'items' | 'properties' | 'additionalProperties'): Place {
    const place = new Place(this.errors);
    place.#parent = this;
    place.#name = name;
    place.#keyword = keyword;
    return place;
  }

  /** JSON Pointer to the value. */
  get path(): string {
    this.#path ??= (this.#parent?.path ?? '') + this.#step();
    return this.#path;
  }

  /** `#` and a JSON Pointer into the document, with names as in the fragment of a URI. */
  get at(): string {
    if (this.#at === undefined) {
      const keyword = `${this.#parent?.at}/${this.#keyword}`;
      const isNamed = this.#keyword === 'properties';
      this.#at = isNamed ? `${keyword}/${encodeURIComponent(this.#step().slice(1))}` : keyword;
    }
    return this.#at;
  }

  set at(place: string) {
    this.#at = place;
  }

  #step(): string {
    return toPointer(String(this.#name));
  }

  /** Adds a deviation; `message` is for keywords that findings have no sentence for. */
  fail(keyword: string, params: ValidationError['params'], message?: string): void {
    const { path: instancePath, at } = this;
    const error = { instancePath, schemaPath: `${at}/${keyword}`, keyword, params };
    this.errors.push(message === undefined ? error : { ...error, message });
  }
}

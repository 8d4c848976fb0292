import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { createRedactor } from '../redactor.js';
import { CostLimitError, NotFoundError } from './index.js';
import { redactError } from './redactError.js';

const redact = createRedactor(() => ['secret-0002']);
const SECRETS = /secret-0002|X-Amz-Signature=abc|iVBORw0KGgo/;
const told =
  'secret-0002 https://x.example/a?X-Amz-Signature=abc data:image/png;base64,iVBORw0KGgo';

function failing(further: object = {}): CostLimitError {
  const error = new CostLimitError('no', {}, { estimatedCost: '2', maxCreativeUnits: '1' });
  return Object.assign(error, further);
}

/** A foreign error with secrets in every place. */
function foreign(further: object = {}): Error {
  return Object.assign(new RangeError(told, { cause: new Error(told) }), {
    socket: told,
    ...further,
  });
}

describe('redactError', () => {
  it.each<[string, object]>([
    ['its cause', { cause: foreign() }],
    ['the errors of its cause', { cause: new AggregateError([foreign()], told) }],
    ['its errors', { errors: [foreign(), [foreign()]] }],
    ['what it suppressed', { error: foreign(), suppressed: foreign({ suppressed: foreign() }) }],
    ['an object', { results: { a: foreign(), b: { c: foreign() } } }],
    ['a text', { note: told }],
    ['one of ours', { errors: [failing({ cause: foreign(), note: told })] }],
    ['an object that holds itself', { loop: circle() }],
    ['an error that holds itself', { loop: selfish() }],
    ['an error behind a name that is hidden', hidden('errors', [foreign()])],
    ['an error under a symbol', { [Symbol.for('errors')]: [foreign()] }],
  ])('removes secrets from %s', (_, further) => {
    const error = Object.defineProperties(failing(), Object.getOwnPropertyDescriptors(further));
    expect(redactError(error, redact)).toBe(error);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(SECRETS);
    expect(JSON.stringify(error.toJSON(), withoutCircles())).not.toMatch(SECRETS);
  });

  it('keeps errors of ours as they are, in every place', () => {
    const inner = new NotFoundError(`gone ${told}`, { status: 404 });
    const error = failing({ errors: [inner], last: inner, cause: inner });
    redactError(error, redact);
    expect(error).toMatchObject({ errors: [inner], last: inner, cause: inner });
    expect(inner).toMatchObject({ kind: 'not-found', status: 404 });
    expect(inner.message).toMatch(/^gone \[redacted\]/);
    expect(inner.stack).not.toMatch(SECRETS);
  });

  it('reads no stack of an error without secrets, which source maps make slow', () => {
    const error = failing();
    const prepared = vi.spyOn(Error, 'prepareStackTrace');
    try {
      redactError(error, redact);
      expect(prepared).not.toHaveBeenCalled();
      expect(error.stack).toContain('no');
      expect(prepared).toHaveBeenCalled();
    } finally {
      prepared.mockRestore();
    }
  });

  it('keeps what a foreign error says', () => {
    const error = failing({ errors: [Object.assign(foreign(), { code: 'ECONNRESET' })] });
    redactError(error, redact);
    expect(error).toMatchObject({
      errors: [
        { name: 'RangeError', code: 'ECONNRESET', message: expect.stringMatching(/^\[red/) },
      ],
    });
  });

  it('ends for circles, deep chains, getters that throw and frozen errors', () => {
    const first = failing();
    const second = failing({ cause: first, errors: [first] });
    Object.assign(first, { cause: second });
    const deepest = failing({ note: told });
    // Not constructed, because that would take seconds.
    let chain = deepest;
    for (let depth = 0; depth < 20_000; depth++) {
      chain = Object.assign(Object.create(CostLimitError.prototype), { message: '', cause: chain });
    }
    const thrower = {
      enumerable: true,
      configurable: true,
      get: () => {
        throw new Error(told);
      },
    };
    const error = failing({ first, chain, frozen: Object.freeze(failing({ note: 'x' })) });
    Object.defineProperty(error, 'trap', thrower);
    Object.defineProperty(error, 'nested', {
      value: Object.defineProperty({}, 'trap', thrower),
      enumerable: true,
      writable: true,
      configurable: true,
    });
    // Fast, because the chain is long.
    const simple = (text: string) => text.replaceAll('secret-0002', '[redacted]');
    expect(redactError(error, simple)).toBe(error);
    expect(error).toMatchObject({ trap: '[unreadable]', nested: { trap: '[unreadable]' } });
    expect(deepest).toMatchObject({ note: expect.stringMatching(/^\[redacted\]/) });
  });
});

function circle(): object {
  const value: { self?: object; error: Error } = { error: foreign() };
  value.self = value;
  return value;
}

function selfish(): Error {
  const error = foreign();
  return Object.assign(error, { cause: error, errors: [error] });
}

function hidden(name: string, value: unknown): object {
  return Object.defineProperty({}, name, { value, configurable: true, writable: true });
}

function withoutCircles() {
  const seen = new Set<unknown>();
  return (_: string, value: unknown) => {
    if (typeof value === 'object' && seen.has(value)) return '…';
    seen.add(value);
    return value;
  };
}

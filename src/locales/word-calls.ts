/** A call of a function of the catalogue. */
export interface WordCall {
  /** The names that lead to the function: `about.reviewed`. */
  path: string;
  args: readonly unknown[];
  /** What it returned. */
  text: string;
}

/** Collects the calls of a catalogue’s functions. Of the calls that return the same, it keeps the first. */
export interface WordCalls {
  /** The catalogue with functions whose calls are collected. */
  listenTo<T extends object>(catalogue: T): T;
  all(): Iterable<WordCall>;
}

/** Vite and Node load the catalogue as separate modules, which share only the global object. */
const KEY = Symbol.for('backgrounder.word-calls');
const store = globalThis as { [KEY]?: WordCalls };

/** From now on, the calls of the functions of every catalogue are collected. */
export function collectWordCalls(): WordCalls {
  const calls = createWordCalls();
  store[KEY] = calls;
  return calls;
}

/** The same catalogue; if calls are collected, those of its functions are. */
export const observed = <T extends object>(catalogue: T): T => store[KEY]?.listenTo(catalogue) ?? catalogue;

export function createWordCalls(): WordCalls {
  const calls = new Map<string, Map<string, readonly unknown[]>>();
  const known = new WeakMap<object, object>();
  return {
    listenTo: <T extends object>(catalogue: T) => {
      const copy = known.get(catalogue) ?? wrap(catalogue, '', calls);
      known.set(catalogue, copy as object);
      return copy as T;
    },
    *all() {
      for (const [path, texts] of calls) for (const [text, args] of texts) yield { path, args, text };
    },
  };
}

function wrap(value: unknown, path: string, calls: Map<string, Map<string, readonly unknown[]>>): unknown {
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wrap(inner, path ? `${path}.${name}` : name, calls)]));
  if (typeof value !== 'function') return value;
  const texts = calls.get(path) ?? new Map<string, readonly unknown[]>();
  calls.set(path, texts);
  return (...args: unknown[]): unknown => {
    const result: unknown = (value as (...args: unknown[]) => unknown)(...args);
    if (typeof result === 'string' && !texts.has(result)) texts.set(result, args);
    return result;
  };
}

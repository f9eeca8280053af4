import { readText, type WrittenText } from './read-text.ts';
import { listTokens, type Token } from './tokens.ts';

/** A value as a module writes it. Offsets count from 0, the end excluded. */
export type Literal = { start: number } & (
  | ({ kind: 'text' } & WrittenText)
  | { kind: 'object'; fields: Map<string, Field>; spread: Literal[] }
  | { kind: 'list'; items: { literal: Literal; isSpread: boolean }[] }
  /** A name, or anything else that only running the module tells. */
  | { kind: 'other'; name: string | undefined }
);

interface Field {
  /** The offset of its key. */
  start: number;
  literal: Literal;
}

/** What a module writes: its default export, its constants by name, and all of its texts. */
export interface ModuleLiterals {
  main: Literal | undefined;
  constants: ReadonlyMap<string, Literal>;
  /** What it imports, by the names that it uses. */
  imports: ReadonlyMap<string, Link & { from: string }>;
  /** What it exports under another name than its own, or from another module. */
  exports: ReadonlyMap<string, Link>;
  texts: readonly ({ start: number } & WrittenText)[];
}

/** A name in another module, as an import or an export writes it; without `from`, in the same one. */
export interface Link {
  from?: string | undefined;
  name: string;
}

/** How deep objects and lists are read. */
const DEEPEST = 50;

/** Reads the values that a module in TypeScript writes out, without running it. It must be valid. */
export function parseLiterals(module: string): ModuleLiterals {
  const tokens = listTokens(module);
  const constants = new Map<string, Literal>();
  const imports = new Map<string, Link & { from: string }>();
  const exports = new Map<string, Link>();
  let main: Literal | undefined;
  let depth = 0;
  for (const [index, { text, kind }] of tokens.entries()) {
    if (/^[([{]$/.test(text)) depth++;
    else if (/^[)\]}]$/.test(text)) depth--;
    if (kind !== 'name' || depth > 0) continue;
    const next = tokens[index + 1];
    if (text === 'import')
      for (const { outer, inner, from } of readNames(tokens, index + 1)) if (from !== undefined) imports.set(inner, { from, name: outer });
    if (text === 'export' && next?.text === '{')
      for (const { outer, inner, from } of readNames(tokens, index + 1)) exports.set(inner, { from, name: outer });
    if (text === 'export' && next?.text === 'default') main = new Reader(tokens, index + 2).readValue();
    if ((text !== 'const' && text !== 'let') || next?.kind !== 'name') continue;
    // Between the name and its value there may be a type.
    let sign = index + 2;
    while (sign < tokens.length && !/^[=;]$/.test(tokens[sign]?.text ?? '')) sign++;
    constants.set(next.text, new Reader(tokens, sign + 1).readValue());
  }
  const texts = tokens.flatMap((token) => {
    const read = token.kind === 'text' ? readText(token) : undefined;
    return read ? [{ start: token.start, ...read }] : [];
  });
  return { main, constants, imports, exports, texts };
}

/** The names in an import or an export: before and after `as`, and the module that they are from. Types and `* as` are left out. */
function readNames(tokens: readonly Token[], from: number): { outer: string; inner: string; from: string | undefined }[] {
  const names: [outer: string, inner: string][] = [];
  let at = from;
  let isInside = false;
  for (; at < tokens.length; at++) {
    const [token, as, other] = tokens.slice(at, at + 3);
    if (!token) break;
    const { text, kind } = token;
    if (text === '{') isInside = true;
    else if (text === '}') {
      isInside = false;
      if (tokens[at + 1]?.text !== 'from') break;
    } else if (kind !== 'name' || (!isInside && text === 'from')) {
      if (text !== ',') break;
    } else if (as?.text === 'as' && other) {
      names.push([text, other.text]);
      at += 2;
    } else names.push(isInside ? [text, text] : ['default', text]);
  }
  const [end, module] = tokens.slice(at, at + 2);
  const source = end?.text === 'from' && module?.kind === 'text' ? readText(module)?.value : undefined;
  return names.map(([outer, inner]) => ({ outer, inner, from: source }));
}

class Reader {
  readonly #tokens: readonly Token[];
  #at: number;

  constructor(tokens: readonly Token[], at: number) {
    this.#tokens = tokens;
    this.#at = at;
  }

  get #next(): string {
    return this.#tokens[this.#at]?.text ?? '';
  }

  #take(text: string): boolean {
    const isThere = this.#next === text;
    if (isThere) this.#at++;
    return isThere;
  }

  /** Reads a value up to the comma or bracket behind it. */
  readValue(depth = 0): Literal {
    const literal = this.#readStart(depth);
    const from = this.#at;
    this.#skipRest();
    // A text that is joined with something else is no longer that text.
    const isComplete = this.#at === from || /^(?:as|satisfies)$/.test(this.#tokens[from]?.text ?? '');
    return isComplete ? literal : { kind: 'other', start: literal.start, name: undefined };
  }

  #readStart(depth: number): Literal {
    const token = this.#tokens[this.#at];
    const start = token?.start ?? 0;
    if (!token || depth > DEEPEST) return { kind: 'other', start, name: undefined };
    if (token.text === '{') return this.#readObject(start, depth);
    if (token.text === '[') return this.#readList(start, depth);
    if (token.kind === 'text') return this.#readText(start);
    if (token.kind === 'sign' && token.text !== '(') return { kind: 'other', start, name: undefined };
    if (token.kind === 'name') this.#at++;
    if (!this.#take('(')) return { kind: 'other', start, name: token.text };
    // A call stands for its first argument, as in defineSite({ … }); so does a value in brackets.
    const argument = this.readValue(depth + 1);
    while (this.#take(',')) this.#skipRest();
    this.#take(')');
    return argument;
  }

  #readText(start: number): Literal {
    let value = '';
    const offsets: number[] = [];
    do {
      const token = this.#tokens[this.#at];
      const read = token?.kind === 'text' ? readText(token) : undefined;
      if (!read) return { kind: 'other', start, name: undefined };
      this.#at++;
      value += read.value;
      offsets.pop();
      for (const offset of read.offsets) offsets.push(offset);
    } while (this.#take('+'));
    return { kind: 'text', start, value, offsets };
  }

  #readObject(start: number, depth: number): Literal {
    const fields = new Map<string, Field>();
    const spread: Literal[] = [];
    this.#at++;
    while (this.#at < this.#tokens.length && !this.#take('}')) {
      const key = this.#tokens[this.#at];
      if (this.#take('...')) spread.push(this.readValue(depth + 1));
      else if (key && key.kind !== 'sign') {
        this.#at++;
        const name = key.kind === 'text' ? (readText(key)?.value ?? '') : key.text;
        const literal: Literal = this.#take(':') ? this.readValue(depth + 1) : { kind: 'other', start: key.start, name };
        fields.set(name, { start: key.start, literal });
      }
      this.#skipRest();
      if (!this.#take(',') && this.#next !== '}') this.#at++;
    }
    return { kind: 'object', start, fields, spread };
  }

  #readList(start: number, depth: number): Literal {
    const items: { literal: Literal; isSpread: boolean }[] = [];
    this.#at++;
    while (this.#at < this.#tokens.length && !this.#take(']')) {
      const isSpread = this.#take('...');
      items.push({ literal: this.readValue(depth + 1), isSpread });
      if (!this.#take(',') && this.#next !== ']') this.#at++;
    }
    return { kind: 'list', start, items };
  }

  /** Goes to the comma, semicolon, closing bracket or next statement that ends a value. */
  #skipRest(): void {
    let depth = 0;
    for (; this.#at < this.#tokens.length; this.#at++) {
      if (depth === 0 && /^(?:[,;)\]}]|const|let|export|import|function)$/.test(this.#next)) return;
      if (/^[([{]$/.test(this.#next)) depth++;
      else if (/^[)\]}]$/.test(this.#next)) depth--;
    }
  }
}

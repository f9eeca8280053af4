import type { Token } from './tokens.ts';

/** A text of a module: its value, and where each character of it is written. */
export interface WrittenText {
  value: string;
  /** The offset of each UTF-16 code unit of the value in the module, and that of the closing quotation mark. */
  offsets: readonly number[];
}

/** An escape, or one character. Source: ECMAScript, 12.9.4. */
const PART = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))|[\s\S]/giu;

const SHORT: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };

/** Reads a text between quotation marks; undefined for a template with expressions. */
export function readText({ text, start }: Token): WrittenText | undefined {
  const inner = text.slice(1, -1);
  if (text.startsWith('`') && /(?<!\\)(?:\\\\)*\$\{/.test(inner)) return undefined;
  const offsets: number[] = [];
  let value = '';
  for (const { 0: part, 1: long, 2: unit, 3: byte, 4: short, index } of inner.matchAll(PART)) {
    const hex = long ?? unit ?? byte;
    const read =
      hex !== undefined
        ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff))
        : short === undefined
          ? part
          : /[\r\n\u2028\u2029]/.test(short)
            ? ''
            : (SHORT[short] ?? short);
    for (let unitOf = 0; unitOf < read.length; unitOf++) offsets.push(start + 1 + index + (part === read ? unitOf : 0));
    value += read;
  }
  return { value, offsets: [...offsets, start + text.length - 1] };
}

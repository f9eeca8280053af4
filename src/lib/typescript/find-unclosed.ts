import { listTokens } from './tokens.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The offset of the bracket in a module that is most likely not closed: one that another kind of bracket closes, or else the last one
 * that is open at its end. Undefined if there is none. Brackets in regular expressions count like others.
 */
export function findUnclosed(module: string): number | undefined {
  const open: { start: number; closing: string }[] = [];
  for (const { text, kind, start } of listTokens(module)) {
    if (kind !== 'sign') continue;
    const closing = CLOSING[text];
    if (closing !== undefined) open.push({ start, closing });
    else if (/^[)\]}]$/.test(text)) {
      const last = open.pop();
      if (last && last.closing !== text) return last.start;
    }
  }
  return open.at(-1)?.start;
}

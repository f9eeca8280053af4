/** Elements in whose text each character counts, or which no line of a page shows. */
const KEPT = /^<(?:pre|textarea|script|style|title)\b/;

const NO_BREAK_SPACE = '\u00a0';

/**
 * Makes the spaces of a page that `gap` matches, a global pattern for a single space, no-break spaces. Attributes, titles,
 * scripts and whatever readers may copy as it stands are left alone. Only the element right around a text is looked at.
 */
export const joinInText = (html: string, gap: RegExp): string =>
  html.replace(gap, (space, ...rest) => {
    const offset = rest.find((value) => typeof value === 'number') ?? 0;
    const open = html.lastIndexOf('<', offset);
    const isText = open !== -1 && html.lastIndexOf('>', offset) > open && !KEPT.test(html.slice(open, open + 10));
    return isText ? NO_BREAK_SPACE : space;
  });

/** Elements in whose text each character counts, or which no line of a page shows. */
const KEPT = /^<(?:pre|textarea|script|style|title)\b/;

/** The value of an attribute, or what is there of it. */
const VALUE = /="[^"]*(?:"|$)/g;

const NO_BREAK_SPACE = '\u00a0';

/**
 * Makes the spaces of a page that `gap` matches, a global pattern for a single space and without groups, no-break spaces. Attributes, titles,
 * scripts and whatever readers may copy as it stands are left alone. Only the element right around a text is looked at.
 */
export const joinInText = (html: string, gap: RegExp): string =>
  html.replace(gap, (space, offset: number) => {
    const open = html.lastIndexOf('<', offset);
    // A value of an attribute may have the end of a tag.
    const isText = open !== -1 && html.slice(open, offset).replace(VALUE, '').includes('>') && !KEPT.test(html.slice(open, open + 10));
    return isText ? NO_BREAK_SPACE : space;
  });

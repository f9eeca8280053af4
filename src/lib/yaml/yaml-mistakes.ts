/** A syntax error in YAML. */
export interface YamlIssue {
  /** In the text, from 0. */
  offset: number;
  reason: string;
  /** How to fix it, where that is known. */
  hint?: string | undefined;
}

/** A line with a field, and a line below it that is indented further although the field has its value. */
const OVER_INDENTED = /^( *)(?:- )?[\w-]+: +(?![>|&\s])\S.*\n(\1 +)(?=[\w-]+:(?:\s|$))/m;
/** An asterisk before an item of a list, or before a text. */
const STAR_ITEM = /^( *)\*(?= )/m;
const STAR_TEXT = /(?:: +|^ *- +)\*(?=[^\s*]+\*)/m;

/** Mistakes that the parser notices too late, or describes in its own terms: the first of them in a text. */
export function findCommonMistake(text: string, near: number): YamlIssue | undefined {
  // A mistake shows at the earliest on its own line, and at the latest below the line that the parser reports.
  const from = text.lastIndexOf('\n', near - 1) + 1;
  const lines = text.slice(from).split('\n').slice(0, 3).join('\n');
  const item = STAR_ITEM.exec(lines);
  if (item)
    return {
      offset: from + item.index + (item[1]?.length ?? 0),
      reason: 'a list item begins with a dash, not with *',
      hint: 'Write “- ” instead of “* ”.',
    };
  const star = STAR_TEXT.exec(lines);
  if (star)
    return {
      offset: from + star.index + star[0].length - 1,
      reason: 'the text begins with *, which has a meaning in YAML',
      hint: 'Put the whole text in quotation marks.',
    };
  const indented = OVER_INDENTED.exec(lines);
  if (indented)
    return {
      offset: from + indented.index + indented[0].length,
      reason: 'the line is indented further than the field above it',
      hint: 'Give it the same indentation as the fields around it.',
    };
  return undefined;
}

/** A syntax error in YAML. */
export interface YamlIssue {
  /** In the text, from 0. */
  offset: number;
  reason: string;
  /** How to fix it, where that is known. */
  hint?: string | undefined;
}

/**
 * A line with a field, and a line below it that is indented further although the field has its value. Behind a dash, the field itself
 * is two further.
 */
const OVER_INDENTED = /^( *)(?:[\w-]+: +(?![>|&\s])\S.*\n\1 +|- [\w-]+: +(?![>|&\s])\S.*\n\1 {3,})(?=[\w-]+:(?:\s|$))/m;
/** An asterisk before an item of a list, or before a text. */
const STAR_ITEM = /^( *)\*(?= )/m;
const STAR_TEXT = /(?:: +|^ *- +)\*(?=[^\s*]+\*)/m;

/** A field whose colon has no space behind it, or whose name is followed by another sign. */
const TIGHT_COLON = /^( *(?:- +)?([a-z][\w-]*):)(?=[^\s:/])/i;
/** A field with a no-break space, as word processors write it. */
const ODD_SPACE = /^ *(?:- +)?[a-z][\w-]*:(?=[^\S \t\r\n])/i;
const OTHER_SIGN = /^( *(?:- +)?([a-z][\w-]*)) *[;=]/i;
/** A name alone on its line, with a field or an item below it that is indented further. */
const BARE_NAME = /^( *)((?:- +)?)([a-z][\w-]*)[ \t]*\r?\n\1 +(?:[\w-]+:|-)(?:\s|$)/i;
/** The end of a field whose text stands below it. */
const TEXT_BELOW = /^( *)(?:- +)?[\w-]+: *[|>][-+\d]*[ \t]*\r?\n$/m;

/** A field without its colon, or without the space behind it, at the beginning of some lines. */
function findColonMistake(lines: string): YamlIssue | undefined {
  const tight = TIGHT_COLON.exec(lines);
  if (tight)
    return { offset: tight[0].length, reason: 'there is no space behind the colon', hint: `Write “${tight[2]}: ” and then the value.` };
  const odd = ODD_SPACE.exec(lines);
  if (odd)
    return {
      offset: odd[0].length,
      reason: 'the space behind the colon is not an ordinary one',
      hint: 'Type it again with the space bar.',
    };
  const other = OTHER_SIGN.exec(lines);
  if (other) return { offset: other[1]?.length ?? 0, reason: 'a line lacks its colon', hint: `Write “${other[2]}: ” and then the value.` };
  const bare = BARE_NAME.exec(lines);
  if (!bare) return undefined;
  const [, indent = '', dash = '', name = ''] = bare;
  return { offset: indent.length + dash.length, reason: 'a line lacks its colon', hint: `Write “${name}:”.` };
}

/** Whether the line at an offset is the text of the field above it, without its indentation. */
function isTextBelow(text: string, from: number): boolean {
  const above = TEXT_BELOW.exec(text.slice(text.lastIndexOf('\n', from - 2) + 1, from));
  const indent = /^ */.exec(text.slice(from))?.[0].length ?? 0;
  return above !== null && indent <= (above[1]?.length ?? 0);
}

/** Mistakes that the parser notices too late, or describes in its own terms: the first of them in a text. */
export function findCommonMistake(text: string, near: number): YamlIssue | undefined {
  const conflict = /^(?:<{7} .*|={7}|>{7} .*)$/m.exec(text);
  if (conflict)
    return {
      offset: conflict.index,
      reason: 'Git has marked two versions here that it could not merge',
      hint: 'Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    };
  // A mistake shows at the earliest on its own line, and at the latest below the line that the parser reports.
  const from = text.lastIndexOf('\n', near - 1) + 1;
  const lines = text.slice(from).split('\n').slice(0, 3).join('\n');
  const colon = findColonMistake(lines);
  if (colon) return { ...colon, offset: from + colon.offset };
  if (from > 0 && isTextBelow(text, from))
    return {
      offset: from,
      reason: 'the text is not indented below the field it belongs to',
      hint: 'Indent each line of it further than the line with the field’s name.',
    };
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

/** What may follow the end of a text: the end of its list, another field or item, or nothing. */
const BEHIND_TEXT = String.raw`(?=[ \t]*(?:[,\]}]+[ \t]*)?\r?(?:\n *(?:-(?: |$)|[\w-]+:(?:\s|$)|[\]}])|\n?$))`;
/** What a curly quotation mark that closes a straight one ends: the text, or, in a list, the first item, if no other mark opens before it. */
const CURLY_ENDS: Readonly<Record<string, readonly RegExp[]>> = {
  '"': [new RegExp(`[“”„»«]${BEHIND_TEXT}`), /^[^“„«»]*?[“”](?=[,\]}])/],
  "'": [new RegExp(`[‘’‚›‹]${BEHIND_TEXT}`), /^[^‘‚’›‹]*’(?=[,\]}])/],
};

/** The offset of such a mark in the text behind a straight one; undefined if there is none. */
function findCurlyEnd(mark: string, behind: string): number | undefined {
  const ends = (CURLY_ENDS[mark] ?? []).flatMap((pattern) => {
    const found = pattern.exec(behind);
    return found ? [found.index + found[0].length - 1] : [];
  });
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

const WORDS_BEHIND_TEXT =
  'Inside a text, write curly quotation marks. If the text begins with a quotation, put all of it in straight single quotation marks.';

/** What is wrong with a quotation or bracket that the parser does not see closed, or behind which it finds more than it expects. */
export function explainOpening(text: string, { start, end }: { start: number; end: number }): YamlIssue {
  const mark = text.charAt(start);
  const isQuote = mark === '"' || mark === "'";
  const isClosed = end - start > 1 && !text.slice(start, end).includes('\n') && text.charAt(end - 1) === (CLOSING[mark] ?? mark);
  if (isClosed) {
    const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0].trim() ?? '';
    if (rest === ',') return { offset: end, reason: 'there is a comma behind the value', hint: 'Remove the comma.' };
    if (!isQuote)
      return {
        offset: end,
        reason: 'there is more behind the closing bracket',
        hint: 'Write one list in one pair of brackets, as in [p1, p2]. Put a text with brackets in quotation marks.',
      };
    if (mark === "'" && /^\p{L}/u.test(rest))
      return {
        offset: end - 1,
        reason: 'the apostrophe ends the text, because the text begins with the same mark',
        hint: 'Write a curly apostrophe: ’.',
      };
    return { offset: end - 1, reason: 'the quotation mark ends the text, and more words follow', hint: WORDS_BEHIND_TEXT };
  }
  if (!isQuote)
    return {
      offset: start,
      reason: 'the bracket that opens here is not closed',
      hint: `Close it with ${CLOSING[mark]} behind its last item.`,
    };
  const behind = text.slice(start + 1);
  const curly = findCurlyEnd(mark, behind);
  return curly !== undefined && !behind.slice(0, curly).includes(mark)
    ? {
        offset: start + 1 + curly,
        reason: 'a curly quotation mark does not close a straight one',
        hint: `Write ${mark} in place of ${behind.charAt(curly)}.`,
      }
    : { offset: start, reason: 'the quotation mark that opens here is not closed', hint: `Write ${mark} at the end of the text, too.` };
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

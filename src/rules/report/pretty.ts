import { cleanLine } from '#lib/text/terminal-text.ts';
import type { Message } from '#dossier/message.ts';
import { groupAlike } from './group-alike.ts';
import { countFindings, whereExplained, type Reporter } from './report.ts';

/** How much of a line a frame shows. */
const WIDTH = 100;
/** More findings that are alike than this are printed as one. */
const MOST_ALIKE = 3;

/** For people at a terminal: place, severity and rule; the reason; the lines it is about; the hint; the page of the rule. */
export const reportPretty: Reporter = ({ messages, texts }) => {
  const lines = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? texts.get(file)?.split(/\r?\n/) ?? [];
    lines.set(file, known);
    return known;
  };
  const printed = groupAlike(messages).flatMap((alike) => {
    const print = (message: Message) => printMessage(message, linesOf(message.place.file));
    const [first, ...others] = alike;
    if (first === undefined || alike.length <= MOST_ALIKE) return alike.map(print);
    return [`${print(first)}\n  … and ${others.length} more like it, on lines ${others.map(({ place }) => place.line).join(', ')}.`];
  });
  return [...printed, countFindings(messages)].join('\n\n');
};

function printMessage({ place, severity, ruleId, reason, hint }: Message, lines: readonly string[]): string {
  return [
    `${cleanLine(place.file)}:${place.line}:${place.column}  ${severity}  ${ruleId}`,
    `  ${cleanLine(reason.replace(/\s+/g, ' '))}`,
    ...printFrame(place, lines),
    ...(hint ? [`  ${cleanLine(hint)}`] : []),
    `  ${whereExplained(ruleId)}`,
  ].join('\n');
}

/** The line before the place and the line itself, cut to a window around the column, with a marker below. */
function printFrame({ line, column, length = 1 }: Message['place'], lines: readonly string[]): string[] {
  const text = lines[line - 1];
  if (!text?.trim()) return [];
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 3, text.length - WIDTH));
  const start = from > 0 ? Math.floor(from) : 0;
  // A tab counts as one column, so it is shown as one.
  const cut = (whole: string) =>
    cleanLine(
      `${start > 0 ? '…' : ''}${whole.slice(start, start + WIDTH)}${whole.length > start + WIDTH ? '…' : ''}`.replaceAll('\t', ' '),
    );
  const gutter = String(line).length;
  const before = lines[line - 2];
  const offset = column - 1 - start;
  const marks = Math.max(1, Math.min(length, text.length - column + 1, WIDTH - offset));
  return [
    ...(before?.trim() && start === 0 ? [`    ${String(line - 1).padStart(gutter)} | ${cut(before)}`] : []),
    `  > ${line} | ${cut(text)}`,
    `    ${' '.repeat(gutter)} | ${' '.repeat(offset + (start > 0 ? 1 : 0))}${'^'.repeat(marks)}`,
  ];
}

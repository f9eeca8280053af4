import { estimateWidth } from '#lib/drawing/text-width.ts';
import { cutText } from '#lib/text/cut-text.ts';
import { CARD_SIZE, type Card } from './card.ts';

/** An element of a drawing, in the form of Takumi: a box with others in it, or a text. Sizes are in pixels. */
export type CardNode =
  | { type: 'container'; style: Readonly<Record<string, string | number>>; children: CardNode[] }
  | { type: 'text'; style: Readonly<Record<string, string | number>>; text: string };

/** What all cards of a site share. */
export interface CardFrame {
  /** The name of the site. */
  title: string;
  /** Its address, as readers type it. */
  address: string;
  /** The families of the two fonts, as in CSS. */
  serif: string;
  sans: string;
}

/** The light colours of the site; a test compares them with the style sheets. */
export const CARD_COLOURS = {
  paper: '#fcfbf8',
  ink: '#1c1a17',
  'ink-soft': '#57524a',
  rule: '#d8d3c8',
  'rule-strong': '#8d8678',
  accent: '#8a2b1d',
};

const SIDE = 76;
/** The room for texts, within the double rule of what came later. */
const TEXT_WIDTH = CARD_SIZE.width - 2 * SIDE;

/** The height for the title and the text below it. */
const TEXT_HEIGHT = 385;

/** The sizes of titles, and the most lines at each. */
const TITLE_SIZES = [
  { size: 84, lines: 2 },
  { size: 68, lines: 3 },
  { size: 54, lines: 4 },
  { size: 46, lines: 5 },
  { size: 38, lines: 6 },
] as const;
const TITLE_LEADING = 1.15;
const TEXT_SIZE = 34;
const TEXT_LEADING = 1.35;
const TEXT_GAP = 22;
/** The characters in a line of text; more fit in most. */
const TEXT_CHARACTERS = 62;
/** A title is a little wider than the estimate, which is for a lighter font, and its lines have about the same length. */
const TITLE_WIDTH = TEXT_WIDTH * 0.92;

/** Lays out a card. A title that is too long at the smallest size, and a text that is too long, end with an ellipsis. */
export function layOutCard(card: Card, { title, address, serif, sans }: CardFrame): CardNode {
  const { ink, paper, rule, accent, 'ink-soft': soft } = CARD_COLOURS;
  const { size, lines } = TITLE_SIZES.find((one) => countLines(card.title, one.size) <= one.lines) ?? TITLE_SIZES[4];
  const titleHeight = Math.min(countLines(card.title, size), lines) * size * TITLE_LEADING;
  const textLines = Math.min(4, Math.floor((TEXT_HEIGHT - titleHeight - TEXT_GAP) / (TEXT_SIZE * TEXT_LEADING)));
  const label = text(card.label, { ...clamp(1), fontFamily: sans, fontSize: 30, fontWeight: 600, color: accent });
  const heading = text(card.title, {
    ...clamp(lines),
    fontFamily: serif,
    fontSize: size,
    fontWeight: card.isQuotation ? 400 : 600,
    lineHeight: TITLE_LEADING,
    marginTop: 16,
    textWrap: 'balance',
  });
  const below = text(cutText(card.text, textLines * TEXT_CHARACTERS), {
    ...clamp(textLines),
    fontFamily: serif,
    fontSize: TEXT_SIZE,
    lineHeight: TEXT_LEADING,
    marginTop: TEXT_GAP,
    color: soft,
  });
  const footer = { fontFamily: sans, fontSize: 28, ...clamp(1) };
  return box({ width: CARD_SIZE.width, height: CARD_SIZE.height, padding: `60px ${SIDE}px 46px`, backgroundColor: paper, color: ink }, [
    ...(card.isLater ? [laterRule(24), laterRule(34)] : []),
    box({ flexGrow: 1, flexShrink: 1, minHeight: 0, overflow: 'hidden' }, [label, heading, ...(card.text === '' ? [] : [below])]),
    box({ flexDirection: 'row', justifyContent: 'space-between', borderTop: `2px solid ${rule}`, paddingTop: 20, columnGap: 40 }, [
      text(title, { ...footer, fontWeight: 600 }),
      text(address, { ...footer, color: soft }),
    ]),
  ]);
}

/** One of the two lines that mark what came after the article, on all pages. */
const laterRule = (left: number): CardNode =>
  box({ position: 'absolute', left, top: 0, width: 4, height: CARD_SIZE.height, backgroundColor: CARD_COLOURS['rule-strong'] }, []);

const box = (style: Readonly<Record<string, string | number>>, children: CardNode[]): CardNode => ({
  type: 'container',
  style: { display: 'flex', flexDirection: 'column', ...style },
  children,
});

const text = (content: string, style: Readonly<Record<string, string | number>>): CardNode => ({ type: 'text', style, text: content });

const clamp = (lines: number) => ({ lineClamp: lines, textOverflow: 'ellipsis', overflowWrap: 'anywhere' });

/** How many lines a title takes at a size; a word that is wider than a line is broken. */
function countLines(title: string, size: number): number {
  let [lines, used] = [1, 0];
  for (const word of title.split(/\s+/)) {
    const width = estimateWidth(word) * size;
    const space = used === 0 ? 0 : estimateWidth(' ') * size;
    if (used + space + width <= TITLE_WIDTH) used += space + width;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor(width / TITLE_WIDTH);
      used = width % TITLE_WIDTH;
    }
  }
  return lines;
}

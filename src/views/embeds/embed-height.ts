import { estimateWidth } from '#lib/drawing/text-width.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { MOST_SOURCES, type Embed, type EmbedMap, type EmbedSource, type LineStyle } from './embed.ts';

/** The widths of a frame, in pixels, from that of a small phone to that of a wide column. */
const FRAME_WIDTHS = [320, 360, 400, 480, 560, 631, 632, 700] as const;

/** From this width of the frame, the map is the whole one. As in `EmbedMap.astro`. */
export const WIDE_MAP = 632;

/** How `embed.css` sets a line: its size in rem, the height of a line in em, and its width as a part of the estimate, which is an upper one. */
interface Measure {
  size: number;
  leading: number;
  width: number;
}

const MEASURES: Readonly<Record<LineStyle | 'small' | 'pressed', Measure>> = {
  label: { size: 0.88, leading: 1.4, width: 0.95 },
  title: { size: 1.2, leading: 1.2, width: 1.02 },
  text: { size: 1, leading: 1.5, width: 0.95 },
  quotation: { size: 1.2, leading: 1.4, width: 0.97 },
  small: { size: 0.92, leading: 1.4, width: 0.92 },
  note: { size: 0.88, leading: 1.4, width: 0.91 },
  pressed: { size: 0.88, leading: 1.5 / 0.88, width: 0.9 },
};

/** In rem: the space around everything, between lines, and between the parts. In pixels: the frame’s own line. */
const PADDING = 1;
const GAP = 0.5;
const PART_GAP = 0.75;
const BORDER = 1;
/** The height of a line that can be pressed, in rem. */
const TARGET = 1.5;
/** What an event in a list has at its side, and what there is between two of them, in rem. */
const EVENT_INDENT = 1.4;
const EVENT_GAP = 0.7;
/** What a text that tells what came later has at its side, in rem. */
const LATER_INDENT = 0.85;
/** For a line that breaks earlier than estimated, in rem. */
const SPARE = 0.75;
/** As wide as text gets, in rem. */
const MEASURE = 36;

/**
 * The height of the frame for an embed, in pixels: that of the width at which it is highest. The text is set in the site’s own
 * fonts, or in fonts of the same measure, and where lines break is estimated from the widths of characters.
 */
export const estimateHeight = (embed: Embed, siteTitle: string): number =>
  Math.ceil(Math.max(...FRAME_WIDTHS.map((width) => heightAt(embed, siteTitle, width))) / 10) * 10;

function heightAt({ lines, events, map, topics, sources, more, days }: Embed, siteTitle: string, width: number): number {
  const rem = remAt(width);
  const inner = Math.min((width - 2 * BORDER) / rem - 2 * PADDING, MEASURE);
  const heightOf = (style: keyof typeof MEASURES, html: string, indent = 0) => {
    const { size, leading, width: factor } = MEASURES[style];
    return countLines(html, (inner - indent) / size / factor) * size * leading;
  };
  const main = [
    ...lines.map(({ style, html, isLater }) => heightOf(style, html, isLater ? LATER_INDENT : 0)),
    ...(events.length === 0
      ? []
      : [
          sum(events.map(({ date, html }) => heightOf('note', date, EVENT_INDENT) + heightOf('text', html, EVENT_INDENT))) +
            (events.length - 1) * EVENT_GAP,
        ]),
    ...(map ? [heightOfMap(map, width) / rem, TARGET] : []),
    ...(topics.length === 0
      ? []
      : [
          topics.length * TARGET +
            Math.max(...topics.map(({ positions }) => sum(positions.map(({ name, html }) => heightOf('small', `${name} ${html}`) + GAP)))),
        ]),
  ];
  const named = sources.length > MOST_SOURCES ? [TARGET] : sources.map((source) => heightOf('pressed', describe(source)));
  const foot = [...named, heightOf('pressed', `${more} · ${siteTitle}`), heightOf('note', days.join(' '))];
  return (2 * PADDING + sum(main) + (main.length - 1) * GAP + PART_GAP + sum(foot) + SPARE) * rem + 2 * BORDER;
}

/** The size of the text of the page, in pixels: `clamp()` in `embed.css`. */
const remAt = (width: number): number => Math.min(19, Math.max(16, 12 + 0.0125 * width));

const heightOfMap = ({ narrow, wide }: EmbedMap, width: number): number => {
  const { width: drawn, height } = width < WIDE_MAP ? narrow : wide;
  return Math.min(1, (width - 2 * BORDER) / drawn) * height;
};

const describe = ({ number, name, date }: EmbedSource): string => [number, name, date].filter((part) => part !== undefined).join(' ');

/** How many lines a text takes, broken at blanks. `room` is the width of a line, in em. */
function countLines(html: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const width of widthsOfWords(html)) {
    const after = used === 0 ? width : used + SPACE + width;
    if (after <= room) used = after;
    else {
      if (used > 0) lines++;
      // A word that is wider than a line is broken.
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used = width % room;
    }
  }
  return lines;
}

/** The widths of the words of a text, in em. The same for all widths of the frame. */
const widthsOfWords = memoizeText((html) =>
  html
    .replace(/<\/sup>/g, ',') // the number of a source is small, but has room for a finger
    .replace(/<[^>]+>/g, '')
    .replace(/&#?\w+;/g, '-')
    .split(/\s+/)
    .map((word) => estimateWidth(word)),
);

const SPACE = estimateWidth(' ');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findUncovered } from '#lib/fonts/find-uncovered.ts';
import { once } from '#lib/once.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { measureFont, type FontMeasures } from '#lib/fonts/measure-font.ts';
import { CARD_SIZE, type Card } from '#exports/cards/card.ts';
import { layOutCard, type CardFrame } from '#exports/cards/lay-out-card.ts';
import type { Site } from '#schemas/site.ts';
import { openCardCache } from './card-cache.ts';

/** Draws the cards of a site. */
export interface CardRenderer {
  /** The first characters of a card that the fonts lack; undefined if they have all. */
  findUncovered(card: Card): Promise<string | undefined>;
  /** Draws a card as a PNG, or takes it from the cache. Throws an error with a message for people. */
  render(card: Card): Promise<Uint8Array>;
  /** Removes from the cache what was not asked for, and reports how many cards were drawn, and how many were in the cache. */
  finish(): { drawn: number; cached: number };
}

/** The files of the two fonts, as module paths; each has some of the characters. */
export interface CardFonts {
  serif: readonly string[];
  sans: readonly string[];
}

export function createCardRenderer(site: Site, fonts: CardFonts, cacheFolder: string): CardRenderer {
  const cache = openCardCache(cacheFolder);
  const used = new Set<string>();
  let drawn = 0;
  // Everything is loaded with the first card, since most commands draw none.
  const load = once(async () => {
    const faces = [...nameFaces('serif', fonts.serif), ...nameFaces('sans', fonts.sans)];
    const measures: (FontMeasures & { use: keyof CardFonts })[] = [];
    // One after the other: fontverter mixes up fonts that it converts at the same time.
    for (const { use, data } of faces) measures.push({ use, ...(await measureFont(data, 400)) });
    // After a save in development, most cards are as they were.
    const uncoveredBy = (font: keyof CardFonts) => {
      const own = measures.filter(({ use }) => use === font);
      return memoizeText((text) => findUncovered(text, own));
    };
    return {
      faces,
      uncovered: { serif: uncoveredBy('serif'), sans: uncoveredBy('sans') },
      frame: frameOf(site, faces),
      version: readVersion(),
    };
  });
  const start = once(async () => {
    const { Renderer } = await importTakumi();
    const renderer = new Renderer();
    for (const { family, data } of (await load()).faces) await renderer.registerFont({ name: family, data });
    return renderer;
  });
  return {
    findUncovered: async (card) => {
      const { uncovered, frame } = await load();
      return uncovered.serif(`${card.title} ${card.text}`) ?? uncovered.sans(`${card.label} ${frame.title} ${frame.address}`);
    },
    render: async (card) => {
      const { faces, frame, version } = await load();
      const drawing = layOutCard(card, frame);
      const options = { ...CARD_SIZE, format: 'png' as const, lang: site.language };
      const key = hash('sha256', JSON.stringify([version, faces.map(({ digest }) => digest), options, drawing]));
      used.add(key);
      const cached = cache.read(key);
      if (cached) return cached;
      const renderer = await start();
      const picture = await renderer.render(drawing, options).catch((error: unknown) => {
        throw new CardError(`The card of ${card.page} cannot be drawn: ${String(error)}.`);
      });
      drawn++;
      cache.write(key, picture);
      return picture;
    },
    finish: () => {
      cache.keepOnly(used);
      return { drawn, cached: used.size - drawn };
    },
  };
}

/** The message says what to do, and a stack trace would only lead into our code. */
class CardError extends Error {
  constructor(reason: string) {
    super(`${reason} To build the site without cards, set \`cards: false\` in site.config.ts.`);
    this.stack = '';
  }
}

/** A family for each file: with one family for all subsets, two processes may draw different pictures. */
const nameFaces = (use: keyof CardFonts, files: readonly string[]) =>
  files.map((file, index) => {
    const data = readFileSync(fileURLToPath(import.meta.resolve(file)));
    return { use, family: `${use}-${index + 1}`, data, digest: hash('sha256', data) };
  });

function frameOf({ title, url, base }: Site, faces: readonly { use: keyof CardFonts; family: string }[]): CardFrame {
  const stack = (font: keyof CardFonts) => faces.flatMap(({ use, family }) => (use === font ? [family] : [])).join(', ');
  return { title, address: `${new URL(url).host}${base}`.replace(/\/$/, ''), serif: stack('serif'), sans: stack('sans') };
}

async function importTakumi() {
  try {
    return await import('@takumi-rs/core');
  } catch (error) {
    throw new CardError(
      `The cards cannot be drawn: @takumi-rs/core does not load on ${process.platform} (${process.arch}): ${String(error)}. Run npm ci, with optional packages.`,
    );
  }
}

/** The version of Takumi: another one may draw the same card differently. */
const readVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.resolve('@takumi-rs/core')), 'utf8')) as { version: string }).version;

import type { DatedEvent } from '#dossier/dossier.ts';
import type { SitePath } from '#dossier/paths.ts';
import type { MovementMap } from '../map/movement-map.ts';
import type { Link } from '../page/links.ts';

/** How a line of text is set: `embed.css` has a class for each, and `embed-height.ts` its measures. */
export type LineStyle = 'label' | 'title' | 'text' | 'quotation' | 'note';

/** A line of text as HTML. */
export interface EmbedLine {
  style: LineStyle;
  html: string;
  /** Whether it is the heading of the embed. */
  isHeading?: boolean;
  isLater?: boolean;
}

/** An event in a list, with its date in words. */
export interface EmbedEvent {
  event: DatedEvent;
  date: string;
  /** Its title, as HTML. */
  html: string;
}

/** The map of what moved, and the same in words. */
export interface EmbedMap {
  /** The main part for narrow frames, and the whole for wide ones. */
  narrow: MovementMap;
  wide: MovementMap;
  rows: { letter: string; html: string; facts: string }[];
  /** Notes on the map, as HTML. */
  notes: string[];
}

/** What sides hold on a topic, each in a sentence. */
export interface EmbedTopic {
  label: string;
  /** Each actor with its position, as HTML. */
  positions: { name: string; html: string }[];
}

export interface EmbedSource extends Link {
  /** By which the text refers to it; undefined for the source of a quotation, which is the whole text. */
  number: number | undefined;
  /** When it was issued, in words. */
  date: string | undefined;
}

/** A part of a page for other sites, which show it in a frame. It has no script, so all of it is there at once. */
export interface Embed {
  /** The page that it is a part of. */
  page: SitePath;
  /** What it is called in lists. */
  title: string;
  /** By what it is found in a list of many of its kind: the year of an event, the speaker of a quotation. */
  group?: string;
  /** The title of the frame, without that of the site, if the other one is too long for it. */
  frame?: string;
  /** Whether all of it came after the article’s day. */
  isLater: boolean;
  lines: EmbedLine[];
  events: EmbedEvent[];
  map: EmbedMap | undefined;
  topics: EmbedTopic[];
  sources: EmbedSource[];
  /** What the link to the page says. */
  more: string;
  /** What day it speaks of, in sentences. */
  days: string[];
}

/** An embed with the height of its frame, in pixels. */
export interface SizedEmbed extends Embed {
  height: number;
}

/** A list of more sources is folded. */
export const MOST_SOURCES = 4;

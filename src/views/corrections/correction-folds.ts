import type { IsoDay } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { wordsOf, type Catalogue } from '#locales/catalogue.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { correctionsOf, describeCorrection, listCorrections, type ListedCorrection } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { inlineHtml } from '../page/inline-markup.ts';
import { linkEntry, type Link } from '../page/links.ts';
import { CORRECTION_KINDS, weighCorrection, type CorrectionKind } from './weigh-correction.ts';

export interface CorrectionItem {
  date: IsoDay;
  /** What the entry said, what it says now, and why. */
  html: string;
}

/** The corrections of one entry, for its own page. */
export interface EntryCorrections {
  /** When the entry was corrected, and how often; the only thing that is not folded. */
  label: string;
  items: CorrectionItem[];
  /** Whether the label names the day of all of them. */
  isOneDay: boolean;
}

/** Undefined if the entry was never corrected. */
export function foldCorrections(words: Pick<Catalogue, 'corrections' | 'formatEdtf'>, entry: Entry): EntryCorrections | undefined {
  const items = correctionsOf(entry).map((correction) => ({
    date: correction.date,
    html: inlineHtml(describeCorrection(words, correction)),
  }));
  const [newest] = items;
  if (!newest) return undefined;
  const days = new Set(items.map(({ date }) => date)).size;
  return {
    label: words.corrections.correctedOn(words.formatEdtf(parseEdtf(newest.date)), days, items.length),
    items,
    isOneDay: days === 1,
  };
}

/** An entry in the list of all corrections, whose name begins with a capital. */
export interface CorrectedEntry extends Link {
  items: { anchor: string; html: string }[];
}

export interface CorrectionDay {
  date: IsoDay;
  /** How many corrections in how many entries. */
  summary: string;
  /** By what they changed, the gravest first. */
  parts: CorrectionPart[];
}

/** The corrections of one day that changed the same kind of thing. */
export interface CorrectionPart {
  kind: CorrectionKind;
  count: number;
  /** The entries by collection, with the heading of each collection. */
  groups: { heading: string; entries: CorrectedEntry[] }[];
}

/** All corrections, by day, by what they changed and by entry, the newest day first. */
export function listCorrectionDays(dossier: Dossier): CorrectionDay[] {
  const { summary } = wordsOf(dossier.site).corrections;
  return [...Map.groupBy(listCorrections(dossier), ({ date }) => date)].map(([date, ofDay]) => {
    const byKind = Map.groupBy(ofDay, (correction) => weighCorrection(correction, dossier));
    return {
      date,
      summary: summary(ofDay.length, new Set(ofDay.map(({ entry }) => entry)).size),
      parts: CORRECTION_KINDS.flatMap((kind) => {
        const ofKind = byKind.get(kind) ?? [];
        return ofKind.length > 0 ? [{ kind, count: ofKind.length, groups: groupByEntry(ofKind, dossier) }] : [];
      }),
    };
  });
}

function groupByEntry(corrections: readonly ListedCorrection[], dossier: Dossier): CorrectionPart['groups'] {
  const words = wordsOf(dossier.site);
  const byEntry = [...Map.groupBy(corrections, ({ entry }) => entry)];
  const byCollection = [...Map.groupBy(byEntry, ([entry]) => entry.split('/')[0] as CollectionName)];
  return byCollection.map(([collection, entries]) => ({
    heading: words.labels.entryGroup[collection],
    entries: entries.map(([entry, items]) => {
      const { name, href } = linkEntry(dossier, entry);
      return {
        name: capitalise(name),
        href,
        items: items.map(({ anchor, ...correction }) => ({ anchor, html: inlineHtml(describeCorrection(words, correction)) })),
      };
    }),
  }));
}

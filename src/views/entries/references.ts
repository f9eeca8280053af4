import { wordsOf } from '#locales/catalogue.ts';
import type { ReferenceData } from '#schemas/reference.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { groupBacklinks, type BacklinkGroup } from '../page/backlinks.ts';

/** An outside source as the list of references shows it. */
export interface ReferenceRow {
  id: string;
  data: ReferenceData;
  /** What it quotes, and whom. */
  quotations: { text: string; speaker: string }[];
  /** How it was read; empty where that is as usual: an excerpt, in a stored copy. */
  reading: string;
  /** Whether its archived copy is named beside it; that of a dead page stands in its line. */
  hasCopy: boolean;
  /** How many statements rest on it. */
  count: number;
  citing: BacklinkGroup[];
}

/** All references, in their order. */
export const listReferenceRows = (dossier: Dossier): ReferenceRow[] =>
  dossier.references.map((reference) => buildReferenceRow(dossier, reference));

function buildReferenceRow(dossier: Dossier, { id, data }: Entry<'references'>): ReferenceRow {
  const { opened, accessed, archived, dead } = data;
  const words = wordsOf(dossier.site).sources;
  const citing = dossier.citing(id);
  return {
    id,
    data,
    quotations: data.quotations.map(({ text, speaker, attribution }) => ({
      text,
      speaker: attribution ?? (speaker ? dossier.title(`actors/${speaker}`) : words.speakerUnknown),
    })),
    reading: opened === 'whole' || accessed ? words.explainReading(data) : '',
    hasCopy: archived !== undefined && !dead,
    count: citing.length,
    citing: groupBacklinks(dossier, citing),
  };
}

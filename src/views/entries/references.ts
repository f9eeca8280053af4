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
  restingOn: BacklinkGroup[];
}

/** All references, in their order. */
export const listReferenceRows = (dossier: Dossier): ReferenceRow[] =>
  dossier.references.map((reference) => buildReferenceRow(dossier, reference));

function buildReferenceRow(dossier: Dossier, { id, data }: Entry<'references'>): ReferenceRow {
  const { opened, accessed, archived, dead } = data;
  const { entries, sources } = wordsOf(dossier.site);
  const restingOn = dossier.restingOn(id);
  return {
    id,
    data,
    quotations: data.quotations.map(({ text, speaker, attribution }) => ({
      text,
      speaker: attribution ?? (speaker ? dossier.title(`actors/${speaker}`) : entries.speakerUnknown),
    })),
    reading: opened === 'whole' || accessed ? sources.explainReading(data) : '',
    hasCopy: archived !== undefined && !dead,
    count: restingOn.length,
    restingOn: groupBacklinks(dossier, restingOn),
  };
}

import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEntry, withBase, type SitePath } from '#dossier/paths.ts';
import { sharedAnchor } from '#dossier/statement.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { listKeyEvents } from '../front/front-page.ts';
import { buildMovements } from '../map/movement-map.ts';
import { listMovements } from '../map/movements.ts';
import { beginPage } from '../page/annotate.ts';
import { buildPositionMatrix } from '../positions/position-matrix.ts';
import { buildPositions } from '../positions/positions.ts';
import type { Embed } from './embed.ts';
import { EMPTY, listSources, plainLine, describeDays } from './embed-parts.ts';

const headed = ({ site }: Dossier, title: string) => [plainLine('label', site.tagline), plainLine('title', title, true)];

/** A page that gives an overview, of which other sites can embed a part. */
interface Overview {
  page: SitePath;
  /** Whether the site has anything to show there. Builds nothing: every page asks this. */
  hasContent(dossier: Dossier): boolean;
  /** Builds the part, for a site that has something to show. */
  embed(dossier: Dossier): Omit<Embed, 'page'>;
}

/** The events that tell the story. */
function embedTimeline(dossier: Dossier): Omit<Embed, 'page'> {
  const { site } = dossier;
  const { chronology, embeds, formatEdtf, sections } = wordsOf(site);
  const notes = beginPage(dossier, { isEmbedded: true, anchorOf: sharedAnchor });
  const events = listKeyEvents(dossier).map((event) => {
    const title = dossier.statementsOf(keyOf(event)).find(({ part }) => part === 'title');
    const href = withBase(site.base, pathOfEntry(keyOf(event)));
    return {
      event,
      date: capitalise(chronology.eventDate(event.when, event.data.status)).replace('{date}', () => formatEdtf(event.when)),
      html: title ? notes.linkHtml(title, href) : '',
    };
  });
  const parts = { ...EMPTY, lines: headed(dossier, sections.chronology), events };
  return {
    ...parts,
    title: sections.chronology,
    sources: listSources(dossier, notes),
    more: embeds.wholeTimeline,
    days: describeDays(dossier, parts),
  };
}

/** The map of what moved. */
function embedMap(dossier: Dossier): Omit<Embed, 'page'> {
  const { site } = dossier;
  const { embeds, movements: words } = wordsOf(site);
  const { maps, lead, rows: drawn } = buildMovements(dossier);
  const wide = maps.find(({ size }) => size === 'wide');
  const notes = beginPage(dossier, { isEmbedded: true, anchorOf: sharedAnchor });
  const rows = drawn.map(({ letter, statement, facts, event }) => ({
    letter,
    html: notes.linkHtml(statement, withBase(site.base, pathOfEntry(keyOf(event)))),
    facts: facts.join(', '),
  }));
  const mapNotes = notes.part(dossier.statementsOf(keyOf(dossier.explainer)), 'mapNotes').map(({ html }) => html);
  const parts = { ...EMPTY, lines: headed(dossier, words.map), map: lead && wide && { narrow: lead.narrow, wide, rows, notes: mapNotes } };
  return {
    ...parts,
    title: words.map,
    sources: listSources(dossier, notes),
    more: embeds.wholeMap,
    days: describeDays(dossier, parts),
  };
}

/** What each side holds on each topic, in a sentence. */
function embedPositions(dossier: Dossier): Omit<Embed, 'page'> {
  const { embeds, sections } = wordsOf(dossier.site);
  const positions = buildPositions(dossier);
  const notes = beginPage(dossier, { isEmbedded: true, anchorOf: sharedAnchor });
  const topics = buildPositionMatrix(dossier, positions, notes).rows.map(({ topic, cells }) => ({
    label: topic.label,
    positions: cells.flat().map(({ actor, html }) => ({ name: actor.data.name, html })),
  }));
  const parts = { ...EMPTY, lines: headed(dossier, sections.positions), topics };
  return {
    ...parts,
    title: sections.positions,
    sources: listSources(dossier, notes),
    more: embeds.wholePositions,
    days: describeDays(dossier, parts),
  };
}

/** The pages with an overview, in the order of lists of embeds. */
export const OVERVIEWS: readonly Overview[] = [
  { page: '/chronology/', hasContent: (dossier) => listKeyEvents(dossier).length > 0, embed: embedTimeline },
  { page: '/places/', hasContent: (dossier) => listMovements(dossier).length > 0, embed: embedMap },
  { page: '/positions/', hasContent: (dossier) => buildPositions(dossier).topics.length > 0, embed: embedPositions },
];

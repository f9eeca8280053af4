import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEntry, withBase } from '#dossier/paths.ts';
import { sharedAnchor } from '#dossier/statement.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { listKeyEvents } from '../front/front-page.ts';
import { buildMovements } from '../map/movement-map.ts';
import { beginPage } from '../page/annotate.ts';
import { buildPositionMatrix } from '../positions/position-matrix.ts';
import { buildPositions } from '../positions/positions.ts';
import type { Embed } from './embed.ts';
import { EMPTY, listSources, plainLine, tellDays } from './embed-parts.ts';

const headed = ({ site }: Dossier, title: string) => [plainLine('label', site.tagline), plainLine('title', title, true)];

/** The events that tell the story; undefined if there are none. */
export function embedTimeline(dossier: Dossier): Embed | undefined {
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
  if (events.length === 0) return undefined;
  const parts = { ...EMPTY, lines: headed(dossier, sections.chronology), events };
  return {
    ...parts,
    page: '/chronology/',
    title: sections.chronology,
    sources: listSources(dossier, notes),
    more: embeds.wholeTimeline,
    days: tellDays(dossier, parts),
  };
}

/** The map of what moved; undefined if no event is on it. */
export function embedMap(dossier: Dossier): Embed | undefined {
  const { site } = dossier;
  const { embeds, movements: words } = wordsOf(site);
  const movements = buildMovements(dossier);
  const wide = movements.maps.find(({ size }) => size === 'wide');
  if (!wide || !movements.lead) return undefined;
  const notes = beginPage(dossier, { isEmbedded: true, anchorOf: sharedAnchor });
  const rows = movements.rows.map(({ letter, statement, facts, event }) => ({
    letter,
    html: notes.linkHtml(statement, withBase(site.base, pathOfEntry(keyOf(event)))),
    facts: facts.join(', '),
  }));
  const mapNotes = notes.part(dossier.statementsOf(keyOf(dossier.explainer)), 'mapNotes').map(({ html }) => html);
  const parts = { ...EMPTY, lines: headed(dossier, words.map), map: { narrow: movements.lead.narrow, wide, rows, notes: mapNotes } };
  return {
    ...parts,
    page: '/places/',
    title: words.map,
    sources: listSources(dossier, notes),
    more: embeds.wholeMap,
    days: tellDays(dossier, parts),
  };
}

/** What each side holds on each topic, in a sentence; undefined if there are no positions. */
export function embedPositions(dossier: Dossier): Embed | undefined {
  const { embeds, sections } = wordsOf(dossier.site);
  const positions = buildPositions(dossier);
  if (positions.topics.length === 0) return undefined;
  const notes = beginPage(dossier, { isEmbedded: true, anchorOf: sharedAnchor });
  const topics = buildPositionMatrix(dossier, positions, notes).rows.map(({ topic, cells }) => ({
    label: topic.label,
    positions: cells.flat().map(({ actor, html }) => ({ name: actor.data.name, html })),
  }));
  const parts = { ...EMPTY, lines: headed(dossier, sections.positions), topics };
  return {
    ...parts,
    page: '/positions/',
    title: sections.positions,
    sources: listSources(dossier, notes),
    more: embeds.wholePositions,
    days: tellDays(dossier, parts),
  };
}

import { ACTOR_KINDS, type ActorData } from '#schemas/actor.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { pathOfEventList, withBase } from '#dossier/paths.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { groupBacklinksByKind, type BacklinkKind } from '../page/backlinks.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { linkEntry, linkSameThing, type Link } from '../page/links.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';

/** Actors of one kind, by name. */
export interface ActorGroup {
  kind: ActorData['kind'];
  rows: EntryRow[];
}

/** All actors by kind, without kinds that have no actors. */
export const groupActors = (dossier: Dossier): ActorGroup[] =>
  ACTOR_KINDS.map((kind) => ({
    kind,
    rows: dossier.actors.filter(({ data }) => data.kind === kind).map((actor) => buildEntryRow(dossier, keyOf(actor))),
  })).filter(({ rows }) => rows.length > 0);

export interface ActorPage {
  role: MarkedStatement | undefined;
  /** The actors that this one belongs to. */
  affiliation: Link[];
  sameThing: Link[];
  cautions: MarkedStatement[];
  inArticle: MarkedStatement[];
  background: MarkedStatement[];
  later: MarkedStatement[];
  events: DatedEvent[];
  /** Where their list has a page of its own, if they are too many for the page of the actor. */
  eventList: string | undefined;
  backlinks: BacklinkKind[];
  terms: PageTerm[];
  sources: PageSource[];
}

/** The most events that the page of an actor lists itself. */
const MOST_EVENTS = 100;

export function buildActorPage(dossier: Dossier, actor: Entry<'actors'>): ActorPage {
  const key = keyOf(actor);
  const statements = dossier.statementsOf(key);
  const events = dossier.eventsWith(actor.id);
  const notes = beginPage(dossier, { self: key });
  // In reading order, because it decides the numbers of the sources.
  const [role] = notes.part(statements, 'role');
  const marked = {
    cautions: notes.part(statements, 'cautions'),
    inArticle: notes.part(statements, 'statements'),
    background: notes.part(statements, 'background'),
    later: notes.part(statements, 'later'),
  };
  return {
    role,
    affiliation: actor.data.affiliation.map((id) => linkEntry(dossier, `actors/${id}`)),
    sameThing: linkSameThing(dossier, key),
    ...marked,
    events,
    eventList: events.length > MOST_EVENTS ? withBase(dossier.site.base, pathOfEventList('actor', actor.id)) : undefined,
    backlinks: groupBacklinksByKind(dossier, dossier.mentioning(key)),
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}

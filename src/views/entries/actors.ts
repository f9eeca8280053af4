import { ACTOR_KINDS, type ActorData } from '#schemas/actor.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { groupBacklinksByKind, type BacklinkKind } from '../page/backlinks.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { listEntryEvents, type EntryEvents } from './entry-events.ts';
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
  onTimeline: EntryEvents;
  backlinks: BacklinkKind[];
  terms: PageTerm[];
  sources: PageSource[];
}

export function buildActorPage(dossier: Dossier, actor: Entry<'actors'>): ActorPage {
  const key = keyOf(actor);
  const statements = dossier.statementsOf(key);
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
    onTimeline: listEntryEvents(dossier, 'actor', actor.id),
    backlinks: groupBacklinksByKind(dossier, dossier.mentioning(key)),
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}

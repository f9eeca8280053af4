import type { PageNotes } from '../page/annotate.ts';
import { inlineHtml } from '../page/inline-markup.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { sharedAnchor, type Statement } from '#dossier/statement.ts';

/** The membership of an actor in a group. */
export interface Membership {
  /** The statement of the membership, with its sources. */
  statement: Statement;
  /** The actor's role in the group; undefined for a plain member. */
  role: string | undefined;
}

/** Groups and their members: a column for each group, a row for each actor that belongs to one. */
export interface MembershipTable {
  /** Terms that have participants, the largest group first. */
  groups: Entry<'glossary'>[];
  /** Beginning with the actor in most groups. `memberships` has one item for each group, undefined without membership. */
  rows: { actor: Entry<'actors'>; memberships: (Membership | undefined)[] }[];
  /** What the table shows, in a sentence; empty if it has no rows. */
  summary: string;
}

export function buildMembershipTable(dossier: Dossier): MembershipTable {
  const groups = dossier.glossary
    .filter(({ data }) => data.participants.length > 0)
    .toSorted((a, b) => b.data.participants.length - a.data.participants.length);
  const membershipOf = (actor: Entry<'actors'>, group: Entry<'glossary'>): Membership | undefined => {
    const index = group.data.participants.findIndex((participant) => participant.actor === actor.id);
    const statement = dossier.statementsOf(keyOf(group)).filter(({ part }) => part === 'participants')[index];
    return statement && { statement, role: group.data.participants[index]?.as };
  };
  const rows = dossier.actors
    .map((actor) => ({ actor, memberships: groups.map((group) => membershipOf(actor, group)) }))
    .filter((row) => countMemberships(row) > 0)
    .sort((a, b) => countMemberships(b) - countMemberships(a) || firstMembership(a) - firstMembership(b));
  return { groups, rows, summary: summarise(dossier, groups.length, rows) };
}

type Row = MembershipTable['rows'][number];
const countMemberships = ({ memberships }: Row) => memberships.filter(Boolean).length;
const firstMembership = ({ memberships }: Row) => memberships.findIndex(Boolean);

/** A sentence on the actors that belong to most groups. */
function summarise({ site }: Dossier, groups: number, rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '';
  const most = countMemberships(first);
  const leading = rows.filter((row) => countMemberships(row) === most);
  const next = rows[leading.length];
  return wordsOf(site).positions.membershipSummary({
    actors: leading.map(({ actor }) => actor.data.name),
    most,
    groups,
    next: next && countMemberships(next),
  });
}

/** The role in each membership as HTML with its citations, in the order of the table; `member` is that of a plain member. */
export function markMemberships(table: MembershipTable, notes: PageNotes, member: string): Map<Membership, string> {
  const showsOrigin = !isBackground(table);
  return new Map(
    membershipsIn(table).map((membership) => {
      const { statement, role = member } = membership;
      const content = [{ type: 'text' as const, value: role }];
      const anchor = sharedAnchor(statement);
      const isLater = statement.origin === 'later';
      return [membership, inlineHtml(notes.annotate({ anchor, content, cites: statement.cites, isLater, showsOrigin }))];
    }),
  );
}

/** Whether all memberships come from background alone. */
export const isBackground = (table: MembershipTable): boolean =>
  membershipsIn(table).every(({ statement }) => statement.origin === 'background');

const membershipsIn = ({ rows }: MembershipTable) => rows.flatMap(({ memberships }) => memberships.filter((one) => one !== undefined));

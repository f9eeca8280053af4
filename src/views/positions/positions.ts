import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Statement } from '#dossier/statement.ts';

/** The position of one actor on one topic. */
export interface Position {
  actor: Entry<'actors'>;
  /** At least one, in the order of the page of the actor. */
  statements: Statement[];
}

/** A topic with at least one position. */
export interface PositionTopic {
  id: string;
  label: string;
  /** Counted from 1; replaces the label where that is too long. */
  number: number;
  positions: Position[];
}

/** Actors that belong together, such as a state and its ministers. */
export interface PositionSide {
  /** The actor that the others belong to, directly or through others. */
  head: Entry<'actors'>;
  /** The actors with positions: the head first, if it has any, then those with most statements. */
  actors: Entry<'actors'>[];
}

export interface Positions {
  /** In the order of the settings. */
  topics: PositionTopic[];
  /** Beginning with the side that has most statements. */
  sides: PositionSide[];
}

/** Whether a statement is a position on a topic. Its short form is none of its own. */
export const isPosition = ({ part, topic }: Statement): boolean => topic !== undefined && part !== 'short';

/** Groups the statements on topics by topic and actor. */
export function buildPositions(dossier: Dossier): Positions {
  const onTopics = dossier.statements.filter(isPosition);
  const byActor = Map.groupBy(onTopics, ({ entry }) => entry);
  const weightOf = (actor: Entry<'actors'>) => byActor.get(keyOf(actor))?.length ?? 0;
  const speaking = dossier.actors.filter((actor) => weightOf(actor) > 0);
  const sides = [...Map.groupBy(speaking, (actor) => headOf(actor, dossier))]
    .map(([head, actors]) => ({
      head,
      actors: actors.toSorted((a, b) => Number(b === head) - Number(a === head) || weightOf(b) - weightOf(a)),
      weight: actors.reduce((sum, actor) => sum + weightOf(actor), 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const inOrder = sides.flatMap(({ actors }) => actors);
  const topics = dossier.site.topics
    .map(({ id, label }) => ({
      id,
      label,
      positions: inOrder
        .map((actor) => ({ actor, statements: (byActor.get(keyOf(actor)) ?? []).filter(({ topic }) => topic === id) }))
        .filter(({ statements }) => statements.length > 0),
    }))
    .filter(({ positions }) => positions.length > 0)
    .map((topic, index) => ({ ...topic, number: index + 1 }));
  return { topics, sides: sides.map(({ head, actors }) => ({ head, actors })) };
}

/** Follows first affiliations to the actor that has none; in a circle, ends at the first actor that comes again. */
function headOf(actor: Entry<'actors'>, { actors }: Dossier): Entry<'actors'> {
  const seen = new Set<Entry<'actors'>>();
  let head = actor;
  while (!seen.has(head)) {
    seen.add(head);
    const [above] = head.data.affiliation;
    head = actors.find(({ id }) => id === above) ?? head;
  }
  return head;
}

/** The fragment of the position of an actor on a topic. */
export const positionAnchor = (topicId: string, actorId: string): string => `${topicId}--${actorId}`;

import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Statement } from '#dossier/statement.ts';

/** What one actor holds on one topic. */
export interface Position {
  actor: Entry<'actors'>;
  /** At least one, in the order of the actor's page. */
  statements: Statement[];
}

/** A topic on which somebody holds something. */
export interface PositionTopic {
  id: string;
  label: string;
  /** Counted from 1: what stands for it where its label is too long. */
  number: number;
  positions: Position[];
}

/** Actors that speak for one and the same, such as a state with its ministers. */
export interface PositionSide {
  /** The actor that all of them belong to in the end. */
  head: Entry<'actors'>;
  /** Those who hold something: the head first, if it does, then those who say most. */
  actors: Entry<'actors'>[];
}

export interface Positions {
  /** In the order of the settings. */
  topics: PositionTopic[];
  /** The one that says most first. */
  sides: PositionSide[];
  /** Where most is said and by whom, in a sentence; empty where nothing is. */
  summary: string;
}

/** Who holds what on each topic. */
export function buildPositions(dossier: Dossier): Positions {
  const held = dossier.statements.filter(({ part, topic }) => part === 'statements' && topic !== undefined);
  const byActor = Map.groupBy(held, ({ entry }) => entry);
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
  return { topics, sides: sides.map(({ head, actors }) => ({ head, actors })), summary: summarise(dossier, topics, sides) };
}

/** Up the first affiliation of each, to the one that belongs to nobody. */
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

/** The fragment of what an actor holds on a topic. */
export const positionAnchor = (topicId: string, actorId: string): string => `${topicId}--${actorId}`;

function summarise({ site }: Dossier, topics: readonly PositionTopic[], sides: readonly PositionSide[]): string {
  const words = wordsOf(site).positions;
  const all = topics.flatMap(({ positions }) => positions);
  const ofSide = ({ actors }: PositionSide) => countStatements(all.filter(({ actor }) => actors.includes(actor)));
  const loudest = mostOf(topics, ({ positions }) => countStatements(positions));
  const speaking = mostOf(sides, ofSide);
  if (loudest.items.length === 0) return '';
  const nameOf = ({ head, actors }: PositionSide) =>
    actors.every((actor) => actor === head) ? head.data.name : words.withSpeakers(head.data.name);
  return words.summary(
    { labels: loudest.items.map(({ label }) => label), statements: loudest.most },
    { names: speaking.items.map(nameOf), statements: speaking.most },
  );
}

const countStatements = (positions: readonly Position[]) => positions.reduce((sum, { statements }) => sum + statements.length, 0);

function mostOf<T>(items: readonly T[], count: (item: T) => number): { items: T[]; most: number } {
  const most = Math.max(0, ...items.map(count));
  return { items: items.filter((item) => count(item) === most), most };
}

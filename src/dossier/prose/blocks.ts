import type { CollectionName } from '#schemas/collections.ts';

/** Guidance for readers. It states no facts, so it needs no source; pages mark it as ours. */
export const GUIDE_BLOCK = 'Guide';

/** What happened after the article. */
export const LATER_BLOCK = 'Later';

/** What the value of a property must be. */
export type PropertyKind = 'day' | 'topic' | { idsOf: CollectionName };

export interface Block {
  /** What the block shows, in a sentence. */
  summary: string;
  /** Its properties. All are required, and their values are texts. */
  properties: Readonly<Record<string, PropertyKind>>;
  /** Whether it contains prose. */
  hasContent: boolean;
}

/** All blocks that briefings can use. */
export const BLOCKS = {
  ActorCards: { summary: 'Actors with their roles, in a short list.', properties: { ids: { idsOf: 'actors' } }, hasContent: false },
  ChronologySlice: { summary: 'The events that began between two days.', properties: { from: 'day', to: 'day' }, hasContent: false },
  [GUIDE_BLOCK]: { summary: 'Guidance for readers, which needs no source and is marked as ours.', properties: {}, hasContent: true },
  [LATER_BLOCK]: { summary: 'What happened after the article, marked as later.', properties: {}, hasContent: true },
  Movements: { summary: 'The map of what moved, with a table that says the same.', properties: {}, hasContent: false },
  PositionsTable: { summary: 'Who said what on a topic.', properties: { topic: 'topic' }, hasContent: false },
} as const satisfies Readonly<Record<string, Block>>;

/** The block with a name; undefined if there is none. */
export const blockOf = (name: string): Block | undefined => (Object.hasOwn(BLOCKS, name) ? BLOCKS[name as keyof typeof BLOCKS] : undefined);

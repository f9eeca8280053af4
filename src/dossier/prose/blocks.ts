import type { CollectionName } from '#schemas/collections.ts';

/** Sentences of ours that guide the reader and state nothing: they need no source, and a reader sees that they are ours. */
export const GUIDE_BLOCK = 'Guide';

/** What came after the article. */
export const LATER_BLOCK = 'Later';

/** What the text of a property must be. */
export type PropertyKind = 'day' | 'topic' | { idsOf: CollectionName };

export interface Block {
  /** What it shows, in a sentence. */
  summary: string;
  /** Its properties: all are demanded, and each is a text. */
  properties: Readonly<Record<string, PropertyKind>>;
  /** Whether prose stands inside it. */
  hasContent: boolean;
}

/** The closed list of components that a briefing may use. */
export const BLOCKS = {
  ActorCards: { summary: 'Actors with their roles, in a short list.', properties: { ids: { idsOf: 'actors' } }, hasContent: false },
  ChronologySlice: { summary: 'The events that began between two days.', properties: { from: 'day', to: 'day' }, hasContent: false },
  [GUIDE_BLOCK]: { summary: 'Guidance of ours, which needs no source and is marked as ours.', properties: {}, hasContent: true },
  [LATER_BLOCK]: { summary: 'What came after the article, marked as later.', properties: {}, hasContent: true },
  PositionsTable: { summary: 'Who said what on a topic, as the article has it.', properties: { topic: 'topic' }, hasContent: false },
} as const satisfies Readonly<Record<string, Block>>;

/** The block of a name; undefined where there is none. */
export const blockOf = (name: string): Block | undefined => (Object.hasOwn(BLOCKS, name) ? BLOCKS[name as keyof typeof BLOCKS] : undefined);

import type { z } from 'zod';
import { memoize } from '#lib/memoize.ts';
import { kindOfProperty, withoutWrapper, type OwnBlock, type PropertyKind } from '#schemas/site/blocks.ts';
import type { Site } from '#schemas/site.ts';

/** Guidance for readers. It states no facts, so it needs no source; pages mark it as ours. */
export const GUIDE_BLOCK = 'Guide';

/** What happened after the article. */
export const LATER_BLOCK = 'Later';

export interface Block {
  /** What the block shows, in a sentence. */
  summary?: string;
  /** Its properties, whose values are written as texts. A schema is that of a site’s own block. */
  properties: Readonly<Record<string, PropertyKind | z.core.$ZodType>>;
  /** The properties that may be left out. */
  optional?: ReadonlySet<string>;
  /** Whether it contains prose. */
  hasContent: boolean;
}

/** All blocks that briefings of every site can use. */
export const BLOCKS = {
  ActorCards: { summary: 'Actors with their roles, in a short list.', properties: { ids: { idsOf: 'actors' } }, hasContent: false },
  ChronologySlice: { summary: 'The events that began between two days.', properties: { from: 'day', to: 'day' }, hasContent: false },
  [GUIDE_BLOCK]: { summary: 'Guidance for readers, which needs no source and is marked as ours.', properties: {}, hasContent: true },
  [LATER_BLOCK]: { summary: 'What happened after the article, marked as later.', properties: {}, hasContent: true },
  Movements: { summary: 'The map of what moved, with a table that says the same.', properties: {}, hasContent: false },
  PositionsTable: { summary: 'Who said what on a topic.', properties: { topic: 'topic' }, hasContent: false },
} as const satisfies Readonly<Record<string, Block>>;

/** Our block with a name; undefined if there is none. */
export const blockOf = (name: string): Block | undefined => (Object.hasOwn(BLOCKS, name) ? BLOCKS[name as keyof typeof BLOCKS] : undefined);

/** Blocks by their names. */
export type Blocks = ReadonlyMap<string, Block>;

/** All blocks that briefings of a site can use: ours and its own; without settings, ours. */
export const blocksOf = (site: Pick<Site, 'blocks'> | undefined): Blocks => mergeBlocks(site?.blocks ?? NO_BLOCKS);

const NO_BLOCKS: Site['blocks'] = {};

const mergeBlocks = memoize(
  (own: Site['blocks']): Blocks =>
    new Map([...Object.entries<Block>(BLOCKS), ...Object.entries(own).map(([name, block]) => [name, toBlock(block)] as const)]),
);

function toBlock({ hasContent, properties }: OwnBlock): Block {
  const shape = Object.entries(properties._zod.def.shape);
  return {
    hasContent,
    properties: Object.fromEntries(shape.map(([name, schema]) => [name, kindOfProperty(schema) ?? schema])),
    optional: new Set(shape.flatMap(([name, schema]) => (withoutWrapper(schema) === schema ? [] : [name]))),
  };
}

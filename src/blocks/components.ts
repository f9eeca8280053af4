import type { BLOCKS } from '#dossier/prose/blocks.ts';
import ActorCards from './ActorCards.astro';
import ChronologySlice from './ChronologySlice.astro';
import Guide from './Guide.astro';
import Later from './Later.astro';
import Movements from './Movements.astro';
import PositionsTable from './PositionsTable.astro';

/** The components for the blocks that briefings may use. */
export const blockComponents = {
  ActorCards,
  ChronologySlice,
  Guide,
  Later,
  Movements,
  PositionsTable,
} satisfies Record<keyof typeof BLOCKS, unknown>;

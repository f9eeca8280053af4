import type { BLOCKS } from '#dossier/prose/blocks.ts';
import ActorCards from './ActorCards.astro';
import ChronologySlice from './ChronologySlice.astro';
import Guide from './Guide.astro';
import Later from './Later.astro';
import PositionsTable from './PositionsTable.astro';

/** The components behind the names that a briefing may use: one for each block of the closed list. */
export const blockComponents = { ActorCards, ChronologySlice, Guide, Later, PositionsTable } satisfies Record<keyof typeof BLOCKS, unknown>;

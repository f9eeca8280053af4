/** The kinds of entries that have an id of their own to rename. */
export const RENAMABLE = ['actor', 'term', 'event', 'place', 'reference', 'briefing'] as const;

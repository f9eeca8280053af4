// These packages have no types, and those on DefinitelyTyped are for older versions.
declare module 'subset-font' {
  /** Subsets a font to the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype';
      keepFeatures: string[];
      preserveNameIds: number[];
      /** For each axis a fixed value, or a part of its range. */
      variationAxes: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}

declare module 'fontverter' {
  const fontverter: { convert(font: Uint8Array, toFormat: 'truetype' | 'woff2'): Promise<Uint8Array> };
  export default fontverter;
}

import type { TextPlace } from '#lib/text/text-place.ts';

/** Where a node of the prose begins; its beginning, for a node that was not read from a text. */
export function placeOfNode({ position }: { position?: { start: TextPlace } | undefined }): TextPlace {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

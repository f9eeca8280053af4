import type { Graph, Thing } from 'schema-dts';

/** Something that structured data tells of. */
export type Item = Exclude<Thing, string>;

/** Items as the text of a script element of JSON-LD: `<` is escaped, so that no text can end the element. */
export function toJsonLd(items: readonly Item[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': items };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

import type { Graph, Thing } from 'schema-dts';

/** An item of structured data. */
export type Item = Exclude<Thing, string>;

/** The content of a JSON-LD script element: `<` is escaped, so that no text can end the element. */
export function toJsonLd(items: readonly Item[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': items };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';

interface Term {
  termType: string;
  value: string;
  datatype?: Term;
  equals(other: Term): boolean;
}

interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** What the parser asks a set of quads for. */
interface Quads extends Iterable<Quad> {
  match(subject?: Term | null, predicate?: Term | null): Quads;
}

/** The terms of CSV on the Web that our metadata uses: the context at w3.org, which a test cannot load, has them like this. */
const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  titles: 'title',
  columns: { '@id': 'column', '@container': '@list' },
  lineTerminators: { '@id': 'lineTerminators' },
  datatype: { '@type': '@vocab' },
  ...Object.fromEntries(
    ['string', 'date', 'integer', 'decimal', 'anyURI'].map((name) => [name, `http://www.w3.org/2001/XMLSchema#${name}`]),
  ),
};

/** A cell with the address of its datatype. */
export interface TypedCell {
  value: string;
  datatype: string;
}

/** Reads a table with its metadata, row by row, as another program does that knows CSV on the Web. Cells without a value are left out. */
export async function readCsvw(csv: string, metadata: object): Promise<Record<string, TypedCell>[]> {
  const { '@context': _, ...described } = metadata as Record<string, unknown>;
  const quads = (await jsonld.toRDF({ '@context': CONTEXT, ...described } as object)) as unknown as Quad[];
  const cells = CsvwParser.import(Readable.from([Buffer.from(csv)]), {
    metadata: quadsOf(quads.map((quad) => ({ subject: term(quad.subject), predicate: term(quad.predicate), object: term(quad.object) }))),
    baseIRI: 'https://data.example.org/table.csv',
  }) as AsyncIterable<Quad>;
  const rows = new Map<string, Record<string, TypedCell>>();
  for await (const { subject, predicate, object } of cells) {
    const [, column] = /table\.csv#(\w+)$/.exec(predicate.value) ?? [];
    if (column === undefined) continue; // the numbers of rows
    const row = rows.get(subject.value) ?? {};
    row[column] = { value: object.value, datatype: object.datatype?.value ?? '' };
    rows.set(subject.value, row);
  }
  return [...rows.values()];
}

const term = (bare: Term): Term => ({
  ...bare,
  equals: ({ termType, value }) => termType === bare.termType && value === bare.value,
});

const quadsOf = (quads: readonly Quad[]): Quads => ({
  [Symbol.iterator]: () => quads[Symbol.iterator](),
  match: (subject, predicate) =>
    quadsOf(quads.filter((quad) => (!subject || quad.subject.equals(subject)) && (!predicate || quad.predicate.equals(predicate)))),
});

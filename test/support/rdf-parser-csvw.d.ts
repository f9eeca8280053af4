/** The package has no types. Only what `read-csvw.ts` uses. */
declare module 'rdf-parser-csvw' {
  export default class Parser {
    static import(input: NodeJS.ReadableStream, options: { metadata: object; baseIRI: string }): AsyncIterable<unknown>;
  }
}

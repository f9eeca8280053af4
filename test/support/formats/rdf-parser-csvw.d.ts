/** The package has no types. Only what `read-csvw.ts` uses. */
declare module 'rdf-parser-csvw' {
  const Parser: {
    import(input: NodeJS.ReadableStream, options: { metadata: object; baseIRI: string }): AsyncIterable<unknown>;
  };
  export default Parser;
}

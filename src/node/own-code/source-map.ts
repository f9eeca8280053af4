import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';

/** A place in a file of code; line and column count from 1. */
export interface CodePlace {
  path: string;
  line: number;
  column: number;
}

/** The place in the source from which bundled code was made; the same place, if the file has no source map beside it. */
export function traceToSource(place: CodePlace): CodePlace {
  const file = `${place.path}.map`;
  if (!existsSync(file)) return place;
  const map = new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as ConstructorParameters<typeof SourceMap>[0]);
  const origin = map.findOrigin(place.line, place.column);
  if (!('fileName' in origin)) return place;
  return { path: resolve(dirname(place.path), origin.fileName), line: origin.lineNumber, column: origin.columnNumber };
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import type { TextPlace } from '#lib/text/text-place.ts';

/** The file with the own text of a source. */
export interface SourceTextFile {
  path: string;
  /** The text with line feeds only, or the place of the first byte that is not UTF-8. */
  content: { ok: true; text: string } | { ok: false; place: TextPlace };
  modified: Date;
}

/** Reads the texts of sources by the ids in the names of the files, `<id>.txt`. Without the folder, there are none. */
export function readSourceTexts(folder: string): Map<string, SourceTextFile> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile());
  return new Map(
    names.sort().map((name) => {
      const path = join(folder, name);
      const decoded = decodeUtf8(readFileSync(path));
      const content = decoded.ok ? { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') } : decoded;
      return [name.slice(0, -'.txt'.length), { path, content, modified: statSync(path).mtime }];
    }),
  );
}

/** Ids of the names that identify a font: family, unique identifier, full name, PostScript name, typographic family. */
const NAME_IDS = new Set([1, 3, 4, 6, 16]);

/** Ids of the platforms whose names are in UTF-16 (Unicode, Windows); names for Macintosh have one byte per character. */
const UTF_16_PLATFORMS = new Set([0, 3]);

/**
 * Renames a font in its `name` table (OpenType 1.9, "name — Naming Table"). Its copyright, its licence and the names of
 * its weights stay.
 *
 * @param font a TrueType or OpenType file. Its checksums are not updated; converting it to WOFF2 does that.
 * @param name ASCII letters; truncated to the length of the old name
 * @throws if the font has no `name` table
 */
export function renameFont(font: Uint8Array, name: string): Uint8Array {
  const renamed = font.slice();
  const view = new DataView(renamed.buffer, renamed.byteOffset, renamed.byteLength);
  const table = findTable(view, 'name');
  const texts = table + view.getUint16(table + 4);
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 6 + index * 12;
    if (!NAME_IDS.has(view.getUint16(record + 6))) continue;
    const bytes = encode(name, view.getUint16(record)).subarray(0, view.getUint16(record + 8));
    renamed.set(bytes, texts + view.getUint16(record + 10));
    view.setUint16(record + 8, bytes.length);
  }
  return renamed;
}

/** The offset of a table, in bytes. */
function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const found = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    if (found === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table “${tag}”.`);
}

const encode = (text: string, platform: number): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => (UTF_16_PLATFORMS.has(platform) ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0)])));

/** The names by which programs know a face: family, unique identifier, full name, PostScript name, family of more than four. */
const NAME_IDS = new Set([1, 3, 4, 6, 16]);

/** The platforms of name records whose text is in UTF-16; the third, Macintosh, takes a byte for each character. */
const UTF_16_PLATFORMS = new Set([0, 3]);

/**
 * Gives a face another name, in its `name` table (OpenType 1.9, "name — Naming Table"). The rest of its names stays:
 * its copyright, its licence, and those of its weights.
 *
 * @param face a TrueType or OpenType file. A checksum in it is no longer right, until it is made a WOFF2 file.
 * @param name letters of ASCII; cut where the old name was shorter
 */
export function renameFont(face: Uint8Array, name: string): Uint8Array {
  const renamed = face.slice();
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

/** Where a table begins, in bytes. */
function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const found = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    if (found === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The face has no table “${tag}”.`);
}

const encode = (text: string, platform: number): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => (UTF_16_PLATFORMS.has(platform) ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0)])));

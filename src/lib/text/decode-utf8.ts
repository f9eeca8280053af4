import type { TextPlace } from './text-place.ts';

export type Utf8Result = { ok: true; text: string } | { ok: false; place: TextPlace };

const LINE_FEED = 0x0a;

/** Decodes UTF-8. Invalid bytes are not replaced: the result is the place of the first one. A leading byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): Utf8Result {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, place: findBrokenByte(bytes) };
  }
}

function findBrokenByte(bytes: Uint8Array): TextPlace {
  let line = 1;
  for (let start = hasByteOrderMark(bytes) ? 3 : 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const length = decodableLength(bytes.subarray(start, end));
    if (length !== undefined) return { line, column: length + 1 };
    start = end + 1;
  }
  return { line, column: 1 };
}

const hasByteOrderMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The number of characters of a line before its first invalid byte; undefined if all bytes are valid. */
function decodableLength(line: Uint8Array): number | undefined {
  const repaired = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
  const back = new TextEncoder().encode(repaired);
  const broken = back.findIndex((byte, index) => byte !== line[index]);
  if (broken === -1) return undefined;
  // As a stream, so that an incomplete character at the end is left out.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(back.subarray(0, broken), { stream: true }).length;
}

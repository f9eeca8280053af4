/** Reads the numbers of a file. Beyond its end, they are NaN, so that every comparison with them is false. */
interface Reader {
  length: number;
  byte(at: number): number;
  /** An unsigned number of so many bytes, the most significant first. */
  number(at: number, size: number): number;
  text(at: number, length: number): string;
}

function createReader(bytes: Uint8Array): Reader {
  const byte = (at: number) => bytes[at] ?? NaN;
  return {
    length: bytes.length,
    byte,
    number: (at, size) => {
      let value = 0;
      for (let index = 0; index < size; index++) value = value * 256 + byte(at + index);
      return value;
    },
    text: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length)),
  };
}

/** Whether all parts of a picture are there, by the lengths that the file itself gives. Anything may follow behind its end. */
export function isComplete(kind: string, bytes: Uint8Array): boolean {
  const walk = WALKS[kind];
  return walk === undefined || walk(createReader(bytes), bytes);
}

/** Chunks up to IEND, each with its checksum. Source: PNG, third edition, section 5. */
function isCompletePng({ length, number, text }: Reader, bytes: Uint8Array): boolean {
  for (let at = 8; at < length;) {
    const end = at + 8 + number(at, 4);
    if (!(end + 4 <= length) || checksum(bytes.subarray(at + 4, end)) !== number(end, 4)) return false;
    if (text(at + 4, 4) === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Markers with their segments, and the data of each scan, up to the end of the image. Source: ITU-T T.81, annex B. */
function isCompleteJpeg({ length, byte, number }: Reader): boolean {
  let at = 2;
  while (at < length) {
    if (byte(at) !== 0xff) return false;
    const marker = byte(at + 1);
    if (marker === 0xd9) return true;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    const size = isAlone ? 0 : number(at + 2, 2);
    if (!isAlone && !(size >= 2)) return false;
    at += 2 + size;
    // In the data of a scan, FF stands before 00 or a restart.
    if (marker === 0xda) while (at < length && (byte(at) !== 0xff || isOfScan(byte(at + 1)))) at++;
  }
  return false;
}

const isOfScan = (marker: number): boolean => marker === 0 || (marker >= 0xd0 && marker <= 0xd7) || Number.isNaN(marker);

/** Blocks up to the trailer. Source: GIF89a, sections 15 to 27. */
function isCompleteGif({ length, byte }: Reader): boolean {
  const tableSize = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableSize(byte(10));
  while (at < length) {
    const block = byte(at);
    if (block === 0x3b) return true;
    if (block === 0x21) at += 2;
    else if (block === 0x2c) at += 11 + tableSize(byte(at + 9));
    else return false;
    while (byte(at) > 0) at += byte(at) + 1;
    at++;
  }
  return false;
}

/** Chunks in a RIFF container, one of them with the image. Source: RFC 9649. */
function isCompleteWebp({ length, byte, text }: Reader): boolean {
  const size = (at: number) => byte(at) + 256 * (byte(at + 1) + 256 * (byte(at + 2) + 256 * byte(at + 3)));
  const end = size(4) + 8;
  if (!(end <= length)) return false;
  let hasImage = false;
  for (let at = 12; at < end;) {
    hasImage ||= /^(?:VP8[ L]|ANMF)$/.test(text(at, 4));
    const next = at + 8 + size(at + 4);
    if (!(next <= end)) return false;
    at = next + (next % 2);
  }
  return hasImage;
}

/** Boxes that end in the file, and the places of the items in it. Source: ISO/IEC 14496-12, sections 4.2 and 8.11. */
function isCompleteAvif(reader: Reader): boolean {
  const boxes = listBoxes(reader, 0, reader.length);
  const meta = boxes?.find(({ type }) => type === 'meta');
  if (!boxes || !meta) return boxes?.some(({ type }) => type === 'moov') ?? false;
  const inside = listBoxes(reader, meta.start + 4, meta.end);
  const places = inside?.find(({ type }) => type === 'iloc');
  return places !== undefined && haveData(reader, places.start);
}

interface Box {
  type: string;
  /** The range of its content. */
  start: number;
  end: number;
}

/** The boxes between two offsets; undefined if one of them does not end there. */
function listBoxes({ number, text }: Reader, from: number, to: number): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const size = number(at, 4);
    const start = at + (size === 1 ? 16 : 8);
    const end = size === 0 ? to : at + (size === 1 ? number(at + 8, 8) : size);
    if (!(start <= end && end <= to)) return undefined;
    boxes.push({ type: text(at + 4, 4), start, end });
    at = end;
  }
  return boxes;
}

/** Whether the data of all items are in the file, by their box of places. */
function haveData({ length, byte, number }: Reader, start: number): boolean {
  const version = byte(start);
  const [offsetSize, lengthSize] = [byte(start + 4) >> 4, byte(start + 4) & 15];
  const [baseSize, indexSize] = [byte(start + 5) >> 4, version > 0 ? byte(start + 5) & 15 : 0];
  const idSize = version < 2 ? 2 : 4;
  const count = number(start + 6, idSize);
  let at = start + 6 + idSize;
  for (let item = 0; item < count; item++) {
    const isInFile = version === 0 || (byte(at + idSize + 1) & 15) === 0;
    at += idSize + (version > 0 ? 4 : 2);
    const base = number(at, baseSize);
    const extents = number(at + baseSize, 2);
    at += baseSize + 2;
    if (!(extents >= 0 && at < length)) return false;
    for (let extent = 0; extent < extents; extent++) {
      const offset = base + number(at + indexSize, offsetSize);
      at += indexSize + offsetSize + lengthSize;
      if (!(at <= length)) return false;
      if (isInFile && !(offset + number(at - lengthSize, lengthSize) <= length)) return false;
    }
  }
  return count > 0;
}

const WALKS: Readonly<Record<string, (reader: Reader, bytes: Uint8Array) => boolean>> = {
  avif: isCompleteAvif,
  gif: isCompleteGif,
  jpg: isCompleteJpeg,
  png: isCompletePng,
  webp: isCompleteWebp,
};

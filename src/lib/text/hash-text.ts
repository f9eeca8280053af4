const PRIME_LOW = 0x1b3; // the prime is 2^40 + 0x1b3

const ENCODER = new TextEncoder();

/**
 * The 64-bit FNV-1a hash of a text’s UTF-8 bytes, as 16 hexadecimal digits. It detects accidental changes; it is not
 * secure against forgery. Source: Fowler, Noll and Vo, draft-eastlake-fnv.
 */
export function hashText(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const bytes = ENCODER.encode(text);
  // An index is far faster than an iterator here.
  for (let index = 0; index < bytes.length; index++) {
    low = (low ^ (bytes[index] as number)) >>> 0;
    // Two 32-bit halves, so that every product is an exact integer. The term `low * 2 ** 8` is the low half times 2^40.
    const product = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / 2 ** 32) + low * 2 ** 8) >>> 0;
    low = product >>> 0;
  }
  return toHex(high) + toHex(low);
}

const toHex = (half: number): string => half.toString(16).padStart(8, '0');

const PRIME_LOW = 0x1b3; // the prime is 2^40 + 0x1b3

/**
 * The 64-bit FNV-1a hash of a text’s UTF-8 bytes, as 16 hexadecimal digits. It detects accidental changes; it is not
 * secure against forgery. Source: Fowler, Noll and Vo, draft-eastlake-fnv.
 */
export function hashText(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // Two 32-bit halves, so that every product is an exact integer. The term `low * 2 ** 8` is the low half times 2^40.
    const product = low * PRIME_LOW;
    high = (high * PRIME_LOW + Math.floor(product / 2 ** 32) + low * 2 ** 8) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

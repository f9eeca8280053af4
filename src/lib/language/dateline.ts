/** A day in a dateline: “, Nov. 26”, “, 26 листопада”. */
const DAY = String.raw`,? (?:\p{Lu}\p{L}*\.? \d{1,2}|\d{1,2}\.? \p{L}+)`;
/** The name of a news agency, in brackets: any before a dash, and else one of these, as “UN (United Nations) officials” has brackets, too. */
const AGENCY = String.raw` \([^)\n]{2,40}\)`;
const KNOWN_AGENCY = String.raw` \((?:AFP|ANSA|AP|APA|ATS|Belga|Bloomberg|dpa|EFE|epd|KNA|PA|PA Media|Reuters|TASS|Ukrinform|Укрінформ|UPI)\)`;

/**
 * The dateline before a report, as part of a regular expression at the beginning of a text: a place in capitals, perhaps a day,
 * and an agency in brackets or a dash, or both. “LONDON, Nov. 26 (AP) — ”.
 */
export const DATELINE = String.raw`(?<place>\p{Lu}{2}[^\p{Ll}()–—]*?)(?:${DAY})?(?:(?:${AGENCY})?\s{0,3}[–—-]|${KNOWN_AGENCY})\s`;

/** What may stand before the first sentence of a text: a dateline, or a day or year in figures and a dash, as in “2014 – Protesters gathered.” */
export const LEAD = String.raw`(?:${DATELINE}|[^\p{L}]+\s[–—-]\s)`;

/** A sentence follows: “UNESCO – the agency – met” has no dateline. */
const AT_START = new RegExp(String.raw`^${DATELINE}(?=["“„«‘]?[\p{Lu}\p{N}])`, 'u');

/** “UN – Officials met” and “COVID-19 – Doctors warn” begin with the subject; “ROM (dpa) – ” is a place. */
const SHORTEST_PLACE = 4;

/** The dateline of a text: its place as a name, “New York” for “NEW YORK”, and where it ends; undefined if there is none. */
export function findDateline(text: string): { place: string; end: number } | undefined {
  const { 0: found, groups } = AT_START.exec(text) ?? {};
  if (found === undefined) return undefined;
  const place = (groups?.['place'] ?? '').trimEnd().replace(/,$/, '');
  if (/\p{N}/u.test(place) || (place.length < SHORTEST_PLACE && !/[,(]/.test(found))) return undefined;
  return { place: place.replace(/\p{L}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()), end: found.length };
}

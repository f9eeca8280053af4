/**
 * Words of a page to which a link leads: the browser scrolls to `start`, or to what stands from `start` to `end`, and marks
 * it. `prefix` and `suffix` stand beside it and are not marked. Source: WICG, “URL Fragment Text Directives”.
 */
export interface TextDirective {
  prefix?: string | undefined;
  start: string;
  end?: string | undefined;
  suffix?: string | undefined;
}

/** Formats a directive: `text=prefix-,start,end,-suffix`. */
export function formatTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** Parses a directive; undefined if it is not valid. */
export function parseTextDirective(directive: string): TextDirective | undefined {
  if (!directive.startsWith('text=')) return undefined;
  const parts = directive.slice('text='.length).split(',');
  const prefix = parts.length > 1 && parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.length > 1 && parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...others] = parts;
  if (start === undefined || others.length > 0) return undefined;
  try {
    const given = Object.entries({ prefix, start, end, suffix }).flatMap(([name, words]) =>
      words === undefined ? [] : [[name, decodeURIComponent(words)] as const],
    );
    return given.every(([, words]) => words !== '') ? (Object.fromEntries(given) as unknown as TextDirective) : undefined;
  } catch {
    return undefined;
  }
}

/** The address of words on a page. A fragment that the address already has stays. */
export const withTextDirective = (url: string, directive: TextDirective): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:${formatTextDirective(directive)}`;

/** `,` and `-` separate the parts of a directive, and `&` two directives. `encodeURIComponent` leaves the hyphen. */
const encode = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');

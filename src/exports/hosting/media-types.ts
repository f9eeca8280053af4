/**
 * Media types by the endings of file names, in place of nginx’s own list, which differs between its versions: of the files
 * that a build writes, and of files that newsrooms often add. Source: the registry of IANA.
 */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'text/vtt': ['vtt'],
  'application/json': ['json', 'map'],
  'application/ld+json': ['jsonld'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
  'application/x-bibtex': ['bib'],
  'application/xml': ['xml'],
  'application/wasm': ['wasm'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'font/woff2': ['woff2'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/x-icon': ['ico'],
  'audio/mpeg': ['mp3'],
  'audio/ogg': ['ogg', 'oga'],
  'video/mp4': ['mp4'],
  'video/webm': ['webm'],
};

const TEXT = /^(?:text\/|application\/(?:xml|x-bibtex)$|.+\+(?:json|xml)$|application\/json$)/;

/** The media types with the endings of file names that have them. */
export const listMediaTypes = (): [type: string, endings: readonly string[]][] => Object.entries(TYPES);

/** The media type of a file by the ending of its name; undefined if it is not known. */
export function mediaTypeOf(path: string): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return listMediaTypes().find(([, endings]) => endings.includes(ending))?.[0];
}

/** Whether files of a media type are text: they have a character set, and are worth compressing. */
export const isText = (type: string): boolean => TEXT.test(type);

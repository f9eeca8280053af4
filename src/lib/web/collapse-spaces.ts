/** Elements whose white space is shown, or is not text. */
const KEPT = /(<(?<name>pre|textarea|script|style)\b.*?<\/\k<name>>)/s;

/** White space that is not a single space. Most is, and to leave that alone takes half the time. */
const RUN = /[\t\n\f\r][ \t\n\f\r]*| [ \t\n\f\r]+/g;

/**
 * White space between the parts of lists and tables, and between elements of the head, is never shown. The pattern begins with
 * what is rare, the end of a tag and a space, and looks back for the tag: a search that begins with a tag would look ahead from
 * each, and one that begins with a space, from each word.
 */
const BETWEEN =
  /> (?=<\/?(?:li|ol|ul|table|tbody|thead|tr|td|th|head|body|meta|link|title)\b)(?<=<(?:\/?(?:li|ol|ul|table|tbody|thead|tr|td|th|head)|meta|link)\b[^>]*> )/g;

/**
 * Shortens the white space of a page where browsers do so too: a run of it is one space, and between some elements it is
 * nothing. Only ASCII white space is collapsed (HTML Standard): no-break and thin spaces stay.
 */
export const collapseSpaces = (html: string): string =>
  html
    .split(KEPT)
    .filter((_part, index) => index % 3 !== 2) // the name of the element
    .map((part, index) => (index % 2 === 1 ? part : part.replace(RUN, ' ').replace(BETWEEN, '>')))
    .join('');

/** Truncates a text at a word to at most `limit` characters, with an ellipsis. It never ends inside a quotation. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const words = text.slice(0, text.lastIndexOf(' ', limit - 2));
  const opening = words.lastIndexOf('“');
  const closed = opening > words.lastIndexOf('”') ? words.slice(0, opening) : words;
  return `${closed.replace(/[^\p{L}\p{N}”’)]+$/u, '')} …`;
}
